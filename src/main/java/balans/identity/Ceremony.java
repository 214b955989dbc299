package balans.identity;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What WebAuthn asks a server to check of an answer of an authenticator (Level 3, sections 7.1 and 7.2), for answers
/// without attestation: who made the authenticator is of no interest here. The browser hands over the public key in the form
/// that Java reads, so that nothing here parses CBOR.
///
/// @param client the bytes of `clientDataJSON`
/// @param authenticator the bytes of `authenticatorData`
record Ceremony(byte[] client, byte[] authenticator) {

    private static final int HEAD_BYTES = 37;
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int HAS_CREDENTIAL = 0x40;
    private static final int AAGUID_BYTES = 16;

    enum Kind {
        CREATE("webauthn.create"),
        GET("webauthn.get");

        private final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    /// The challenge that was answered, if it was for this site, by an authenticator that saw its owner.
    Optional<String> challenge(Kind kind, String site) {
        try {
            var said = JsonMapper.shared().readTree(new String(client, StandardCharsets.UTF_8));
            var isOurs = kind.type.equals(text(said, "type")) && site.equals(text(said, "origin"))
                    && !said.path("crossOrigin").asBoolean(false)
                    && authenticator.length >= HEAD_BYTES
                    && MessageDigest.isEqual(sha256(host(site).getBytes(StandardCharsets.UTF_8)), Arrays.copyOf(authenticator, 32))
                    && (authenticator[32] & (PRESENT | VERIFIED)) == (PRESENT | VERIFIED);
            return isOurs ? Optional.of(text(said, "challenge")) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /// How often the authenticator was used; many always say 0.
    long uses() {
        return ByteBuffer.wrap(authenticator, 33, 4).getInt() & 0xffffffffL;
    }

    /// Whether this registration is of the credential with this id.
    boolean isOf(byte[] credential) {
        var at = HEAD_BYTES + AAGUID_BYTES;
        if ((authenticator[32] & HAS_CREDENTIAL) == 0 || authenticator.length < at + 2) {
            return false;
        }
        var length = ByteBuffer.wrap(authenticator, at, 2).getShort() & 0xffff;
        return length == credential.length && authenticator.length >= at + 2 + length
                && Arrays.equals(authenticator, at + 2, at + 2 + length, credential, 0, length);
    }

    boolean isSignedBy(int algorithm, byte[] publicKey, byte[] signature) {
        try {
            var verifier = Signature.getInstance(signatureOf(algorithm));
            verifier.initVerify(keyOf(algorithm, publicKey));
            verifier.update(authenticator);
            verifier.update(sha256(client));
            return verifier.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    /// Whether Java reads this key for this algorithm.
    static boolean isUsable(int algorithm, byte[] publicKey) {
        try {
            keyOf(algorithm, publicKey);
            return true;
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }

    static String host(String site) {
        return URI.create(site).getHost();
    }

    private static PublicKey keyOf(int algorithm, byte[] publicKey) throws GeneralSecurityException {
        var family = switch (algorithm) {
            case -7 -> "EC";
            case -8 -> "Ed25519";
            case -257 -> "RSA";
            default -> throw new GeneralSecurityException("an algorithm we did not ask for"); // not sealed: COSE numbers
        };
        return KeyFactory.getInstance(family).generatePublic(new X509EncodedKeySpec(publicKey));
    }

    private static String signatureOf(int algorithm) throws GeneralSecurityException {
        return switch (algorithm) {
            case -7 -> "SHA256withECDSA";
            case -8 -> "Ed25519";
            case -257 -> "SHA256withRSA";
            default -> throw new GeneralSecurityException("an algorithm we did not ask for"); // not sealed: COSE numbers
        };
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(JsonNode said, String name) {
        return said.path(name).asString("");
    }
}
