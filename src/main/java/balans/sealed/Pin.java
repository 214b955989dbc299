package balans.sealed;

import static balans.sealed.Bytes.lengthPrefixed;

/// What a member saw last, sealed under the member's own seed: the server cannot take the centre back to an older key
/// or member list, or put another centre seed in its place, without being noticed.
///
/// @param kid the centre's key id, base64url
/// @param manifest version of the member list
/// @param cache number of answers seen
public record Pin(int epoch, String kid, int manifest, int cache) {

    public byte[] seal(byte[] memberSeed, String memberId) {
        return Box.seal(key(memberSeed), Json.MAPPER.writeValueAsBytes(this), aad(memberId));
    }

    public static Pin open(byte[] memberSeed, String memberId, byte[] box) {
        return Json.MAPPER.readValue(Box.open(key(memberSeed), box, aad(memberId)), Pin.class);
    }

    private static byte[] key(byte[] memberSeed) {
        return Bytes.hkdf(memberSeed, "pin", 32);
    }

    private static byte[] aad(String memberId) {
        return Bytes.concat(lengthPrefixed("bm/v1/pin"), lengthPrefixed(memberId));
    }
}
