package balans.directory.link;

import balans.directory.EntryId;
import balans.directory.entry.Fields;
import balans.directory.link.LinkCheck.Verdict;
import balans.directory.LinkState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the link checker found.
@Repository
public class LinkFindings {

    /// A link that an editor should look at.
    public record Finding(EntryId resource, String title, String url, LinkState state, String finding, int status,
            Optional<String> movedTo) {}

    record Due(String resource, String url) {}

    static final int FAILURES_BEFORE_DEAD = 3;
    static final Duration AGAIN = Duration.ofDays(30);
    static final Duration AGAIN_SOON = Duration.ofDays(1);
    private static final Duration CLAIM = Duration.ofHours(1);

    private final JdbcClient db;
    private final boolean on;

    LinkFindings(JdbcClient db, @Value("${balans.link-check:false}") boolean on) {
        this.db = db;
        this.on = on;
    }

    /// Whether this installation looks at links at all.
    public boolean isOn() {
        return on;
    }

    /// What is due, of which [#claim] says who looks.
    List<Due> due(Instant now, int most) {
        return db.sql("""
                SELECT e.id, e.fields FROM directory_entry e LEFT JOIN directory_link l ON l.resource = e.id
                WHERE e.kind = 'RESOURCE' AND (l.resource IS NULL OR l.next_at <= :now)
                ORDER BY COALESCE(l.next_at, 0), e.id LIMIT :most
                """)
                .param("now", now.toEpochMilli()).param("most", most)
                .query((row, index) -> new Due(row.getString("id"),
                        Fields.ofJson(row.getString("fields")).text("url")))
                .list();
    }

    /// True for one of all nodes.
    boolean claim(Due due, Instant now) {
        var parameters = Map.of("resource", due.resource(), "url", due.url(), "now", now.toEpochMilli(),
                "next", now.plus(CLAIM).toEpochMilli());
        return db.sql("UPDATE directory_link SET next_at = :next WHERE resource = :resource AND next_at <= :now")
                .param("next", now.plus(CLAIM).toEpochMilli()).param("resource", due.resource())
                .param("now", now.toEpochMilli()).update() == 1
                || db.sql("""
                        INSERT INTO directory_link (resource, url, state, finding, failures, checked_at, next_at)
                        VALUES (:resource, :url, 'UNKNOWN', 'waiting', 0, :now, :next) ON CONFLICT DO NOTHING
                        """).params(parameters).update() == 1;
    }

    /// A failure that may be an accident is said when it happened three times.
    void keep(Due due, Verdict verdict, Instant now) {
        var failures = verdict.failed() ? failures(due) + 1 : 0;
        var sure = !verdict.failed() || failures >= FAILURES_BEFORE_DEAD;
        var state = sure ? verdict.state() : LinkState.UNKNOWN;
        db.sql("""
                UPDATE directory_link SET url = :url, state = :state, finding = :finding, status = :status,
                    moved_to = :moved, failures = :failures, checked_at = :now, next_at = :next
                WHERE resource = :resource
                """)
                .param("url", due.url()).param("state", state.name()).param("finding", verdict.finding())
                .param("status", verdict.status()).param("moved", verdict.movedTo().orElse(null))
                .param("failures", failures).param("now", now.toEpochMilli())
                .param("next", now.plus(sure ? AGAIN : AGAIN_SOON).toEpochMilli()).param("resource", due.resource())
                .update();
    }

    private int failures(Due due) {
        return db.sql("SELECT failures FROM directory_link WHERE resource = :resource AND url = :url")
                .param("resource", due.resource()).param("url", due.url()).query(Integer.class).optional().orElse(0);
    }

    /// Broken ones first.
    public List<Finding> troubled(int most) {
        return db.sql("""
                SELECT l.*, e.title FROM directory_link l
                JOIN directory_entry e ON e.kind = 'RESOURCE' AND e.id = l.resource
                WHERE l.state IN ('DEAD', 'MOVED') OR l.finding IN ('inside', 'leads-inside')
                ORDER BY l.state, e.sort_key, l.resource LIMIT :most
                """)
                .param("most", most)
                .query((row, index) -> new Finding(EntryId.resource(row.getString("resource")), row.getString("title"),
                        row.getString("url"), LinkState.valueOf(row.getString("state")), row.getString("finding"),
                        row.getInt("status"), Optional.ofNullable(row.getString("moved_to"))))
                .list();
    }

    public Optional<Finding> find(String resource) {
        return troubled(Integer.MAX_VALUE).stream().filter(f -> f.resource().id().equals(resource)).findFirst();
    }

    /// The resource has another address now: what was found is about the old one.
    public void forget(String resource) {
        db.sql("DELETE FROM directory_link WHERE resource = :resource").param("resource", resource).update();
    }
}
