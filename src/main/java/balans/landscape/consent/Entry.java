package balans.landscape.consent;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One record about a child. Never changed, never removed.
public sealed interface Entry {

    Subject subject();

    Instant at();

    /// Yes, no, or another ground (`domain.md` 3.3). One purpose a record: it is not bundled with another permission.
    ///
    /// @param agreement between the organisations, which also says the purpose
    /// @param purpose in the words that the parent heard
    /// @param note hash of a sealed note with reasons in words; empty without one
    record Decision(
            String id, Subject subject, Age age, List<Capacity> givers, boolean twoWithCustody, Ground ground,
            boolean refused, OrganisationId sender, Regime regime, List<OrganisationId> recipients,
            List<Category> categories, String agreement, String purpose, Informed informed, Form form,
            @Nullable Consulted consulted, String note, boolean copyGiven, PersonId by, Instant at, Instant until)
            implements Entry {

        public Decision {
            givers = List.copyOf(givers);
            recipients = List.copyOf(recipients);
            categories = List.copyOf(categories);
        }

        boolean concerns(OrganisationId recipient, String agreement) {
            return recipients.contains(recipient) && this.agreement.equals(agreement);
        }

        boolean holdsAt(Instant moment) {
            return moment.isBefore(until);
        }

        boolean covers(Set<Category> wanted) {
            return categories.containsAll(wanted);
        }
    }

    enum Form { SPOKEN, WRITTEN, DIGITAL }

    /// Who was asked before sharing without consent.
    enum Consulted { COLLEAGUE, CHILD_PROTECTION_OFFICER, TRUSTED_DOCTOR, ADVICE_LINE }

    /// No longer. Without a recipient it goes for all, without an agreement for every purpose.
    ///
    /// @param by the professional who wrote it down; null when the parent did it with a link of their own
    /// @param told who had received something and was told at once
    record Withdrawal(
            String id, Subject subject, @Nullable OrganisationId recipient, @Nullable String agreement,
            @Nullable PersonId by, List<OrganisationId> told, Instant at) implements Entry {

        public Withdrawal {
            told = List.copyOf(told);
        }

        boolean concerns(OrganisationId recipient, String agreement) {
            return (this.recipient == null || this.recipient.equals(recipient))
                    && (this.agreement == null || this.agreement.equals(agreement));
        }
    }

    /// What was shared, with whom, on which ground.
    ///
    /// @param basis id of the decision
    record Sharing(
            String id, Subject subject, String basis, String referral, OrganisationId recipient, String agreement,
            List<Category> categories, PersonId by, Instant at) implements Entry {

        public Sharing {
            categories = List.copyOf(categories);
        }
    }
}
