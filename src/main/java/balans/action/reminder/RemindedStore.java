package balans.action.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who heard from us in the last days: a hash of the address, and nothing of what about.
@Repository
class RemindedStore {

    static final Duration APART = Duration.ofDays(5);

    private final JdbcClient db;

    RemindedStore(JdbcClient db) {
        this.db = db;
    }

    /// Empty when a mail may go now, which is then remembered; otherwise from when on one may. The same mail may be tried
    /// again, when the mail server did not take it.
    @Transactional
    Optional<Instant> take(String address, String subject, Instant now) {
        db.sql("DELETE FROM action_reminded WHERE at <= :before").param("before", now.minus(APART).toEpochMilli()).update();
        var hash = hash(address.strip().toLowerCase(Locale.ROOT));
        var taken = db.sql("INSERT INTO action_reminded (address_hash, subject, at) VALUES (:hash, :subject, :at) ON CONFLICT DO NOTHING")
                .param("hash", hash).param("subject", subject).param("at", now.toEpochMilli()).update() == 1;
        return taken ? Optional.empty() : db.sql("SELECT at FROM action_reminded WHERE address_hash = :hash AND subject <> :subject")
                .param("hash", hash).param("subject", subject).query(Long.class).optional().map(at -> Instant.ofEpochMilli(at).plus(APART));
    }

    private static String hash(String address) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
