package balans.landscape.referral;

import balans.kernel.OrganisationId;
import balans.landscape.agreement.Agreement;
import balans.landscape.consent.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The choice first, with whom and for what; then the form, once both are chosen.
///
/// @param chosen null until somebody chose
public record NewReferralPage(
        String organisation, String name, boolean on, List<Choice> choices, @Nullable Chosen chosen, boolean byParent,
        String today, String until, String latest) {

    public record Choice(Agreement agreement, List<Recipient> recipients) {

        public Choice {
            recipients = List.copyOf(recipients);
        }
    }

    public record Recipient(OrganisationId id, String name) {}

    /// @param contact how the parent reaches the recipient
    /// @param key of the recipient, to seal to
    public record Chosen(Agreement agreement, Recipient recipient, String contact, String kid, String key) {

        public List<Category> categories() {
            return agreement.categories().stream().sorted().toList();
        }
    }

    public NewReferralPage {
        choices = List.copyOf(choices);
    }

    public String path() {
        return "/zorglandschap/verwijzen/" + organisation;
    }
}
