package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;

/// Proof that the signed-in person is a nurse of the centre in the path (`{centre}`). Only this module makes one,
/// so whoever holds one has been checked.
public final class CentreMember {

    private final OrganisationId centre;
    private final PersonId person;

    CentreMember(OrganisationId centre, PersonId person) {
        this.centre = centre;
        this.person = person;
    }

    public OrganisationId centre() {
        return centre;
    }

    public PersonId person() {
        return person;
    }
}
