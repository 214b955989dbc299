package balans.identity;

import balans.kernel.OrganisationId;
import java.util.List;

/// What opens an organisation's data with its recovery kit and nothing else, for a file that its people take home. Without
/// the lock of this installation over it, and without what a passphrase opens: that can be guessed, a kit cannot.
public interface KeysToTakeHome {

    record Key(int epoch, String kid, String publicKey) {}

    /// The seed of an epoch, sealed to a kit.
    record KitShare(String kit, int epoch, String sealed) {}

    /// @param manifest who held the seed last; empty before anybody did
    record KeyCopy(List<Key> keys, List<KitShare> shares, int manifestVersion, String manifest) {}

    KeyCopy of(OrganisationId organisation);
}
