package balans.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/// A connection on which a transaction could not begin, because SQLite was busy for too long, says from then on that it
/// is in one while it is not: whoever got it next would write without a transaction. Such a connection is closed.
final class BusyConnections implements SQLExceptionOverride {

    private static final int BUSY = 5;

    @java.lang.Override
    public Override adjudicate(SQLException trouble) {
        return (trouble.getErrorCode() & 0xFF) == BUSY ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
