package balans.landscape.consent;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How old the child is, as far as the law asks: below 12 the parents decide, from 12 parents and child together, from 16
/// the young person alone. A date of birth would say more than is needed.
public enum Age {
    UNBORN, UNDER_12, FROM_12, FROM_16;

    /// Whose consent is still missing.
    public enum Missing { MOTHER_TO_BE, PARENT, SECOND_PARENT, YOUNG_PERSON }

    /// The first who is missing among those who said yes; empty when nobody is.
    ///
    /// @param twoWithCustody two parents have custody: one of them cannot decide for both
    public Optional<Missing> missing(Set<Capacity> givers, boolean twoWithCustody) {
        return switch (this) {
            case UNBORN -> unless(givers.contains(Capacity.MOTHER_TO_BE), Missing.MOTHER_TO_BE);
            case UNDER_12 -> parents(givers, twoWithCustody);
            case FROM_12 -> parents(givers, twoWithCustody).or(() -> youngPerson(givers));
            case FROM_16 -> youngPerson(givers);
        };
    }

    /// In which capacity somebody may say yes, no, or no longer.
    public Set<Capacity> capacities() {
        return switch (this) {
            case UNBORN -> EnumSet.of(Capacity.MOTHER_TO_BE);
            case UNDER_12 -> EnumSet.of(Capacity.PARENT, Capacity.SECOND_PARENT, Capacity.GUARDIAN);
            case FROM_12 -> EnumSet.of(Capacity.PARENT, Capacity.SECOND_PARENT, Capacity.GUARDIAN, Capacity.YOUNG_PERSON);
            case FROM_16 -> EnumSet.of(Capacity.YOUNG_PERSON);
        };
    }

    private static Optional<Missing> parents(Set<Capacity> givers, boolean twoWithCustody) {
        if (givers.contains(Capacity.GUARDIAN)) {
            return Optional.empty();
        }
        if (!givers.contains(Capacity.PARENT)) {
            return Optional.of(Missing.PARENT);
        }
        return unless(!twoWithCustody || givers.contains(Capacity.SECOND_PARENT), Missing.SECOND_PARENT);
    }

    private static Optional<Missing> youngPerson(Set<Capacity> givers) {
        return unless(givers.contains(Capacity.YOUNG_PERSON), Missing.YOUNG_PERSON);
    }

    private static Optional<Missing> unless(boolean there, Missing missing) {
        return there ? Optional.empty() : Optional.of(missing);
    }
}
