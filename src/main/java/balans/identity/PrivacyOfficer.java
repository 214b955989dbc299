package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;

/// Proof that the signed-in person guards the privacy of the organisation in the path (`{centre}`): reads its access log, and
/// holds no keys for that. Only this module makes one.
public final class PrivacyOfficer {

    private final OrganisationId organisation;
    private final String organisationName;
    private final PersonId person;

    PrivacyOfficer(OrganisationId organisation, String organisationName, PersonId person) {
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
