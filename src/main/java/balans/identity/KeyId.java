package balans.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// The name of a public key: a browser computes the same, and never takes the server's word for it.
final class KeyId {

    static final int PUBLIC_KEY_BYTES = 1216;
    private static final int BYTES = 16;

    private KeyId() {}

    static String of(byte[] publicKey) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("bm/v1/kid".getBytes(StandardCharsets.UTF_8));
            return Base64Url.encode(Arrays.copyOf(digest.digest(publicKey), BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
