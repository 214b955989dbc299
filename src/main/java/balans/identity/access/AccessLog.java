package balans.identity.access;

import balans.database.WriteTurn;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/// Who wants to write stands in line with everybody else's small writes, so that many looks at once cost one write to the
/// disk. Returns once the line is on disk. Outside any transaction: what fails later leaves the line.
@Component
public class AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    private final AccessStore store;
    private final WriteTurn turn;
    private final TransactionOperations transactions;

    AccessLog(AccessStore store, WriteTurn turn, TransactionOperations transactions) {
        this.store = store;
        this.turn = turn;
        this.transactions = transactions;
    }

    /// Refuses when it could not be written: then nothing is shown.
    public void write(Access access) {
        try {
            turn.take(() -> transactions.execute(status -> {
                var head = store.lock(access.organisation());
                store.add(Line.after(head.number() + 1, head.hash(), access));
                return true;
            }));
        } catch (DataAccessException | TransactionException notWritten) {
            LOG.error("the access log could not be written: {}", notWritten.getClass().getSimpleName());
            throw Refusal.of(Reason.NOT_RECORDED, "the access log could not be written");
        }
    }
}
