package balans.support;

import balans.database.DatabaseKind;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Fresh, migrated databases for tests, of each kind that we support.
public enum Databases {
    SQLITE {
        @Override
        public String freshUrl() {
            try {
                var file = Files.createTempFile("balans-test", ".db");
                file.toFile().deleteOnExit();
                return "jdbc:sqlite:" + file
                        + "?journal_mode=WAL&synchronous=FULL&foreign_keys=on&busy_timeout=5000"
                        + "&secure_delete=on&transaction_mode=IMMEDIATE";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        public String freshUrl() {
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = new DriverManagerDataSource(PostgresCluster.url()).getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return PostgresCluster.url().replace("/postgres?", "/" + name + "?");
        }
    };

    /// The JDBC URL of a new, empty database; for tests that start the whole application.
    public abstract String freshUrl();

    /// A new database with all migrations applied; for store tests.
    public DataSource migrated() {
        var url = freshUrl();
        var pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        var source = new HikariDataSource(pool);
        Flyway.configure().dataSource(source).placeholders(DatabaseKind.of(url).placeholders()).load().migrate();
        return source;
    }

    public JdbcClient client() {
        return JdbcClient.create(migrated());
    }
}
