package balans.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.sqlite.core.DB;
import org.sqlite.jdbc4.JDBC4Connection;
import org.sqlite.jdbc4.JDBC4PreparedStatement;

/// A connection to SQLite that keeps its statements prepared. The driver reads the words of a statement anew each time,
/// which took a fifth of the processor when hundreds of rooms were live; PostgreSQL's driver keeps them by itself. What
/// was filled in is wiped when a statement is put away: it may be a score.
final class PreparedConnection extends JDBC4Connection {

    private static final String PREFIX = "jdbc:sqlite:";
    private static final int MOST_KEPT = 64;

    private final Map<String, Kept> put = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);

    PreparedConnection(String url) throws SQLException {
        super(url, url.substring(PREFIX.length()), new Properties());
    }

    /// One that is in use twice at the same time is prepared twice.
    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability) throws SQLException {
        checkOpen();
        checkCursor(type, concurrency, holdability);
        var kept = put.remove(sql);
        if (kept == null) {
            return new Kept(this, sql);
        }
        kept.lent = true;
        return kept;
    }

    private void putAway(Kept statement) throws SQLException {
        var other = put.put(statement.words(), statement);
        if (other != null) {
            other.end();
        } else if (put.size() > MOST_KEPT) {
            var eldest = put.values().iterator();
            var longestUnused = eldest.next();
            eldest.remove();
            longestUnused.end();
        }
    }

    /// The driver ends its statements itself when the connection closes.
    @Override
    public void close() throws SQLException {
        put.clear();
        super.close();
    }

    private static final class Kept extends JDBC4PreparedStatement {

        private final PreparedConnection home;
        private boolean lent = true;

        Kept(PreparedConnection home, String sql) throws SQLException {
            super(home, sql);
            this.home = home;
        }

        String words() {
            return sql;
        }

        @Override
        public void close() throws SQLException {
            if (!lent) {
                return;
            }
            lent = false;
            if (home.isClosed() || pointer.isClosed()) {
                return;
            }
            clearGeneratedKeys();
            rs.close();
            rs.maxRows = 0;
            pointer.safeRunInt(DB::reset);
            clearBatch();
            clearParameters();
            home.putAway(this);
        }

        private void end() throws SQLException {
            super.close();
        }
    }
}
