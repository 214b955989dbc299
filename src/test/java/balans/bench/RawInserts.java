package balans.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// The rows that an answer writes, with nothing between us and the driver.
final class RawInserts implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement count;

    RawInserts(String databaseUrl) throws SQLException {
        connection = DriverManager.getConnection(databaseUrl);
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("""
                INSERT INTO screening_answer (invitation, submission, centre, kid, envelope, received_on)
                VALUES (?, ?, 'bench', ?, ?, '2026-11-22')
                """);
        count = connection.prepareStatement(
                "UPDATE screening_invitation SET answers = answers + 1, answered_on = '2026-11-22' WHERE id = ?");
    }

    void insert(List<byte[]> bodies) throws SQLException {
        for (var body : bodies) {
            var invitation = id(body, 32 + 26);
            count.setString(1, invitation);
            count.addBatch();
            insert.setString(1, invitation);
            insert.setString(2, id(body, 32 + 42));
            insert.setString(3, id(body, 32 + 10));
            insert.setBytes(4, Arrays.copyOfRange(body, 32, body.length));
            insert.addBatch();
        }
        count.executeBatch();
        insert.executeBatch();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    static String id(byte[] body, int at) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(body, at, at + 16));
    }
}
