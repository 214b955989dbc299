package balans.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// The stored form of a login secret: `pbkdf2$<iterations>$<salt>$<hash>`. The secret is already the outcome of
/// 64 MiB of Argon2id in the browser, which is what makes guessing a passphrase dear; this hash only has to make sure
/// that somebody with a copy of the database cannot sign in with what is in it. So few iterations are enough, and a
/// flood of sign-ins cannot use up the server's memory.
final class LoginHash {

    /// Compared with when there is no such account, so that it takes as long.
    static final String OF_NOBODY = of(new byte[32]);

    private static final int ITERATIONS = 20_000;
    private static final int SALT_BYTES = 16;
    private static final int BITS = 256;

    private LoginHash() {}

    static String of(byte[] secret) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return "pbkdf2$%d$%s$%s"
                .formatted(ITERATIONS, Base64Url.encode(salt), Base64Url.encode(hash(secret, salt, ITERATIONS)));
    }

    static boolean matches(byte[] secret, String stored) {
        var parts = stored.split("\\$");
        var hash = hash(secret, Base64.getUrlDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(hash, Base64.getUrlDecoder().decode(parts[3]));
    }

    private static byte[] hash(byte[] secret, byte[] salt, int iterations) {
        try {
            var spec = new PBEKeySpec(Base64Url.encode(secret).toCharArray(), salt, iterations, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
