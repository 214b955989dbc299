package balans.identity;

import balans.kernel.OrganisationId;
import java.util.Optional;

/// The public keys of organisations, for modules whose visitors seal something to them.
public interface OrganisationKeys {

    /// A key with its epoch and its id.
    record Current(int epoch, String kid, byte[] publicKey) {}

    /// The key that is sealed to today; none before somebody has set it up.
    Optional<Current> current(OrganisationId organisation);

    /// The 1,216 bytes of the public key with this key id (22 characters of base64url), when the organisation has
    /// it and it may still be sealed to; a retired key may, until the programme ends, for links that are under way.
    Optional<byte[]> publicKey(OrganisationId organisation, String kid);
}
