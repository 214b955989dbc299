package balans.sealed;

import static balans.sealed.Bytes.from;
import static balans.sealed.Bytes.slice;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM under a 32-byte key: nonce, then ciphertext with tag.
public final class Box {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private Box() {}

    /// Another key, another place (aad) or changed bytes. Which of these it was cannot be known.
    public static final class DoesNotOpen extends RuntimeException {
        DoesNotOpen() {
            super("the box does not open");
        }
    }

    public static byte[] seal(byte[] key, byte[] plaintext, byte[] aad) {
        var nonce = Bytes.random(NONCE_BYTES);
        try {
            return Bytes.concat(nonce, cipher(Cipher.ENCRYPT_MODE, key, nonce, aad).doFinal(plaintext));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static byte[] open(byte[] key, byte[] box, byte[] aad) {
        if (box.length < NONCE_BYTES) {
            throw new DoesNotOpen();
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, slice(box, 0, NONCE_BYTES), aad)
                    .doFinal(from(box, NONCE_BYTES));
        } catch (GeneralSecurityException refused) {
            throw new DoesNotOpen();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] aad) throws GeneralSecurityException {
        if (key.length != 32) {
            throw new IllegalArgumentException("a box key has 32 bytes");
        }
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(aad);
        return cipher;
    }
}
