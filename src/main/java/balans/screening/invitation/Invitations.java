package balans.screening.invitation;

import balans.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of links. Every statement names the centre, so that no id of another centre ever matches.
@Repository
public class Invitations {

    private static final String SELECT = """
            SELECT id, school, made_on, sent_on, reminded_on, answered_on, answers, closed_on
            FROM screening_invitation
            """;

    private final JdbcClient db;
    private final JdbcTemplate batches;

    Invitations(JdbcTemplate batches) {
        this.batches = batches;
        this.db = JdbcClient.create(batches);
    }

    /// How many were not there yet. One that is there keeps what it has.
    public int add(OrganisationId centre, Collection<NewInvitation> invitations, LocalDate day) {
        var rows = invitations.stream()
                .map(i -> new Object[] {i.id(), centre.value(), i.authHash(), i.school(), day.toString()})
                .toList();
        return Arrays.stream(batches.batchUpdate("""
                INSERT INTO screening_invitation (id, centre, auth_hash, school, made_on)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
                """, rows)).sum();
    }

    /// Whether these exact links are this centre's.
    public boolean has(OrganisationId centre, Collection<NewInvitation> invitations) {
        return invitations.stream().allMatch(i -> db.sql("""
                SELECT count(*) FROM screening_invitation WHERE centre = :centre AND id = :id AND auth_hash = :hash
                """)
                .param("centre", centre.value()).param("id", i.id()).param("hash", i.authHash())
                .query(Long.class).single() == 1);
    }

    public List<Invitation> of(OrganisationId centre) {
        return db.sql(SELECT + " WHERE centre = :centre ORDER BY id")
                .param("centre", centre.value()).query(Invitations::toInvitation).list();
    }

    /// The same in one text, quick to make: `id made sent reminded answered answers closed` with commas between, `-` for
    /// a day that has not come.
    public String linesOf(OrganisationId centre) {
        return db.sql("""
                SELECT COALESCE(string_agg(id || ' ' || made_on || ' ' || COALESCE(sent_on, '-') || ' '
                    || COALESCE(reminded_on, '-') || ' ' || COALESCE(answered_on, '-') || ' ' || answers || ' '
                    || COALESCE(closed_on, '-'), ','), '')
                FROM screening_invitation WHERE centre = :centre
                """)
                .param("centre", centre.value()).query(String.class).single();
    }

    Optional<Invitation> find(OrganisationId centre, String id) {
        return db.sql(SELECT + " WHERE centre = :centre AND id = :id")
                .param("centre", centre.value()).param("id", id).query(Invitations::toInvitation).optional();
    }

    /// The first day of sending stays; a reminder has a day of its own. What is answered is not touched.
    void markSent(OrganisationId centre, Collection<String> ids, LocalDate day) {
        mark("UPDATE screening_invitation SET sent_on = COALESCE(sent_on, ?)", centre, ids, day);
    }

    void markReminded(OrganisationId centre, Collection<String> ids, LocalDate day) {
        mark("UPDATE screening_invitation SET reminded_on = ?", centre, ids, day);
    }

    /// From now on the link accepts no answer; what it brought stays.
    public void close(OrganisationId centre, Collection<String> ids, LocalDate day) {
        var rows = ids.stream().map(id -> new Object[] {day.toString(), centre.value(), id}).toList();
        batches.batchUpdate(
                "UPDATE screening_invitation SET closed_on = COALESCE(closed_on, ?) WHERE centre = ? AND id = ?", rows);
    }

    public void moveTo(OrganisationId centre, String school, Collection<String> ids) {
        var rows = ids.stream().map(id -> new Object[] {school, centre.value(), id}).toList();
        batches.batchUpdate("UPDATE screening_invitation SET school = ? WHERE centre = ? AND id = ?", rows);
    }

    private void mark(String update, OrganisationId centre, Collection<String> ids, LocalDate day) {
        var rows = ids.stream().map(id -> new Object[] {day.toString(), centre.value(), id}).toList();
        batches.batchUpdate(update + " WHERE centre = ? AND id = ? AND answered_on IS NULL", rows);
    }

    private static Invitation toInvitation(ResultSet row, int index) throws SQLException {
        return new Invitation(
                row.getString("id"),
                row.getString("school"),
                row.getString("made_on"),
                row.getString("sent_on"),
                row.getString("reminded_on"),
                row.getString("answered_on"),
                row.getInt("answers"),
                row.getString("closed_on"));
    }
}
