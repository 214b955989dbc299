package balans.landscape.referral;

import balans.kernel.OrganisationId;
import balans.landscape.consent.Category;
import balans.landscape.consent.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// @param basis id of the decision it rests on
/// @param letter null once the bytes are gone
public record Referral(
        String id, OrganisationId sender, OrganisationId recipient, Subject subject, String agreement, String basis,
        Set<Category> categories, State state, Instant sentAt, Instant changedAt, @Nullable Letter letter) {

    /// What it says, sealed, and the key to it, sealed once for each who may read it. Letters of long ago have no signature.
    public record Letter(byte[] sealed, byte[] senderKey, byte[] recipientKey, byte[] parentKey, @Nullable Signature signature) {}

    /// Of the sender over the sealed bytes; the browser of whoever reads it checks it.
    public record Signature(byte[] bytes, byte[] key) {}

    public record Step(State state, Instant at) {}

    /// What the recipient wrote back, sealed with the key of the letter.
    public record Feedback(int number, byte[] sealed) {}

    public Referral {
        categories = Set.copyOf(categories);
    }

    public boolean concerns(OrganisationId organisation) {
        return organisation.equals(sender) || organisation.equals(recipient);
    }

    public List<Category> sortedCategories() {
        return categories.stream().sorted().toList();
    }
}
