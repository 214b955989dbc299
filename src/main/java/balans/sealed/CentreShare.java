package balans.sealed;

import static balans.sealed.Bytes.concat;
import static balans.sealed.Bytes.from;
import static balans.sealed.Bytes.lengthPrefixed;
import static balans.sealed.Bytes.slice;
import static balans.sealed.Bytes.u32;

import org.bouncycastle.crypto.InvalidCipherTextException;

/// Where a centre's seed is handed to: one member or one recovery kit, in one epoch.
public record CentreShare(String programme, String centre, int epoch, String holder) {
    private static final byte[] SUITE = {'B', 'M', 'S', '1', 0x64, 0x7a, 0, 1, 0, 2};
    private static final byte[] INFO = Bytes.utf8("bm/v1/centre-seed");

    public byte[] seal(byte[] centreSeed, byte[] recipientPublicKey) {
        var header = concat(SUITE, KeyId.of(recipientPublicKey));
        return concat(header, Hpke.base().seal(recipientPublicKey, INFO, aad(header), centreSeed));
    }

    public byte[] open(byte[] memberOrKitSeed, byte[] share) {
        var keys = Hpke.keyPair(memberOrKitSeed);
        var header = concat(SUITE, KeyId.of(Hpke.publicKey(keys)));
        int end = header.length + Hpke.ENC_BYTES;
        if (!Bytes.startsWith(share, header) || share.length != end + Seed.BYTES + Hpke.TAG_BYTES) {
            throw new MemberKeys.DoesNotUnlock();
        }
        try {
            return Hpke.base().open(keys, slice(share, header.length, end), INFO, aad(header), from(share, end));
        } catch (InvalidCipherTextException | RuntimeException refused) {
            throw new MemberKeys.DoesNotUnlock();
        }
    }

    private byte[] aad(byte[] header) {
        return concat(header, lengthPrefixed(programme), lengthPrefixed(centre), u32(epoch), lengthPrefixed(holder));
    }
}
