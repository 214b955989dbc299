package balans.identity;

import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Bytes as browsers send them: base64url without padding, in its one canonical spelling.
final class Base64Url {

    private Base64Url() {}

    static byte[] decode(@Nullable String text, int min, int max) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text == null ? "" : text);
            if (bytes.length >= min && bytes.length <= max && encode(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64Url) {
            // refused below
        }
        throw Refusal.of(Reason.UNREADABLE, "not %d to %d bytes of base64url".formatted(min, max));
    }

    static byte[] decode(@Nullable String text, int length) {
        return decode(text, length, length);
    }

    /// A random id that a browser made, because it binds it into what it seals.
    static String id(@Nullable String text) {
        decode(text, 16);
        return String.valueOf(text);
    }

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
