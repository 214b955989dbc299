package balans.sealed;

import static balans.sealed.Bytes.concat;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.jspecify.annotations.Nullable;

/// The one HPKE suite: X-Wing, HKDF-SHA256, AES-256-GCM. Private keys are 32-byte seeds and are imported as they are:
/// implementations disagree about HPKE's DeriveKeyPair for X-Wing.
final class Hpke {
    static final int PUBLIC_KEY_BYTES = 1216;
    static final int ENC_BYTES = 1120;
    static final int TAG_BYTES = 16;

    private final HPKE hpke;
    private final byte @Nullable [] psk;
    private final byte @Nullable [] pskId;

    private Hpke(byte mode, byte @Nullable [] psk, byte @Nullable [] pskId) {
        this.hpke = new HPKE(mode, HPKE.kem_X_WING, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        this.psk = psk;
        this.pskId = pskId;
    }

    static Hpke base() {
        return new Hpke(HPKE.mode_base, null, null);
    }

    static Hpke withSharedKey(byte[] psk, byte[] pskId) {
        return new Hpke(HPKE.mode_psk, psk, pskId);
    }

    static AsymmetricCipherKeyPair keyPair(byte[] seed) {
        return base().hpke.deserializePrivateKey(seed, null);
    }

    static byte[] publicKey(AsymmetricCipherKeyPair keys) {
        return base().hpke.serializePublicKey(keys.getPublic());
    }

    /// enc followed by the ciphertext.
    byte[] seal(byte[] publicKey, byte[] info, byte[] aad, byte[] plaintext) {
        try {
            var sealed = hpke.seal(
                    hpke.deserializePublicKey(publicKey), info, aad, plaintext, psk, pskId, null);
            return concat(sealed[1], sealed[0]);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] open(AsymmetricCipherKeyPair keys, byte[] enc, byte[] info, byte[] aad, byte[] ciphertext)
            throws InvalidCipherTextException {
        return hpke.open(enc, keys, info, aad, ciphertext, psk, pskId, null);
    }
}
