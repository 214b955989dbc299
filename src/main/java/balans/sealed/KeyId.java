package balans.sealed;

import static balans.sealed.Bytes.slice;
import static balans.sealed.Bytes.utf8;

/// The 16-byte name of a public key: it pins the centre's key in an invitation link.
public final class KeyId {
    static final int BYTES = 16;

    private KeyId() {}

    public static byte[] of(byte[] publicKey) {
        return slice(Bytes.sha256(utf8("bm/v1/kid"), publicKey), 0, BYTES);
    }
}
