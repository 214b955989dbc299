package balans.identity;

import balans.kernel.OrganisationId;
import java.util.Optional;

/// The public keys of organisations, for modules whose visitors seal something to them.
public interface OrganisationKeys {

    /// The 1,216 bytes of the public key with this key id (22 characters of base64url), when the organisation has
    /// it and it may still be sealed to; a retired key may, until the programme ends, for links that are under way.
    Optional<byte[]> publicKey(OrganisationId organisation, String kid);
}
