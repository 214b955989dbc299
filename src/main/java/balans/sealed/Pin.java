package balans.sealed;

import static balans.sealed.Bytes.lengthPrefixed;

import org.jspecify.annotations.Nullable;

/// What a member saw last, sealed under the member's own seed: the server cannot take the centre back to an older key
/// or member list, or put another centre seed in its place, without being noticed.
///
/// @param kid the centre's key id, base64url
/// @param manifest version of the member list
/// @param cache number of answers seen
/// @param code of somebody who has not opened anything yet, with the invitation it belongs to
public record Pin(int epoch, String kid, int manifest, int cache, @Nullable String code, @Nullable String enrolment) {

    public Pin(int epoch, String kid, int manifest, int cache) {
        this(epoch, kid, manifest, cache, null, null);
    }

    /// Before the first opening: only whoever knows this code can hand out the centre's seed.
    public static Pin expecting(Enrolment enrolment) {
        return new Pin(0, "", 0, 0, enrolment.code(), enrolment.id());
    }

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
