package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;

/// Proof that the signed-in person holds keys of the organisation in the path (`{centre}`): a nurse of a centre, or
/// somebody of a partner. Only this module makes one, so whoever holds one has been checked.
public final class KeyHolder {

    private final OrganisationId organisation;
    private final String organisationName;
    private final PersonId person;

    KeyHolder(OrganisationId organisation, String organisationName, PersonId person) {
        this.organisation = organisation;
        this.organisationName = organisationName;
        this.person = person;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    public PersonId person() {
        return person;
    }
}
