package balans.sealed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// Codings and derivations that need no key agreement.
public final class Bytes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] SALT = utf8("bm/v1");

    private Bytes() {}

    public static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    public static String toBase64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Only the one canonical spelling of a value is accepted, so that two texts never mean the same bytes.
    public static byte[] fromBase64url(String text) {
        var bytes = Base64.getUrlDecoder().decode(text);
        if (!toBase64url(bytes).equals(text)) {
            throw new IllegalArgumentException("not canonical base64url");
        }
        return bytes;
    }

    public static byte[] hkdf(byte[] ikm, String info, int length) {
        var extract = HKDFParameterSpec.ofExtract().addIKM(ikm).addSalt(SALT);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(extract.thenExpand(utf8(info), length));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static byte[] sha256(byte[]... parts) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(concat(parts));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    static byte[] from(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && MessageDigest.isEqual(Arrays.copyOf(bytes, beginning.length), beginning);
    }

    static byte[] lengthPrefixed(String text) {
        var bytes = utf8(text);
        if (bytes.length > 0xffff) {
            throw new IllegalArgumentException("too long to prefix");
        }
        return concat(u16(bytes.length), bytes);
    }

    static byte[] u16(int number) {
        return ByteBuffer.allocate(2).putShort((short) number).array();
    }

    static byte[] u32(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String fromUtf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
