package balans.kernel;

import java.security.SecureRandom;
import java.util.Base64;

/// Unguessable identifiers: 128 random bits as 22 characters of base64url without padding.
public final class RandomId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private RandomId() {}

    public static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
