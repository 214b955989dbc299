package balans.sealed;

import static balans.sealed.Bytes.concat;
import static balans.sealed.Bytes.from;
import static balans.sealed.Bytes.hkdf;
import static balans.sealed.Bytes.lengthPrefixed;
import static balans.sealed.Bytes.slice;
import static balans.sealed.Bytes.u16;
import static balans.sealed.Bytes.utf8;

import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import tools.jackson.databind.JsonNode;

/// A letter about a child, from one organisation to another: `docs/formats/referral-letter-v1.md`. The place is part of
/// everything that is sealed.
public record Letter(String referral, String sender, String recipient) {

    private static final byte[] SHARE = {'B', 'M', 'V', '1', 0x64, 0x7a, 0, 1, 0, 2};
    private static final byte[] SHARE_INFO = utf8("bm/v1/referral-key");
    private static final int SIZE = 2048;
    private static final int KEY_BYTES = 32;

    /// What the secret of a parent's link becomes. The server knows `id` and a hash of `auth`.
    public record ParentKeys(byte[] id, byte[] auth, byte[] key) {

        public static ParentKeys of(byte[] secret) {
            var all = hkdf(secret, "parent", 80);
            return new ParentKeys(slice(all, 0, 16), slice(all, 16, 48), from(all, 48));
        }
    }

    public static byte[] newKey() {
        return Bytes.random(KEY_BYTES);
    }

    /// @param part `letter`, or `feedback/1` and so on
    public byte[] seal(byte[] key, String part, Object content) {
        var json = Json.MAPPER.writeValueAsBytes(content);
        if (json.length > SIZE - 2) {
            throw new IllegalArgumentException("too long for a letter");
        }
        return Box.seal(key, Arrays.copyOf(concat(u16(json.length), json), SIZE), aad(part));
    }

    public JsonNode open(byte[] key, String part, byte[] sealed) {
        var padded = Box.open(key, sealed, aad(part));
        var length = Byte.toUnsignedInt(padded[0]) << 8 | Byte.toUnsignedInt(padded[1]);
        return Json.MAPPER.readTree(slice(padded, 2, 2 + length));
    }

    public byte[] shareKey(byte[] key, byte[] publicKey, String organisation) {
        var header = concat(SHARE, KeyId.of(publicKey));
        return concat(header, Hpke.base().seal(publicKey, SHARE_INFO, shareAad(header, organisation), key));
    }

    public byte[] openKey(byte[] seed, byte[] share, String organisation) {
        var keys = Hpke.keyPair(seed);
        var header = concat(SHARE, KeyId.of(Hpke.publicKey(keys)));
        int end = header.length + Hpke.ENC_BYTES;
        if (!Bytes.startsWith(share, header)) {
            throw new Box.DoesNotOpen();
        }
        try {
            return Hpke.base().open(keys, slice(share, header.length, end), SHARE_INFO, shareAad(header, organisation),
                    from(share, end));
        } catch (InvalidCipherTextException | RuntimeException refused) {
            throw new Box.DoesNotOpen();
        }
    }

    public byte[] keyForParent(byte[] secret, byte[] key) {
        return Box.seal(ParentKeys.of(secret).key(), key, aad("parent"));
    }

    public byte[] openAsParent(byte[] secret, byte[] sealed) {
        return Box.open(ParentKeys.of(secret).key(), sealed, aad("parent"));
    }

    /// The key with which an organisation signs; it follows from its seed.
    public static byte[] signingKey(byte[] centreSeed) {
        return signer(centreSeed).generatePublicKey().getEncoded();
    }

    public byte[] sign(byte[] centreSeed, byte[] sealed) {
        var signer = new Ed25519Signer();
        signer.init(true, signer(centreSeed));
        return fed(signer, sealed).generateSignature();
    }

    public boolean isSigned(byte[] signingKey, byte[] sealed, byte[] signature) {
        var verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(signingKey));
        return fed(verifier, sealed).verifySignature(signature);
    }

    private static Ed25519PrivateKeyParameters signer(byte[] centreSeed) {
        return new Ed25519PrivateKeyParameters(hkdf(centreSeed, "signing", KEY_BYTES));
    }

    private Ed25519Signer fed(Ed25519Signer signer, byte[] sealed) {
        var signed = concat(aad("signature"), sealed);
        signer.update(signed, 0, signed.length);
        return signer;
    }

    private byte[] aad(String part) {
        return concat(lengthPrefixed("bm/v1/referral/" + part), lengthPrefixed(referral), lengthPrefixed(sender),
                lengthPrefixed(recipient));
    }

    private byte[] shareAad(byte[] header, String organisation) {
        return concat(header, lengthPrefixed(referral), lengthPrefixed(sender), lengthPrefixed(recipient),
                lengthPrefixed(organisation));
    }
}
