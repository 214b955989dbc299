package balans.monitor.session;

import balans.monitor.SessionId;
import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which device leads a session, and until when it is sure to be there.
@Repository
class LeadStore {

    private final JdbcClient db;

    LeadStore(JdbcClient db) {
        this.db = db;
    }

    OptionalLong offer(SessionId id, boolean offered) {
        return SessionStore.changed(db.sql("""
                UPDATE monitor_session SET version = version + 1, offered = :offered
                WHERE id = :id AND phase <> 'CLOSED' RETURNING version AS counted
                """)
                .param("id", id.value()).param("offered", offered ? 1 : 0));
    }

    void leadHash(SessionId id, String hash) {
        db.sql("UPDATE monitor_session SET lead_hash = :hash WHERE id = :id")
                .param("id", id.value()).param("hash", hash).update();
    }

    boolean isLeadHash(SessionId id, String hash) {
        return db.sql("SELECT count(*) FROM monitor_session WHERE id = :id AND lead_hash = :hash")
                .param("id", id.value()).param("hash", hash).query(Integer.class).single() == 1;
    }

    /// Only where the rule allows it at this moment: of two who take over together, one gets it.
    OptionalLong takeOver(SessionId id, String member, Instant now, Instant until) {
        return SessionStore.changed(db.sql("""
                UPDATE monitor_session SET version = version + 1, facilitator = :member, facilitator_until = :until,
                    offered = 0
                WHERE id = :id AND phase <> 'CLOSED'
                  AND (facilitator IS NULL OR facilitator = :member OR offered = 1 OR facilitator_until <= :now)
                RETURNING version AS counted
                """)
                .param("id", id.value()).param("member", member).param("now", now.toEpochMilli())
                .param("until", until.toEpochMilli()));
    }

    OptionalLong lead(SessionId id, String member, Instant until) {
        return SessionStore.changed(db.sql("""
                UPDATE monitor_session SET version = version + 1, facilitator = :member, facilitator_until = :until,
                    offered = 0
                WHERE id = :id AND phase <> 'CLOSED' RETURNING version AS counted
                """)
                .param("id", id.value()).param("member", member).param("until", until.toEpochMilli()));
    }

    /// Who leads is still there. Says nothing to anybody, so it counts nothing up.
    void beat(SessionId id, String member, Instant until) {
        db.sql("""
                UPDATE monitor_session SET facilitator_until = :until
                WHERE id = :id AND facilitator = :member
                """)
                .param("id", id.value()).param("member", member).param("until", until.toEpochMilli()).update();
    }
}
