package balans.landscape.event;

import balans.landscape.event.Event.Kind;
import balans.landscape.event.Event.Rhythm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EventStore {

    private static final int MOST = 5_000;

    private final JdbcClient db;

    EventStore(JdbcClient db) {
        this.db = db;
    }

    void put(Event event) {
        db.sql("""
                INSERT INTO landscape_event (id, kind, title, about, organisation, service, place, municipality, starts_on, starts_at,
                    ends_at, repeats, until_on, except_on, cancelled, version, changed_at)
                VALUES (:id, :kind, :title, :about, :organisation, :service, :place, :municipality, :on, :from, :to, :rhythm, :until,
                    :except, :cancelled, :version, :changed)
                ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title, about = excluded.about,
                    organisation = excluded.organisation, service = excluded.service, place = excluded.place,
                    municipality = excluded.municipality, starts_on = excluded.starts_on, starts_at = excluded.starts_at,
                    ends_at = excluded.ends_at, repeats = excluded.repeats, until_on = excluded.until_on,
                    except_on = excluded.except_on, cancelled = excluded.cancelled, version = excluded.version,
                    changed_at = excluded.changed_at
                """)
                .param("id", event.id()).param("kind", event.kind().name()).param("title", event.title()).param("about", event.about())
                .param("organisation", event.organisation()).param("service", event.service()).param("place", event.place())
                .param("municipality", event.municipality()).param("on", event.startsOn().toString())
                .param("from", event.startsAt().toString()).param("to", event.endsAt().toString()).param("rhythm", event.rhythm().name())
                .param("until", event.until() == null ? "" : event.until().toString())
                .param("except", event.except().stream().map(LocalDate::toString).collect(Collectors.joining("\n")))
                .param("cancelled", event.cancelled() ? 1 : 0).param("version", event.version())
                .param("changed", event.changedAt().toEpochMilli()).update();
    }

    void remove(String id) {
        db.sql("DELETE FROM landscape_event WHERE id = :id").param("id", id).update();
    }

    Optional<Event> find(String id) {
        return db.sql("SELECT * FROM landscape_event WHERE id = :id").param("id", id).query(EventStore::event).optional();
    }

    /// Those that may happen between these days.
    List<Event> between(LocalDate first, LocalDate last) {
        return db.sql("""
                SELECT * FROM landscape_event WHERE starts_on <= :last AND (starts_on >= :first
                    OR repeats <> 'ONCE' AND (until_on = '' OR until_on >= :first)) ORDER BY starts_on, id LIMIT :most
                """).param("first", first.toString()).param("last", last.toString()).param("most", MOST).query(EventStore::event).list();
    }

    private static Event event(ResultSet row, int index) throws SQLException {
        return new Event(row.getString("id"), Kind.valueOf(row.getString("kind")), row.getString("title"), row.getString("about"),
                row.getString("organisation"), row.getString("service"), row.getString("place"), row.getString("municipality"),
                LocalDate.parse(row.getString("starts_on")), LocalTime.parse(row.getString("starts_at")),
                LocalTime.parse(row.getString("ends_at")), Rhythm.valueOf(row.getString("repeats")),
                row.getString("until_on").isEmpty() ? null : LocalDate.parse(row.getString("until_on")),
                row.getString("except_on").lines().map(LocalDate::parse).toList(), row.getInt("cancelled") == 1,
                row.getInt("version"), Instant.ofEpochMilli(row.getLong("changed_at")));
    }
}
