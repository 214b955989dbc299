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
        CHILDREN("screening_child", "version"), CONTACTS("screening_follow_up", "version"), REQUESTS("screening_request", "1");

        private final String table;
        /// Requests never change, so each is its own first version.
        private final String version;

        Kind(String table, String version) {
            this.table = table;
            this.version = version;
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
                UPDATE %s SET epoch = ?, sealed = ? WHERE centre = ? AND id = ? AND %s = ? AND epoch < ?
                """.formatted(kind.table, kind.version),
                rows.stream().map(row -> new Object[] {row.epoch(), row.bytes().orElseThrow(), centre.value(), row.id(),
                        row.version(), row.epoch()}).toList());
        return Arrays.stream(taken).sum();
    }
}
