package balans.identity;

import balans.identity.SeedShareStore.Share;
import balans.identity.SignInController.StretchingAnswer;
import balans.identity.PasskeyStore.PasskeyWrap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything a browser needs to open a centre's keys, except what its person knows: the passphrase, or the code of
/// the kit (then there is no wrap, and `holder` is the kit).
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
        String manifest) {

    record Key(int epoch, String kid, String publicKey, String share) {

        static Key of(Share share) {
            return new Key(share.epoch(), share.kid(), Base64Url.encode(share.publicKey()),
                    Base64Url.encode(share.sealed()));
        }
    }
}
