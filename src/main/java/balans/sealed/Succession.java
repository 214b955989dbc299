package balans.sealed;

import static balans.sealed.Bytes.concat;
import static balans.sealed.Bytes.from;
import static balans.sealed.Bytes.hkdf;
import static balans.sealed.Bytes.lengthPrefixed;
import static balans.sealed.Bytes.slice;
import static balans.sealed.Bytes.toBase64url;
import static balans.sealed.Bytes.u32;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// That one key of a centre follows upon another: said with the earlier seed, which only its members know.
///
/// @param kid of the new key, base64url
/// @param manifest SHA-256 of the new member list, base64url
/// @param by who made it; `on` an ISO day; `reason` REMOVAL or ROTATION
public record Succession(int epoch, String kid, String by, String on, String reason, String manifest) {
    private static final int MAC_BYTES = 32;

    public static Succession to(int epoch, byte[] publicKey, byte[] manifest, String by, String on, String reason) {
        return new Succession(epoch, toBase64url(KeyId.of(publicKey)), by, on, reason, toBase64url(Bytes.sha256(manifest)));
    }

    public byte[] seal(byte[] earlierSeed, String centre) {
        var json = Json.MAPPER.writeValueAsBytes(this);
        return concat(mac(earlierSeed, centre, json), json);
    }

    public static Succession verify(byte[] earlierSeed, String centre, byte[] record) {
        if (record.length < MAC_BYTES || !MessageDigest.isEqual(
                mac(earlierSeed, centre, from(record, MAC_BYTES)), slice(record, 0, MAC_BYTES))) {
            throw new Manifest.NotGenuine("not made with the key before");
        }
        return Json.MAPPER.readValue(from(record, MAC_BYTES), Succession.class);
    }

    /// The seeds of earlier epochs, for whoever has the one of this epoch.
    public static byte[] sealRing(byte[] seed, String centre, int epoch, Map<Integer, byte[]> earlier) {
        var plain = new TreeMap<String, String>();
        earlier.forEach((of, bytes) -> plain.put(of.toString(), toBase64url(bytes)));
        return Box.seal(hkdf(seed, "ring", 32), Json.MAPPER.writeValueAsBytes(plain), ringAad(centre, epoch));
    }

    public static Map<Integer, byte[]> openRing(byte[] seed, String centre, int epoch, byte[] ring) {
        var plain = Json.MAPPER.readTree(Box.open(hkdf(seed, "ring", 32), ring, ringAad(centre, epoch)));
        return plain.properties().stream().collect(Collectors.toMap(
                entry -> Integer.valueOf(entry.getKey()), entry -> Bytes.fromBase64url(entry.getValue().asString())));
    }

    private static byte[] ringAad(String centre, int epoch) {
        return concat(lengthPrefixed("bm/v1/ring"), lengthPrefixed(centre), u32(epoch));
    }

    private static byte[] mac(byte[] seed, String centre, byte[] json) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(hkdf(seed, "succession", 32), "HmacSHA256"));
            mac.update(Bytes.utf8("bm/v1/succession"));
            mac.update(lengthPrefixed(centre));
            return mac.doFinal(json);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
