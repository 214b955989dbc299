package balans.landscape.consent;

import balans.landscape.consent.Entry.Decision;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Whether a decision can stand at all. Asked before it is written; what cannot stand is never written.
public enum MayDecide {
    /// Somebody decides for whom that is not theirs to do.
    NOT_THEIRS,
    MOTHER_MISSING, PARENT_MISSING, SECOND_PARENT_MISSING, YOUNG_PERSON_MISSING,
    /// Consent is presumed only around a birth.
    ONLY_BEFORE_BIRTH,
    /// Without consent, nobody was asked for advice, or the reason is not written down.
    NOBODY_CONSULTED, NO_REASON,
    NO_RECIPIENT, NO_CONTACT,
    /// A permission for ever is no permission.
    ENDS_TOO_LATE, ENDS_TOO_EARLY;

    /// A year and a day of grace, in which the yearly talk happens.
    static final Duration LONGEST = Duration.ofDays(366);

    public static Optional<MayDecide> objection(Decision d) {
        if (d.recipients().isEmpty()) {
            return Optional.of(NO_RECIPIENT);
        }
        if (d.ground().isGiven() && !d.age().capacities().containsAll(d.givers())) {
            return Optional.of(NOT_THEIRS);
        }
        if (d.refused()) {
            return d.ground() == Ground.CONSENT && !d.givers().isEmpty() ? Optional.empty() : Optional.of(NOT_THEIRS);
        }
        if (!d.categories().contains(Category.CONTACT)) {
            return Optional.of(NO_CONTACT);
        }
        if (!d.until().isAfter(d.at())) {
            return Optional.of(ENDS_TOO_EARLY);
        }
        if (d.until().isAfter(d.at().plus(LONGEST))) {
            return Optional.of(ENDS_TOO_LATE);
        }
        return switch (d.ground()) {
            case PRESUMED -> d.age() == Age.UNBORN ? missing(d) : Optional.of(ONLY_BEFORE_BIRTH);
            case CONSENT -> missing(d);
            case LEGAL_DUTY, DANGER -> d.consulted() == null ? Optional.of(NOBODY_CONSULTED)
                    : d.note().isEmpty() ? Optional.of(NO_REASON) : Optional.empty();
        };
    }

    private static Optional<MayDecide> missing(Decision d) {
        return d.age().missing(Set.copyOf(d.givers()), d.twoWithCustody()).map(who -> switch (who) {
            case MOTHER_TO_BE -> MOTHER_MISSING;
            case PARENT -> PARENT_MISSING;
            case SECOND_PARENT -> SECOND_PARENT_MISSING;
            case YOUNG_PERSON -> YOUNG_PERSON_MISSING;
        });
    }
}
