package balans.landscape.referral;

import balans.identity.KeyHolder;
import balans.kernel.OrganisationId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.landscape.agreement.Agreement;
import balans.landscape.agreement.Agreements;
import balans.landscape.agreement.Agreements.Objection;
import balans.landscape.consent.Category;
import balans.landscape.consent.Entry.Decision;
import balans.landscape.consent.Informed;
import balans.landscape.consent.Ledger;
import balans.landscape.consent.MayDecide;
import balans.landscape.consent.Regime;
import balans.landscape.consent.SealedBytes;
import balans.landscape.consent.Subject;
import balans.landscape.consent.SubjectStore;
import balans.landscape.consent.SubjectStore.SealedSubject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes down what a parent decided, or another ground. What cannot stand is not written.
@Component
class RecordDecision {

    private static final int SEALED_MAX_BYTES = 4_096;

    sealed interface Outcome {
        record Recorded(Decision decision) implements Outcome {}
        record CannotStand(MayDecide why) implements Outcome {}
        record NotAgreed(Objection why) implements Outcome {}
    }

    private final Ledger ledger;
    private final SubjectStore subjects;
    private final Agreements agreements;
    private final Clock clock;

    RecordDecision(Ledger ledger, SubjectStore subjects, Agreements agreements, Clock clock) {
        this.ledger = ledger;
        this.subjects = subjects;
        this.agreements = agreements;
        this.clock = clock;
    }

    Outcome record(KeyHolder by, NewDecision wanted) {
        var ours = by.organisation();
        var recipients = given(wanted.recipients()).stream().map(OrganisationId::new).toList();
        var categories = List.copyOf(Set.copyOf(given(wanted.categories())));
        var agreementId = given(wanted.agreement());
        for (var recipient : recipients) {
            // A refusal is written down whoever has left meanwhile: it only takes away.
            var objection = wanted.refused() ? java.util.Optional.<Objection>empty()
                    : agreements.objection(ours, recipient, agreementId, Set.copyOf(categories));
            if (objection.isPresent()) {
                return new Outcome.NotAgreed(objection.get());
            }
        }
        var agreement = agreements.find(ours, agreementId).orElse(null);
        var party = agreements.party(ours).orElse(null);
        if (agreement == null || party == null) {
            return new Outcome.NotAgreed(Objection.WE_ARE_NOT_IN);
        }
        var note = wanted.note() == null ? null : SealedBytes.read(wanted.note(), 28, SEALED_MAX_BYTES);
        var decision = decision(by, wanted, agreement, party.regime(), recipients, categories, note);
        return MayDecide.objection(decision).<Outcome>map(Outcome.CannotStand::new)
                .orElseGet(() -> write(ours, decision, wanted, note));
    }

    private Outcome write(OrganisationId ours, Decision decision, NewDecision wanted, byte @Nullable [] note) {
        return ledger.inTurn(ours, turn -> {
            if (wanted.child() != null) {
                subjects.add(child(ours, decision.subject(), wanted), decision.at());
            } else if (subjects.find(ours, decision.subject()).isEmpty()) {
                throw Refusal.notFound("child");
            }
            turn.write(decision);
            if (note != null) {
                subjects.addNote(ours, decision.id(), wanted.epoch(), note);
            }
            return new Outcome.Recorded(decision);
        });
    }

    private Decision decision(KeyHolder by, NewDecision wanted, Agreement agreement, Regime regime,
            List<OrganisationId> recipients, List<Category> categories, byte @Nullable [] note) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            var informed = new Informed(given(wanted.version()), given(wanted.language()), given(wanted.manner()), wanted.interpreter());
            return new Decision(SealedBytes.id(wanted.id()), new Subject(SealedBytes.id(wanted.subject())), given(wanted.age()),
                    given(wanted.givers()).stream().distinct().sorted().toList(), wanted.twoWithCustody(), given(wanted.ground()),
                    wanted.refused(), by.organisation(), regime, recipients, categories.stream().sorted().toList(),
                    agreement.id(), agreement.purpose(), informed, given(wanted.form()), wanted.consulted(),
                    note == null ? "" : SealedBytes.hash(note), wanted.copyGiven(), by.person(), now, end(wanted, now));
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.of(Reason.UNREADABLE, "not a decision");
        }
    }

    /// The end of the last day, where parents live. A refusal has no end.
    private Instant end(NewDecision wanted, Instant now) {
        if (wanted.refused()) {
            return now;
        }
        try {
            return LocalDate.parse(given(wanted.until())).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        } catch (DateTimeParseException notADay) {
            throw Refusal.of(Reason.UNREADABLE, "not a day");
        }
    }

    private static SealedSubject child(OrganisationId ours, Subject subject, NewDecision wanted) {
        var child = given(wanted.child());
        return new SealedSubject(ours, subject, wanted.epoch(), SealedBytes.read(child.sealed(), 28, SEALED_MAX_BYTES),
                SealedBytes.id(child.parent()), SealedBytes.hash(SealedBytes.read(child.parentAuth(), 32, 32)));
    }

    private static <T> T given(@Nullable T part) {
        if (part == null) {
            throw Refusal.of(Reason.UNREADABLE, "a part of the decision is missing");
        }
        return part;
    }
}
