package balans.sealed;

import static balans.sealed.Bytes.concat;
import static balans.sealed.Bytes.from;
import static balans.sealed.Bytes.hkdf;
import static balans.sealed.Bytes.lengthPrefixed;
import static balans.sealed.Bytes.slice;
import static balans.sealed.Bytes.u32;
import static balans.sealed.Bytes.utf8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;

/// How a colleague comes in: with a code of 80 bits that goes from mouth to ear, spelled and checked as the end of a
/// recovery kit's.
///
/// @param id of the invitation
public record Enrolment(String centre, String id, String code) {
    private static final byte[] SUITE = {'B', 'M', 'S', '2', 0x64, 0x7a, 0, 1, 0, 2};
    private static final byte[] INFO = utf8("bm/v1/centre-seed");
    private static final int BYTES = 10;
    private static final String FILL = "0000-0000-0000-0000-";

    /// Who says that a public key is theirs.
    public record Newcomer(String person, String name, byte[] publicKey) {}

    public static String newCode() {
        return RecoveryKit.spell(concat(new byte[BYTES], Bytes.random(BYTES))).substring(FILL.length());
    }

    /// The code as colleagues read it.
    public byte[] sealCode(byte[] centreSeed, int epoch, String until) {
        var json = Json.MAPPER.writeValueAsBytes(Map.of("code", code, "until", until));
        var aad = concat(lengthPrefixed("bm/v1/enrolment-code"), lengthPrefixed(centre), u32(epoch), lengthPrefixed(id));
        return Box.seal(hkdf(centreSeed, "enrolment", 32), json, aad);
    }

    public byte[] proof(Newcomer who) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(hkdf(codeBytes(), "enrol", 32), "HmacSHA256"));
            return mac.doFinal(concat(lengthPrefixed("bm/v1/enrolment"), lengthPrefixed(centre), lengthPrefixed(id),
                    lengthPrefixed(who.person()), lengthPrefixed(who.name()), who.publicKey()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// The centre's seed for the newcomer, from somebody who knows the code.
    public byte[] share(byte[] centreSeed, int epoch, Newcomer to) {
        var header = concat(SUITE, KeyId.of(to.publicKey()));
        return concat(header, hpke().seal(to.publicKey(), INFO, aad(header, epoch, to.person()), centreSeed));
    }

    public byte[] open(byte[] memberSeed, int epoch, String person, byte[] share) {
        var keys = Hpke.keyPair(memberSeed);
        var header = concat(SUITE, KeyId.of(Hpke.publicKey(keys)));
        int end = header.length + Hpke.ENC_BYTES;
        if (!Bytes.startsWith(share, header) || share.length != end + Seed.BYTES + Hpke.TAG_BYTES) {
            throw new MemberKeys.DoesNotUnlock();
        }
        try {
            return hpke().open(keys, slice(share, header.length, end), INFO, aad(header, epoch, person), from(share, end));
        } catch (InvalidCipherTextException | RuntimeException refused) {
            throw new MemberKeys.DoesNotUnlock();
        }
    }

    private Hpke hpke() {
        return Hpke.withSharedKey(hkdf(codeBytes(), "psk", 32), utf8(id));
    }

    private byte[] aad(byte[] header, int epoch, String holder) {
        return concat(header, lengthPrefixed(""), lengthPrefixed(centre), u32(epoch), lengthPrefixed(holder));
    }

    private byte[] codeBytes() {
        var bytes = RecoveryKit.bytesOf(FILL + code);
        return Arrays.copyOfRange(bytes, bytes.length - BYTES, bytes.length);
    }
}
