package balans.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Statements to SQLite that stay prepared: as fast as that is, nothing of one use is left in the next.
class PreparedConnectionTest {

    private static final String THING = "SELECT * FROM thing WHERE name = ?";

    @TempDir
    private Path folder;
    private Connection db;
    private Connection other;

    @BeforeEach
    void open() throws SQLException {
        var url = DatabaseConfiguration.sqliteUrl(folder.resolve("kept.db"));
        db = new PreparedSource(url).getConnection();
        other = new PreparedSource(url).getConnection();
        run(db, "CREATE TABLE thing (name TEXT PRIMARY KEY)");
        run(db, "INSERT INTO thing VALUES ('one')");
        run(db, "INSERT INTO thing VALUES ('two')");
    }

    @AfterEach
    void close() throws SQLException {
        db.close();
        other.close();
    }

    @Test
    void theSameWordsAreReadOnce() throws SQLException {
        var first = db.prepareStatement(THING);
        first.close();
        first.close();
        assertThat(db.prepareStatement(THING)).isSameAs(first);
        assertThat(db.prepareStatement(THING)).as("while it is in use").isNotSameAs(first);
    }

    @Test
    void whatWasFilledInIsGone() throws SQLException {
        try (var statement = db.prepareStatement("SELECT ?")) {
            statement.setString(1, "a score");
            statement.executeQuery();
        }
        try (var statement = db.prepareStatement("SELECT ?"); var rows = statement.executeQuery()) {
            assertThat(rows.getString(1)).isNull();
        }
    }

    @Test
    void whoReadHalfAndStoppedHoldsNothingUp() throws SQLException {
        try (var statement = db.prepareStatement("SELECT name FROM thing"); var rows = statement.executeQuery()) {
            assertThat(rows.next()).isTrue();
        }
        try (var statement = other.createStatement(); var answer = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            assertThat(answer.getInt(1)).as("somebody still reads").isZero();
        }
    }

    @Test
    void aColumnThatSomebodyAddsIsThere() throws SQLException {
        assertThat(columns()).isEqualTo(1);
        run(other, "ALTER TABLE thing ADD COLUMN colour TEXT");
        assertThat(columns()).isEqualTo(2);
    }

    @Test
    void whatFailedOnceWorksTheNextTime() throws SQLException {
        assertThatThrownBy(() -> insert("one")).hasMessageContaining("UNIQUE");
        assertThat(insert("three")).isEqualTo(1);
    }

    @Test
    void moreStatementsThanAreKeptAllWork() throws SQLException {
        for (int turn = 0; turn < 2; turn++) {
            for (int i = 0; i < 200; i++) {
                try (var statement = db.prepareStatement("SELECT " + i); var rows = statement.executeQuery()) {
                    assertThat(rows.getInt(1)).isEqualTo(i);
                }
            }
        }
    }

    private int insert(String name) throws SQLException {
        try (var statement = db.prepareStatement("INSERT INTO thing VALUES (?)")) {
            statement.setString(1, name);
            return statement.executeUpdate();
        }
    }

    private int columns() throws SQLException {
        try (var statement = db.prepareStatement(THING)) {
            statement.setString(1, "one");
            try (var rows = statement.executeQuery()) {
                return rows.getMetaData().getColumnCount();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
