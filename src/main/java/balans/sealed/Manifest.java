package balans.sealed;

import static balans.sealed.Bytes.concat;
import static balans.sealed.Bytes.from;
import static balans.sealed.Bytes.slice;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Who gets the centre's seed, authenticated under that seed. A browser shares the seed with nobody who is not in it,
/// or else the server could add "a colleague".
///
/// @param epoch of the key it is made with; a list of before there was a second one leaves it out
public record Manifest(int version, @Nullable Integer epoch, List<Member> members) {
    private static final int MAC_BYTES = 32;
    private static final byte[] LABEL = Bytes.utf8("bm/v1/manifest");

    public Manifest(int version, List<Member> members) {
        this(version, null, members);
    }

    /// @param kid the member's or the kit's key id, base64url
    /// @param role NURSE, or KIT for a recovery kit
    /// @param since ISO date
    public record Member(String memberId, String kid, String role, String since) {}

    public static final class NotGenuine extends RuntimeException {
        NotGenuine(String message) {
            super(message);
        }
    }

    public byte[] seal(byte[] manifestKey) {
        var json = Json.MAPPER.writeValueAsBytes(this);
        return concat(mac(manifestKey, json), json);
    }

    /// `oldest` is the last version seen here: an older one is refused.
    public static Manifest verify(byte[] bytes, byte[] manifestKey, int oldest) {
        if (bytes.length < MAC_BYTES
                || !MessageDigest.isEqual(mac(manifestKey, from(bytes, MAC_BYTES)), slice(bytes, 0, MAC_BYTES))) {
            throw new NotGenuine("not made with this centre's key");
        }
        try {
            var manifest = Json.MAPPER.readValue(from(bytes, MAC_BYTES), Manifest.class);
            if (manifest.version() < oldest) {
                throw new NotGenuine("older than one seen before");
            }
            return manifest;
        } catch (JacksonException unreadable) {
            throw new NotGenuine("unreadable");
        }
    }

    private static byte[] mac(byte[] key, byte[] json) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(LABEL);
            return mac.doFinal(json);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
