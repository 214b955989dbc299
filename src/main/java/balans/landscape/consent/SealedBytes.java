package balans.landscape.consent;

import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Bytes that a browser sealed, as they come: base64url in its one canonical spelling. Nothing here can open them.
public final class SealedBytes {

    private SealedBytes() {}

    public static byte[] read(@Nullable String text, int min, int max) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text == null ? "" : text);
            if (bytes.length >= min && bytes.length <= max && write(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64Url) {
            // refused below
        }
        throw Refusal.of(Reason.UNREADABLE, "not %d to %d sealed bytes".formatted(min, max));
    }

    public static String write(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static String id(@Nullable String text) {
        read(text, 16, 16);
        return String.valueOf(text);
    }

    public static String hash(byte[] bytes) {
        try {
            return write(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
