package balans.agenda.rhythm;

import balans.agenda.rhythm.Meeting.Kind;
import balans.agenda.rhythm.Meeting.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeetingStore {

    private static final String ROW = """
            SELECT id, kind, theme, title, on_day, place, state, attended, report, version, changed_at FROM agenda_meeting
            """;

    private final JdbcClient db;

    MeetingStore(JdbcClient db) {
        this.db = db;
    }

    void add(Meeting meeting) {
        with(meeting, """
                INSERT INTO agenda_meeting (id, kind, theme, title, on_day, place, state, attended, report, version, changed_at)
                VALUES (:id, :kind, :theme, :title, :on, :place, :state, :attended, :report, :version, :changedAt)
                """).update();
    }

    /// False when somebody else changed it meanwhile.
    boolean change(Meeting meeting) {
        return with(meeting, """
                UPDATE agenda_meeting SET kind = :kind, theme = :theme, title = :title, on_day = :on, place = :place,
                    state = :state, attended = :attended, report = :report, version = version + 1, changed_at = :changedAt
                WHERE id = :id AND version = :version
                """).update() == 1;
    }

    Optional<Meeting> find(String id) {
        return db.sql(ROW + "WHERE id = :id").param("id", id).query(MeetingStore::meeting).optional();
    }

    /// The last one first.
    List<Meeting> all() {
        return db.sql(ROW + "ORDER BY on_day DESC, id").query(MeetingStore::meeting).list();
    }

    boolean isEmpty() {
        return db.sql("SELECT count(*) FROM agenda_meeting").query(Integer.class).single() == 0;
    }

    private JdbcClient.StatementSpec with(Meeting meeting, String sql) {
        return db.sql(sql).param("id", meeting.id()).param("kind", meeting.kind().name()).param("theme", meeting.theme())
                .param("title", meeting.title()).param("on", meeting.on().toString()).param("place", meeting.place())
                .param("state", meeting.state().name()).param("attended", meeting.attended())
                .param("report", meeting.report()).param("version", meeting.version())
                .param("changedAt", meeting.changedAt());
    }

    private static Meeting meeting(ResultSet row, int index) throws SQLException {
        var attended = row.getObject("attended");
        return new Meeting(row.getString("id"), Kind.valueOf(row.getString("kind")), row.getString("theme"),
                row.getString("title"), LocalDate.parse(row.getString("on_day")), row.getString("place"),
                State.valueOf(row.getString("state")), attended == null ? null : ((Number) attended).intValue(),
                row.getString("report"), row.getLong("version"), row.getLong("changed_at"));
    }
}
