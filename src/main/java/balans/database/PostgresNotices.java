package balans.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// LISTEN and NOTIFY on two connections of their own: listening is state of a connection, which a pool would share,
/// and a notice need not survive a power cut (`synchronous_commit=off`).
final class PostgresNotices implements Notices {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresNotices.class);
    private static final int WAIT_MILLIS = 5_000;
    private static final int RETRY_MILLIS = 1_000;

    private final String url;
    private @Nullable Connection speaking;
    private volatile @Nullable Connection listening;
    private volatile @Nullable Thread ear;
    private volatile boolean closed;

    PostgresNotices(String url) {
        this.url = url;
    }

    @Override
    public synchronized void send(String words) {
        if (closed) {
            return;
        }
        try {
            if (speaking == null || speaking.isClosed()) {
                speaking = connect();
                run(speaking, "SET synchronous_commit = off");
            }
            try (var notify = speaking.prepareStatement("SELECT pg_notify('balans_live', ?)")) {
                notify.setString(1, words);
                notify.execute();
            }
        } catch (SQLException unreachable) {
            LOG.warn("a notice was not sent: {}", unreachable.getSQLState());
            quietlyClose(speaking);
            speaking = null;
        }
    }

    @Override
    public void listen(Consumer<String> reader, Runnable deaf) {
        ear = Thread.ofPlatform().daemon().name("notices").start(() -> {
            while (!closed) {
                try (var connection = connect()) {
                    listening = connection;
                    run(connection, "LISTEN balans_live");
                    deaf.run();
                    read(connection.unwrap(PGConnection.class), reader);
                } catch (SQLException lost) {
                    pauseUnlessClosed();
                }
            }
        });
    }

    private void read(PGConnection connection, Consumer<String> reader) throws SQLException {
        while (!closed) {
            var notices = connection.getNotifications(WAIT_MILLIS);
            for (var notice : notices == null ? new org.postgresql.PGNotification[0] : notices) {
                reader.accept(notice.getParameter());
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        quietlyClose(listening);
        if (ear != null) {
            ear.interrupt();
        }
        synchronized (this) {
            quietlyClose(speaking);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url + (url.contains("?") ? "&" : "?") + "tcpKeepAlive=true");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void quietlyClose(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alreadyGone) {
            LOG.debug("a connection was gone before it was closed");
        }
    }

    private void pauseUnlessClosed() {
        try {
            if (!closed) {
                Thread.sleep(RETRY_MILLIS);
            }
        } catch (InterruptedException end) {
            closed = true;
        }
    }
}
