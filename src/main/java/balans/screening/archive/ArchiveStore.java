package balans.screening.archive;

import balans.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of a centre as they lie there. A page at a time, so that a slow reader holds no connection.
@Repository
class ArchiveStore {

    static final int PAGE = 500;

    /// @param order the column after which the next page goes on
    /// @param start comes before all of them
    record Part(String file, String table, String columns, String order, Object start) {}

    /// Answers first and children last: whoever answered while this was written is there with the child. What colleagues'
    /// browsers opened before (`screening_cache_shard`) can be opened again and is left out, as is how the centre joined and
    /// plans. `ArchiveTest` fails for a table of a centre that has no line.
    static final List<Part> PARTS = List.of(
            new Part("answers.jsonl", "screening_answer",
                    "seq, invitation, submission, kid, envelope, received_on AS \"receivedOn\"", "seq", -1L),
            new Part("follow-ups.jsonl", "screening_follow_up", "id, child, epoch, version, sealed", "id", ""),
            new Part("requests.jsonl", "screening_request", "id, kind, day, epoch, sealed", "id", ""),
            new Part("invitations.jsonl", "screening_invitation", """
                    id, school, made_on AS "madeOn", sent_on AS "sentOn", reminded_on AS "remindedOn",
                    answered_on AS "answeredOn", answers, closed_on AS "closedOn"
                    """, "id", ""),
            new Part("children.jsonl", "screening_child", "id, epoch, version, sealed", "id", ""));

    private final JdbcClient db;

    ArchiveStore(JdbcClient db) {
        this.db = db;
    }

    /// Each row by the names of its columns, bytes as base64url.
    void forEach(OrganisationId centre, Part part, Consumer<Map<String, @Nullable Object>> use) {
        var after = part.start();
        List<Map<String, @Nullable Object>> page;
        do {
            page = db.sql("SELECT %s FROM %s WHERE centre = :centre AND %s > :after ORDER BY %s LIMIT %d"
                            .formatted(part.columns(), part.table(), part.order(), part.order(), PAGE))
                    .param("centre", centre.value()).param("after", after)
                    .query(ArchiveStore::row).list();
            page.forEach(use);
            after = page.isEmpty() ? after : page.getLast().get(part.order());
        } while (page.size() == PAGE && after != null);
    }

    private static Map<String, @Nullable Object> row(ResultSet from, int index) throws SQLException {
        var columns = from.getMetaData();
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var value = from.getObject(i);
            row.put(columns.getColumnLabel(i), value instanceof byte[] bytes
                    ? Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) : value);
        }
        return row;
    }
}
