package balans.support;

import balans.kernel.RandomId;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows that store tests of the Balans-Monitor stand on: a team, and sessions with slots for stickers.
public final class MonitorTables {

    private static final AtomicLong LATER = new AtomicLong(1_700_000_000_000L);

    private MonitorTables() {}

    public static String team(JdbcClient db) {
        var id = RandomId.next();
        db.sql("""
                INSERT INTO monitor_team (id, name, school, size, rhythm, code, talk_threshold, created_at)
                VALUES (:id, 'Team Zuid', '', 12, 'MONTHLY', :id, 3, 0)
                """)
                .param("id", id).update();
        return id;
    }

    public static String session(JdbcClient db, int stickers) {
        return session(db, team(db), stickers);
    }

    /// Each one later than the one before.
    public static String session(JdbcClient db, String team, int stickers) {
        var id = RandomId.next();
        db.sql("""
                INSERT INTO monitor_session (id, team, code, screen, voice, pace, stickers, by_stickers, ends, phase,
                    version, progress, facilitator_until, offered, steered, spot, remarks_shown, joined, created_at)
                VALUES (:id, :team, :id, :id, 'TEAM', 'LIVE', :stickers, 1, 'uiteinden-herkenning', 'STICKERS',
                    1, 1, 0, 0, 0, 0, 0, 0, :at)
                """)
                .param("id", id).param("team", team).param("stickers", stickers)
                .param("at", LATER.addAndGet(1000)).update();
        return id;
    }
}
