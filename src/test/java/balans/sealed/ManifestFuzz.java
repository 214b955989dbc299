package balans.sealed;

import static balans.sealed.Bytes.concat;

import balans.sealed.Manifest.NotGenuine;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Whatever bytes arrive as the list of members: they are a list, or not genuine. Also those that whoever holds the key
/// wrote, so that the reader behind the seal is reached. For `bin/fuzz manifest`.
public final class ManifestFuzz {

    private static final byte[] KEY = new byte[32];

    private ManifestFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        read(input);
        read(concat(mac(input), input));
    }

    private static void read(byte[] bytes) {
        try {
            var manifest = Manifest.verify(bytes, KEY, 1);
            var again = Manifest.verify(manifest.seal(KEY), KEY, 1);
            if (!again.equals(manifest) || manifest.version() < 1) {
                throw new AssertionError("another list came out");
            }
            if (!Arrays.equals(Arrays.copyOf(bytes, 32), mac(Arrays.copyOfRange(bytes, 32, bytes.length)))) {
                throw new AssertionError("a list that nobody sealed was taken");
            }
        } catch (NotGenuine refused) {
            // As it should be.
        }
    }

    private static byte[] mac(byte[] json) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            mac.update(Bytes.utf8("bm/v1/manifest"));
            return mac.doFinal(json);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
