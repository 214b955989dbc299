package balans.landscape.consent;

import balans.kernel.OrganisationId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// What ties a record to the one before it: SHA-256 over everything in its row, each part behind its length.
final class Chain {

    private Chain() {}

    /// Before the first record of an organisation.
    static String start(OrganisationId organisation) {
        return hash("balans/consent/1", organisation.value());
    }

    static String hash(Row row) {
        return hash(row.organisation().value(), String.valueOf(row.number()), row.kind(), row.subject(),
                String.valueOf(row.at()), row.entry(), row.previous());
    }

    private static String hash(String... parts) {
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

    /// A record as it lies in the database.
    record Row(OrganisationId organisation, long number, String kind, String subject, long at, String entry,
            String previous, String hash) {}
}
