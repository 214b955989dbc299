package balans.support;

import balans.database.DatabaseKind;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Fresh, migrated databases for tests, of each kind that we support.
public enum Databases {
    SQLITE {
        @Override
        public String emptyUrl() {
            return url(newFile());
        }

        @Override
        public String freshUrl() {
            try {
                var copy = newFile();
                Files.copy(Path.of(file(template())), copy, StandardCopyOption.REPLACE_EXISTING);
                return url(copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path newFile() {
            try {
                var file = Files.createTempFile("balans-test", ".db");
                for (var suffix : List.of("", "-wal", "-shm")) {
                    new File(file + suffix).deleteOnExit();
                }
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String url(Path file) {
            return "jdbc:sqlite:" + file
                    + "?journal_mode=WAL&synchronous=FULL&foreign_keys=on&busy_timeout=5000"
                    + "&secure_delete=on&transaction_mode=IMMEDIATE";
        }

        private static String file(String url) {
            return url.substring("jdbc:sqlite:".length(), url.indexOf('?'));
        }
    },
    POSTGRESQL {
        @Override
        public String emptyUrl() {
            return created("");
        }

        @Override
        public String freshUrl() {
            var template = template();
            return created(" TEMPLATE " + template.substring(template.lastIndexOf('/') + 1, template.indexOf('?')));
        }

        private static String created(String how) {
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = new DriverManagerDataSource(PostgresCluster.url()).getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + how);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return PostgresCluster.url().replace("/postgres?", "/" + name + "?");
        }
    };

    private String template;

    /// Migrated once a run; the others are copies, because migrating takes a second and copying hardly any time.
    synchronized String template() {
        if (template == null) {
            template = emptyUrl();
            Flyway.configure().dataSource(new DriverManagerDataSource(template))
                    .placeholders(DatabaseKind.of(template).placeholders()).load().migrate();
        }
        return template;
    }

    /// The JDBC URL of a new database without any table, as on somebody's very first start.
    public abstract String emptyUrl();

    /// The JDBC URL of a new database with all migrations applied and nothing in it.
    public abstract String freshUrl();

    /// The same as a pool; for store tests.
    public DataSource migrated() {
        var pool = new HikariConfig();
        pool.setJdbcUrl(freshUrl());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        return new HikariDataSource(pool);
    }

    public JdbcClient client() {
        return JdbcClient.create(migrated());
    }
}
