package balans.identity;

import balans.kernel.OrganisationId;

/// For who looks without an account, which no proof of this module stands for.
public interface Looks {

    /// A parent who came with a link of their own. Refuses when it cannot be written down.
    void byParent(OrganisationId organisation, Touch.Act act, Touch.What what, String object, String route);
}
