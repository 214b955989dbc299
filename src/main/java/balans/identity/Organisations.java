package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.util.List;
import java.util.Optional;

/// What other modules may ask of organisations: make one, and give somebody a link to make an account in it.
public interface Organisations {

    /// A new centre, without people yet.
    OrganisationId addCentre(String name);

    /// A new organisation around the child that takes no part in the Balansmeter: a library, a maternity care agency. Its
    /// people hold keys as nurses do.
    OrganisationId addPartner(String name);

    /// All partners, by name.
    List<Named> partners();

    Optional<String> nameOf(OrganisationId organisation);

    /// Of which organisations this person holds keys.
    List<Named> withKeysOf(PersonId person);

    record Named(OrganisationId id, String name) {}

    /// A one-time token for an account as nurse of this centre, valid for 14 days. Earlier unused ones end.
    /// It is returned once and stored only as a hash; the link is `/welkom#<token>`.
    String accountToken(OrganisationId centre);

    /// Whether somebody has made an account in this centre and set up its key.
    boolean isReady(OrganisationId centre);
}
