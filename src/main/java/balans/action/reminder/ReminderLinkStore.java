package balans.action.reminder;

import balans.action.ActionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReminderLinkStore {

    private final JdbcClient db;

    ReminderLinkStore(JdbcClient db) {
        this.db = db;
    }

    void add(String token, ActionId action, Instant expiresAt) {
        db.sql("INSERT INTO action_reminder_link (hash, action, expires_at) VALUES (:hash, :action, :expiresAt)")
                .param("hash", hash(token)).param("action", action.value())
                .param("expiresAt", expiresAt.toEpochMilli()).update();
    }

    Optional<ActionId> find(String token, Instant now) {
        return db.sql("SELECT action FROM action_reminder_link WHERE hash = :hash AND expires_at > :now")
                .param("hash", hash(token)).param("now", now.toEpochMilli())
                .query((row, index) -> new ActionId(row.getString("action"))).optional();
    }

    void removeExpired(Instant now) {
        db.sql("DELETE FROM action_reminder_link WHERE expires_at <= :now").param("now", now.toEpochMilli()).update();
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
