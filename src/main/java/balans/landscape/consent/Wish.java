package balans.landscape.consent;

import balans.kernel.OrganisationId;
import java.util.Set;

/// What somebody wants to share, with whom and for what.
public record Wish(OrganisationId recipient, String agreement, Set<Category> categories) {

    public Wish {
        categories = Set.copyOf(categories);
    }
}
