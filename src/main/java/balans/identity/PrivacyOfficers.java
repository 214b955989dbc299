package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.util.List;

/// Who guards the privacy of an organisation. Its own people say who that is; the manager of a programme does not.
public interface PrivacyOfficers {

    record Person(PersonId person, String name) {}

    /// A one-time token for an account as privacy officer, valid for 14 days; the link is `/welkom#<token>`.
    String accountToken(OrganisationId organisation);

    /// Nothing happens when this person does not work there.
    void appoint(OrganisationId organisation, String member);

    void end(OrganisationId organisation, String person);

    List<Person> of(OrganisationId organisation);

    /// Who works there now.
    List<Person> members(OrganisationId organisation);
}
