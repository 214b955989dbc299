package balans.identity;

import balans.kernel.OrganisationId;

/// An instrument's say before an organisation goes for good: what is sealed to its keys elsewhere must stay readable.
public interface StillNeeded {

    boolean needs(OrganisationId organisation);
}
