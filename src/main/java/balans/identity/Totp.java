package balans.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A code of six digits that changes every 30 seconds (RFC 6238, HMAC-SHA-1: the only kind that all apps know).
final class Totp {

    static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    static String code(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var at = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash, at, 4).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%0" + digits + "d", number % (int) Math.pow(10, digits));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    /// The step of which this is the code: now, one before or one after, for clocks that differ.
    static OptionalLong stepOf(byte[] secret, String typed, Instant now) {
        var code = typed.replaceAll("\\s", "").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var found = OptionalLong.empty();
        for (var step = stepAt(now) - 1; step <= stepAt(now) + 1; step++) {
            if (MessageDigest.isEqual(code, code(secret, step, DIGITS).getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /// As it is typed into an app where a camera is of no use.
    static String base32(byte[] secret) {
        var text = new StringBuilder();
        int bits = 0;
        int value = 0;
        for (var octet : secret) {
            value = value << 8 | octet & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt(value >> bits - 5 & 31));
            }
        }
        return bits == 0 ? text.toString() : text.append(BASE32.charAt(value << 5 - bits & 31)).toString();
    }
}
