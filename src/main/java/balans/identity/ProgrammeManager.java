package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;

/// Proof that the signed-in person manages programmes for an operating organisation. Only this module makes one.
public final class ProgrammeManager {

    private final OrganisationId organisation;
    private final PersonId person;

    ProgrammeManager(OrganisationId organisation, PersonId person) {
        this.organisation = organisation;
        this.person = person;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public PersonId person() {
        return person;
    }
}
