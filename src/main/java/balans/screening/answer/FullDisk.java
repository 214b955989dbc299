package balans.screening.answer;

import java.sql.SQLException;
import org.springframework.transaction.TransactionSystemException;

/// How the two databases say that the disk is full.
final class FullDisk {

    private static final int SQLITE_FULL = 13;
    private static final String POSTGRESQL_DISK_FULL = "53100";

    private FullDisk() {}

    static boolean causes(Throwable failure) {
        for (var at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql
                    && (sql.getErrorCode() == SQLITE_FULL || POSTGRESQL_DISK_FULL.equals(sql.getSQLState()))) {
                return true;
            }
            // SQLite rolls back by itself when the disk is full; that there is nothing left to roll back hides why.
            if (at instanceof TransactionSystemException hidden && hidden.getApplicationException() != null
                    && causes(hidden.getApplicationException())) {
                return true;
            }
        }
        return false;
    }
}
