package balans.database;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// In SQLite's file what is deleted is overwritten (`secure_delete`), but the log beside the file keeps old pages, in
/// the order in which they came, until it is used again. Where that order could tell something, the log is emptied: a
/// copy of the folder then holds no trace either. PostgreSQL's log is the operator's (docs/decisions/0010).
public final class DeletedBytes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeletedBytes.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TRIES = 60;
    private static final Duration PAUSE_NOW = Duration.ofMillis(50);
    private static final int TRIES_NOW = 40;

    private final JdbcClient db;
    private final boolean hasLog;
    private boolean wanted;
    private boolean working;
    private @Nullable Thread worker;

    DeletedBytes(DataSource source, boolean hasLog) {
        this.db = JdbcClient.create(source);
        this.hasLog = hasLog;
    }

    /// Not at once: whoever reads at this moment is not disturbed, and many wishes together are one.
    public synchronized void wipeSoon() {
        wanted = true;
        if (hasLog && !working) {
            working = true;
            worker = Thread.ofPlatform().daemon().name("deleted-bytes").start(this::work);
        }
    }

    /// At once, for who must be able to say that nothing is left: the log of SQLite is emptied; PostgreSQL writes these
    /// tables anew and drops the files in which the deleted rows still were. False when somebody who reads from the log
    /// kept it; then it is worth asking again later. Outside any transaction.
    public boolean wipeNow(Collection<String> tables) {
        if (!hasLog) {
            db.sql("VACUUM FULL " + String.join(", ", tables)).update();
            return true;
        }
        for (int tries = 0; tries < TRIES_NOW; tries++) {
            if (emptied()) {
                return true;
            }
            LockSupport.parkNanos(PAUSE_NOW.toNanos());
        }
        return false;
    }

    /// SQLite empties its log itself when its last connection closes.
    @Override
    public synchronized void close() {
        if (worker != null) {
            worker.interrupt();
        }
    }

    private synchronized boolean goOn() {
        working = wanted;
        wanted = false;
        return working;
    }

    private void work() {
        while (goOn()) {
            try {
                var tries = 0;
                do {
                    Thread.sleep(PAUSE);
                } while (!emptied() && ++tries < TRIES);
            } catch (DataAccessException nextTime) {
                LOG.warn("the database's log was not emptied");
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /// False while somebody still reads from the log.
    private boolean emptied() {
        return db.sql("PRAGMA wal_checkpoint(TRUNCATE)").query((row, index) -> row.getInt(1)).single() == 0;
    }
}
