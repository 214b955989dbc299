package balans.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int SQLITE_CONNECTIONS = 8;
    private static final int POSTGRESQL_CONNECTIONS = 16;

    private final String url;
    private final Path dataFolder;

    DatabaseConfiguration(
            @Value("${balans.database-url:}") String url, @Value("${balans.data:./data}") Path dataFolder) {
        this.url = url;
        this.dataFolder = dataFolder;
    }

    @Bean
    DataSource dataSource() throws IOException {
        var pool = new HikariConfig();
        switch (kind()) {
            case SQLITE -> {
                Files.createDirectories(dataFolder);
                pool.setDataSource(new PreparedSource(url.isEmpty() ? sqliteUrl(dataFolder.resolve("balans.db")) : url));
                pool.setMaximumPoolSize(SQLITE_CONNECTIONS);
                pool.setExceptionOverride(new BusyConnections());
            }
            case POSTGRESQL -> {
                pool.setJdbcUrl(url);
                pool.setMaximumPoolSize(POSTGRESQL_CONNECTIONS);
            }
        }
        pool.setMinimumIdle(1);
        return new HikariDataSource(pool);
    }

    /// `synchronous=FULL`: with NORMAL a power cut loses acknowledged answers. `secure_delete`: what is deleted
    /// leaves no bytes behind. `transaction_mode=IMMEDIATE`: a transaction that will write waits its turn at the
    /// start, instead of failing when it first writes.
    static String sqliteUrl(Path file) {
        return "jdbc:sqlite:" + file + "?journal_mode=WAL&synchronous=FULL&foreign_keys=on&busy_timeout=15000"
                + "&secure_delete=on&transaction_mode=IMMEDIATE";
    }

    @Bean
    WriteTurn writeTurn(TransactionOperations transactions) {
        return new WriteTurn(kind() == DatabaseKind.SQLITE, transactions);
    }

    @Bean
    DeletedBytes deletedBytes(DataSource source) {
        return new DeletedBytes(source, kind() == DatabaseKind.SQLITE);
    }

    @Bean
    Notices notices() {
        return switch (kind()) {
            case SQLITE -> new LoneNode();
            case POSTGRESQL -> new PostgresNotices(url);
        };
    }

    @Bean
    FlywayConfigurationCustomizer dialect() {
        return flyway -> flyway.placeholders(kind().placeholders());
    }

    private DatabaseKind kind() {
        return DatabaseKind.of(url);
    }
}
