package balans.screening.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/// Stores arrivals by the batch, inside the caller's transaction: two questions and two batches of changes, however
/// many arrivals there are.
@Repository
class AnswerStore {

    static final int ANSWERS_PER_INVITATION = 5;

    private record Invitation(String centre, String authHash, int answers, boolean closed) {}

    private record Submission(String invitation, String id) {}

    private final NamedParameterJdbcOperations db;

    AnswerStore(NamedParameterJdbcOperations db) {
        this.db = db;
    }

    /// The receptions in the order of the arrivals.
    List<Reception> addAll(List<Arrival> arrivals, LocalDate today) {
        var invitations = invitations(arrivals);
        var known = envelopes(arrivals);
        var added = new HashMap<String, Integer>();
        var receptions = arrivals.stream().map(a -> judge(a, invitations.get(a.invitation()), known, added)).toList();
        count(added, today);
        insert(arrivals, receptions, today);
        return receptions;
    }

    private static Reception judge(
            Arrival arrival, @Nullable Invitation invitation, Map<Submission, byte[]> known, Map<String, Integer> added) {
        if (invitation == null
                || !invitation.centre().equals(arrival.centre().value())
                || !arrival.provesPossession(invitation.authHash())) {
            return Reception.UNKNOWN_LINK;
        }
        var submission = new Submission(arrival.invitation(), arrival.submission());
        var earlier = known.get(submission);
        if (earlier != null) {
            return Arrays.equals(earlier, arrival.envelope()) ? Reception.ALREADY_STORED : Reception.CONTRADICTS_EARLIER;
        }
        if (invitation.closed()) {
            return Reception.CLOSED;
        }
        if (invitation.answers() + added.getOrDefault(arrival.invitation(), 0) >= ANSWERS_PER_INVITATION) {
            return Reception.TOO_MANY;
        }
        known.put(submission, arrival.envelope());
        added.merge(arrival.invitation(), 1, Integer::sum);
        return Reception.STORED;
    }

    private Map<String, Invitation> invitations(List<Arrival> arrivals) {
        var found = new HashMap<String, Invitation>();
        db.query("""
                SELECT id, centre, auth_hash, answers, closed_on
                FROM screening_invitation
                WHERE id IN (:ids)
                """, Map.of("ids", ids(arrivals)), (ResultSet row) -> {
            found.put(row.getString("id"), toInvitation(row));
        });
        return found;
    }

    private static Invitation toInvitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getString("centre"), row.getString("auth_hash"), row.getInt("answers"),
                row.getString("closed_on") != null);
    }

    private Map<Submission, byte[]> envelopes(List<Arrival> arrivals) {
        var found = new HashMap<Submission, byte[]>();
        var submissions = arrivals.stream().map(Arrival::submission).distinct().toList();
        db.query("""
                SELECT invitation, submission, envelope
                FROM screening_answer
                WHERE invitation IN (:ids) AND submission IN (:submissions)
                """, Map.of("ids", ids(arrivals), "submissions", submissions), (ResultSet row) -> {
            found.put(new Submission(row.getString("invitation"), row.getString("submission")), row.getBytes("envelope"));
        });
        return found;
    }

    private static Collection<String> ids(List<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::invitation).distinct().toList();
    }

    /// Counts again in the statement itself: another server on the same database may have stored or closed since.
    private void count(Map<String, Integer> added, LocalDate today) {
        if (added.isEmpty()) {
            return;
        }
        var rows = added.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new MapSqlParameterSource("id", entry.getKey())
                        .addValue("added", entry.getValue())
                        .addValue("most", ANSWERS_PER_INVITATION)
                        .addValue("today", today.toString()))
                .toArray(SqlParameterSource[]::new);
        var changed = db.batchUpdate("""
                UPDATE screening_invitation
                SET answers = answers + :added, answered_on = :today
                WHERE id = :id AND closed_on IS NULL AND answers + :added <= :most
                """, rows);
        if (Arrays.stream(changed).anyMatch(count -> count != 1)) {
            throw new ConcurrencyFailureException("an invitation changed meanwhile");
        }
    }

    private void insert(List<Arrival> arrivals, List<Reception> receptions, LocalDate today) {
        var rows = java.util.stream.IntStream.range(0, arrivals.size())
                .filter(i -> receptions.get(i) == Reception.STORED)
                .mapToObj(arrivals::get)
                .map(arrival -> new MapSqlParameterSource("invitation", arrival.invitation())
                        .addValue("submission", arrival.submission())
                        .addValue("centre", arrival.centre().value())
                        .addValue("kid", arrival.kid())
                        .addValue("envelope", arrival.envelope())
                        .addValue("today", today.toString()))
                .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            db.batchUpdate("""
                    INSERT INTO screening_answer (invitation, submission, centre, kid, envelope, received_on)
                    VALUES (:invitation, :submission, :centre, :kid, :envelope, :today)
                    """, rows);
        }
    }
}
