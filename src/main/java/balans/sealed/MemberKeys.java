package balans.sealed;

import static balans.sealed.Bytes.concat;

/// A person's own key: a seed, wrapped under what their passphrase gives.
public record MemberKeys(byte[] seed, byte[] publicKey, byte[] kid, byte[] wrap) {
    private static final byte[] MAGIC = Bytes.utf8("BMW1");
    private static final byte PASSPHRASE = 1;
    private static final byte PASSKEY = 2;
    private static final int PASSKEY_NAME_BYTES = 16;

    /// Another passphrase, another person or changed bytes.
    public static final class DoesNotUnlock extends RuntimeException {
        DoesNotUnlock() {
            super("does not open");
        }
    }

    public static MemberKeys create(String memberId, byte[] stretched, Kdf kdf) {
        var seed = Seed.random();
        var publicKey = Seed.publicKey(seed);
        return new MemberKeys(seed, publicKey, KeyId.of(publicKey), wrap(memberId, stretched, kdf, seed));
    }

    public static byte[] loginSecret(byte[] stretched) {
        return Bytes.hkdf(stretched, "auth", 32);
    }

    public static byte[] wrapKey(byte[] stretched) {
        return Bytes.hkdf(stretched, "kek", 32);
    }

    public static byte[] wrap(String memberId, byte[] stretched, Kdf kdf, byte[] seed) {
        var header = header(kdf);
        return concat(header, Box.seal(wrapKey(stretched), seed, aad(header, memberId)));
    }

    public static byte[] open(String memberId, byte[] stretched, Kdf kdf, byte[] wrap) {
        var header = header(kdf);
        if (!Bytes.startsWith(wrap, header)) {
            throw new DoesNotUnlock();
        }
        try {
            return Box.open(wrapKey(stretched), Bytes.from(wrap, header.length), aad(header, memberId));
        } catch (Box.DoesNotOpen refused) {
            throw new DoesNotUnlock();
        }
    }

    /// Under what a passkey derives from `bm/v1/prf`.
    public static byte[] wrapForPasskey(String memberId, byte[] derived, byte[] credential, byte[] seed) {
        var header = header(credential);
        return concat(header, Box.seal(passkeyKey(derived), seed, aad(header, memberId)));
    }

    public static byte[] openWithPasskey(String memberId, byte[] derived, byte[] credential, byte[] wrap) {
        var header = header(credential);
        if (!Bytes.startsWith(wrap, header)) {
            throw new DoesNotUnlock();
        }
        try {
            return Box.open(passkeyKey(derived), Bytes.from(wrap, header.length), aad(header, memberId));
        } catch (Box.DoesNotOpen refused) {
            throw new DoesNotUnlock();
        }
    }

    private static byte[] passkeyKey(byte[] derived) {
        return Bytes.hkdf(derived, "kek/prf", 32);
    }

    private static byte[] header(byte[] credential) {
        return concat(MAGIC, new byte[] {PASSKEY}, Bytes.slice(Bytes.sha256(credential), 0, PASSKEY_NAME_BYTES));
    }

    private static byte[] header(Kdf kdf) {
        return concat(MAGIC, new byte[] {PASSPHRASE}, kdf.bytes());
    }

    private static byte[] aad(byte[] header, String memberId) {
        return concat(header, Bytes.lengthPrefixed(memberId));
    }
}
