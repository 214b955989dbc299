package balans.landscape.agreement;

import balans.kernel.OrganisationId;
import balans.landscape.consent.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What organisations share about a child, for one purpose.
///
/// @param purpose in words for a parent
/// @param reviewOn when they look whether it is still right
public record Agreement(
        String id, String purpose, String legalBasis, Set<Category> categories, int retentionDays, LocalDate reviewOn,
        OrganisationId madeBy, List<Member> members) {

    public static final int PURPOSE_MAX_CHARS = 200;
    public static final int LEGAL_BASIS_MAX_CHARS = 300;
    public static final int RETENTION_MAX_DAYS = 730;

    /// Asked, in, or gone again.
    public enum Standing { ASKED, IN, LEFT }

    public record Member(OrganisationId organisation, Standing standing) {}

    public Agreement {
        categories = Set.copyOf(categories);
        members = List.copyOf(members);
    }

    public boolean isIn(OrganisationId organisation) {
        return members.contains(new Member(organisation, Standing.IN));
    }

    public boolean asked(OrganisationId organisation) {
        return members.contains(new Member(organisation, Standing.ASKED));
    }

    public boolean concerns(OrganisationId organisation) {
        return isIn(organisation) || asked(organisation);
    }
}
