package balans.screening.poll;

import balans.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PollStore {

    /// @param chosen null where a question was skipped
    record Answer(String part, List<@Nullable Integer> chosen) {}

    private static final String SELECT = """
            SELECT id, organisation, title, questionnaire, parts, ends_on, closed_on, published_on FROM screening_poll
            """;

    private final JdbcClient db;

    PollStore(JdbcClient db) {
        this.db = db;
    }

    void add(Poll poll, Instant now) {
        db.sql("""
                INSERT INTO screening_poll (id, organisation, title, questionnaire, parts, ends_on, created_at)
                VALUES (:id, :organisation, :title, :questionnaire, :parts, :ends, :now)
                """)
                .param("id", poll.id()).param("organisation", poll.organisation().value()).param("title", poll.title())
                .param("questionnaire", poll.questionnaire()).param("parts", String.join("\n", poll.parts()))
                .param("ends", poll.endsOn().toString()).param("now", now.toEpochMilli())
                .update();
    }

    List<Poll> of(OrganisationId organisation) {
        return db.sql(SELECT + " WHERE organisation = :organisation ORDER BY created_at DESC, id")
                .param("organisation", organisation.value()).query(PollStore::toPoll).list();
    }

    Optional<Poll> find(OrganisationId organisation, String id) {
        return db.sql(SELECT + " WHERE organisation = :organisation AND id = :id")
                .param("organisation", organisation.value()).param("id", id).query(PollStore::toPoll).optional();
    }

    Optional<Poll> find(String id) {
        return db.sql(SELECT + " WHERE id = :id").param("id", id).query(PollStore::toPoll).optional();
    }

    /// Once: after this nobody can answer, so that what is shown stays what it is.
    void close(Poll poll, LocalDate today) {
        db.sql("UPDATE screening_poll SET closed_on = :today WHERE id = :id AND closed_on IS NULL")
                .param("today", today.toString()).param("id", poll.id()).update();
    }

    void publish(Poll poll, LocalDate today) {
        db.sql("UPDATE screening_poll SET published_on = :today WHERE id = :id AND published_on IS NULL")
                .param("today", today.toString()).param("id", poll.id()).update();
    }

    /// The same form sent twice counts once. False when the poll closed meanwhile or is full.
    boolean answer(Poll poll, String id, Answer answer) {
        var chosen = String.join(",", answer.chosen().stream().map(value -> value == null ? "" : value.toString()).toList());
        return db.sql("""
                INSERT INTO screening_poll_answer (id, poll, part, chosen)
                SELECT :id, id, :part, :chosen FROM screening_poll WHERE id = :poll AND closed_on IS NULL
                ON CONFLICT (id) DO NOTHING
                """)
                .param("id", id).param("poll", poll.id()).param("part", answer.part()).param("chosen", chosen).update() == 1
                || db.sql("SELECT count(*) FROM screening_poll_answer WHERE id = :id AND poll = :poll")
                        .param("id", id).param("poll", poll.id()).query(Long.class).single() == 1;
    }

    int countOf(Poll poll) {
        return db.sql("SELECT count(*) FROM screening_poll_answer WHERE poll = :poll").param("poll", poll.id())
                .query(Integer.class).single();
    }

    List<Answer> answersOf(Poll poll) {
        return db.sql("SELECT part, chosen FROM screening_poll_answer WHERE poll = :poll ORDER BY id").param("poll", poll.id())
                .query((row, index) -> new Answer(row.getString("part"), chosen(row.getString("chosen")))).list();
    }

    private static List<@Nullable Integer> chosen(String text) {
        var values = new ArrayList<@Nullable Integer>();
        for (var value : text.split(",", -1)) {
            values.add(value.isEmpty() ? null : Integer.valueOf(value));
        }
        return values;
    }

    private static Poll toPoll(ResultSet row, int index) throws SQLException {
        return new Poll(row.getString("id"), new OrganisationId(row.getString("organisation")), row.getString("title"),
                row.getString("questionnaire"), row.getString("parts").lines().toList(),
                LocalDate.parse(row.getString("ends_on")), day(row, "closed_on"), day(row, "published_on"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var day = row.getString(column);
        return day == null ? null : LocalDate.parse(day);
    }
}
