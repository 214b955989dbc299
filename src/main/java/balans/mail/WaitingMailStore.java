package balans.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaitingMailStore {

    enum State { SENT, REFUSED, GIVEN_UP, UNCLEAR, NOT_NEEDED }

    record Due(String kind, String subject, String address, String site, int attempts) {}

    private final JdbcClient db;

    WaitingMailStore(JdbcClient db) {
        this.db = db;
    }

    void put(String kind, String subject, String address, String site, Instant dueAt, Instant now) {
        db.sql("""
                INSERT INTO mail_waiting (kind, subject, address, site, due_at, state, attempts, changed_at)
                VALUES (:kind, :subject, :address, :site, :dueAt, 'WAITING', 0, :now)
                ON CONFLICT (kind, subject) DO UPDATE
                SET address = excluded.address, site = excluded.site, due_at = excluded.due_at, state = 'WAITING',
                    attempts = 0, changed_at = excluded.changed_at
                WHERE mail_waiting.state IN ('WAITING', 'NOT_NEEDED')
                """)
                .param("kind", kind).param("subject", subject).param("address", address).param("site", site)
                .param("dueAt", dueAt.toEpochMilli()).param("now", now.toEpochMilli())
                .update();
    }

    Optional<String> addressee(String kind, String subject) {
        return db.sql("SELECT address FROM mail_waiting WHERE kind = :kind AND subject = :subject AND state = 'WAITING'")
                .param("kind", kind).param("subject", subject).query(String.class).optional();
    }

    List<Due> due(Instant now, int most) {
        return db.sql("""
                SELECT kind, subject, address, site, attempts FROM mail_waiting
                WHERE state = 'WAITING' AND due_at <= :now ORDER BY due_at, kind, subject LIMIT :most
                """)
                .param("now", now.toEpochMilli()).param("most", most)
                .query((row, index) -> new Due(row.getString("kind"), row.getString("subject"),
                        row.getString("address"), row.getString("site"), row.getInt("attempts")))
                .list();
    }

    /// Of several nodes that see the same message, one gets it.
    boolean claim(Due due, Instant now) {
        return db.sql("""
                UPDATE mail_waiting SET state = 'SENDING', attempts = attempts + 1, changed_at = :now
                WHERE kind = :kind AND subject = :subject AND state = 'WAITING' AND attempts = :attempts
                """)
                .param("kind", due.kind()).param("subject", due.subject()).param("attempts", due.attempts())
                .param("now", now.toEpochMilli()).update() == 1;
    }

    void tryAgain(Due due, Instant at, Instant now) {
        db.sql("""
                UPDATE mail_waiting SET state = 'WAITING', due_at = :at, changed_at = :now
                WHERE kind = :kind AND subject = :subject AND state = 'SENDING'
                """)
                .param("kind", due.kind()).param("subject", due.subject()).param("at", at.toEpochMilli())
                .param("now", now.toEpochMilli()).update();
    }

    /// It is over, one way or the other: the address goes.
    void settle(String kind, String subject, State state, Instant now) {
        db.sql("""
                UPDATE mail_waiting SET state = :state, address = NULL, changed_at = :now
                WHERE kind = :kind AND subject = :subject AND state IN ('WAITING', 'SENDING')
                """)
                .param("kind", kind).param("subject", subject).param("state", state.name())
                .param("now", now.toEpochMilli()).update();
    }

    void cancelAll(String kind, String beginning, Instant now) {
        db.sql("""
                UPDATE mail_waiting SET state = 'NOT_NEEDED', address = NULL, changed_at = :now
                WHERE kind = :kind AND substr(subject, 1, :length) = :beginning AND state = 'WAITING'
                """)
                .param("kind", kind).param("beginning", beginning).param("length", beginning.length())
                .param("now", now.toEpochMilli()).update();
    }

    /// A node died while it sent: whether the message went out, nobody knows, so it does not go again.
    void giveUpClaimsOf(Instant before, Instant now) {
        db.sql("""
                UPDATE mail_waiting SET state = 'UNCLEAR', address = NULL, changed_at = :now
                WHERE state = 'SENDING' AND changed_at < :before
                """)
                .param("before", before.toEpochMilli()).param("now", now.toEpochMilli()).update();
    }

    /// What is over long enough: nobody asks for it again.
    void forgetSettled(Instant before) {
        db.sql("DELETE FROM mail_waiting WHERE state NOT IN ('WAITING', 'SENDING') AND changed_at < :before")
                .param("before", before.toEpochMilli()).update();
    }

    /// Compared so because ids hold characters that LIKE would read as its own.
    long forgetAbout(String id) {
        return db.sql("DELETE FROM mail_waiting WHERE replace(subject, :id, '') <> subject").param("id", id).update();
    }
}
