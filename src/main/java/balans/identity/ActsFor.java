package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.util.List;
import java.util.Optional;

/// For which organisations somebody acts today, for modules that keep things under one of them.
public interface ActsFor {

    record Acting(OrganisationId organisation, String name) {}

    List<Acting> organisationsOf(PersonId person);

    Optional<String> nameOf(PersonId person);
}
