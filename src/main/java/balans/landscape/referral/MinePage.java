package balans.landscape.referral;

import balans.identity.Organisations;
import java.util.List;

/// For which of their organisations somebody wants to refer.
public record MinePage(List<Organisations.Named> organisations) {

    public MinePage {
        organisations = List.copyOf(organisations);
    }
}
