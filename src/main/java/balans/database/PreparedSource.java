package balans.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// Connections to one SQLite file, for a pool.
final class PreparedSource extends AbstractDataSource {

    private final String url;

    PreparedSource(String url) {
        this.url = url;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return new PreparedConnection(url);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }
}
