package balans.screening.renewal;

import balans.kernel.OrganisationId;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class RenewalStore {

    /// What is sealed under the roster key, row by row.
    enum Kind {
        CHILDREN("screening_child"), CONTACTS("screening_follow_up");

        private final String table;

        Kind(String table) {
            this.table = table;
        }
    }

    private final JdbcTemplate db;

    RenewalStore(JdbcTemplate db) {
        this.db = db;
    }

    /// Only rows that are still as the browser read them, and never back to an earlier key: what a colleague changed
    /// meanwhile stays. The version stays too, because the content does. Returns how many were taken.
    @Transactional
    int seal(OrganisationId centre, Kind kind, List<SealedRow> rows) {
        var taken = db.batchUpdate("""
                UPDATE %s SET epoch = ?, sealed = ? WHERE centre = ? AND id = ? AND version = ? AND epoch < ?
                """.formatted(kind.table),
                rows.stream().map(row -> new Object[] {row.epoch(), row.bytes().orElseThrow(), centre.value(), row.id(),
                        row.version(), row.epoch()}).toList());
        return Arrays.stream(taken).sum();
    }
}
