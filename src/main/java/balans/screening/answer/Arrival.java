package balans.screening.answer;

import balans.kernel.OrganisationId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/// One sealed answer as it arrived: `auth (32) || envelope`. The server reads the header of the envelope and nothing
/// behind it; see docs/formats.
record Arrival(OrganisationId centre, String kid, String invitation, String submission, String authHash, byte[] envelope) {

    private static final int AUTH_BYTES = 32;
    private static final byte[] SUITE = {'B', 'M', 'R', '1', 0x64, 0x7a, 0, 1, 0, 2};
    private static final Set<Integer> ENVELOPE_BYTES = Set.of(1706, 2218, 3242);
    static final int LARGEST_BODY = AUTH_BYTES + 3242;

    /// Empty when the body is not of this form.
    static Optional<Arrival> read(OrganisationId centre, byte[] body) {
        if (!ENVELOPE_BYTES.contains(body.length - AUTH_BYTES)
                || !Arrays.equals(body, AUTH_BYTES, AUTH_BYTES + SUITE.length, SUITE, 0, SUITE.length)) {
            return Optional.empty();
        }
        var envelope = Arrays.copyOfRange(body, AUTH_BYTES, body.length);
        return Optional.of(new Arrival(centre, id(envelope, 10), id(envelope, 26), id(envelope, 42),
                base64url(sha256(body)), envelope));
    }

    /// Of hashes, but in constant time all the same: it costs nothing.
    boolean provesPossession(String expectedAuthHash) {
        return MessageDigest.isEqual(authHash.getBytes(), expectedAuthHash.getBytes());
    }

    private static byte[] sha256(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(body, 0, AUTH_BYTES);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String id(byte[] envelope, int at) {
        return base64url(Arrays.copyOfRange(envelope, at, at + 16));
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
