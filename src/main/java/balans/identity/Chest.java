package balans.identity;

import balans.identity.SeedShareStore.Share;
import balans.identity.SignInController.StretchingAnswer;
import balans.identity.PasskeyStore.PasskeyWrap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything a browser needs to open a centre's keys, except what its person knows: the passphrase, or the code of
/// the kit (then there is no wrap, and `holder` is the kit). `waiting`: how many newcomers are to be let in.
record Chest(
        String person,
        String name,
        String email,
        String centre,
        String centreName,
        String holder,
        @Nullable StretchingAnswer stretching,
        @Nullable String wrap,
        List<PasskeyWrap> passkeys,
        @Nullable String pin,
        List<Key> keys,
        int manifestVersion,
        String manifest,
        List<Succession> successions,
        @Nullable String ring,
        @Nullable First first,
        int waiting) {

    /// How the key of an epoch followed upon the one before.
    record Succession(int epoch, String record) {}

    /// The seed under the code, for somebody who opens for the first time.
    record First(String enrolment, int epoch, String share) {}

    record Key(int epoch, String kid, String publicKey, String share) {

        static Key of(Share share) {
            return new Key(share.epoch(), share.kid(), Base64Url.encode(share.publicKey()),
                    Base64Url.encode(share.sealed()));
        }
    }
}
