package balans.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

class BusyConnectionsTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("R: after waiting in vain for SQLite, the next transaction is one: what it takes back is not there")
    void theNextTransactionIsOne() throws Exception {
        var url = "jdbc:sqlite:" + folder.resolve("busy.db") + "?journal_mode=WAL&busy_timeout=20&transaction_mode=IMMEDIATE";
        try (var pool = (HikariDataSource) new DatabaseConfiguration(url, folder).dataSource();
                var other = new DriverManagerDataSource(url).getConnection()) {
            var db = JdbcClient.create(pool);
            var transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
            db.sql("CREATE TABLE thing (name TEXT)").update();
            other.setAutoCommit(false);
            assertThatThrownBy(() -> transactions.executeWithoutResult(status -> db.sql("INSERT INTO thing VALUES ('one')").update()))
                    .isInstanceOf(CannotCreateTransactionException.class);
            other.rollback();
            other.setAutoCommit(true);
            transactions.executeWithoutResult(status -> {
                db.sql("INSERT INTO thing VALUES ('two')").update();
                status.setRollbackOnly();
            });
            assertThat(db.sql("SELECT count(*) FROM thing").query(Integer.class).single()).isZero();
            transactions.executeWithoutResult(status -> db.sql("INSERT INTO thing VALUES ('three')").update());
            assertThat(db.sql("SELECT count(*) FROM thing").query(Integer.class).single()).isEqualTo(1);
        }
    }
}
