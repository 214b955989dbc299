package balans.identity.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// An access with its place in the chain of its organisation.
public record Line(long number, Access access, String previous, String hash) {

    /// Before the first line of an organisation.
    static String start(String organisation) {
        return digest("balans/access/1", organisation);
    }

    static Line after(long number, String previous, Access access) {
        return new Line(number, access, previous, digest(number, previous, access));
    }

    boolean isAsWritten() {
        return digest(number, previous, access).equals(hash);
    }

    private static String digest(long number, String previous, Access a) {
        return digest(a.organisation().value(), "" + number, a.event(), "" + a.at().toEpochMilli(), "" + a.outcome(),
                a.act().name(), a.what().name(), a.object(), a.person().value(), a.name(), a.role(), a.network(),
                a.route(), previous);
    }

    /// Each part behind its length, so that no two lines have one text.
    private static String digest(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
