package balans.monitor.team;

import balans.kernel.RandomId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A bearer secret: a leader's link, a facilitator's link, a device in a session. The database holds its hash, or a
/// hand derived from it, never the secret: who has only the database cannot tell which hands are one person's.
public record Secret(String value) {

    public static Secret fresh() {
        return new Secret(RandomId.next());
    }

    public String hash() {
        try {
            return encode(MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The hand that does one thing: each ballot, each sticker round has another, and no two can be tied together.
    public String hand(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return encode(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Secrets do not appear in logs.
    @Override
    public String toString() {
        return "Secret";
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
