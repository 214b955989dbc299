package balans.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A bearer secret. The database holds only its hash, so that a stolen copy opens nothing.
final class Token {

    private Token() {}

    static String hashOf(String token) {
        return hashOf(token.getBytes(StandardCharsets.UTF_8));
    }

    static String hashOf(byte[] secret) {
        try {
            return Base64Url.encode(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
