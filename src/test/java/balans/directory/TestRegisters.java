package balans.directory;

import balans.support.Databases;
import balans.support.RunningBalans;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A running Balans whose registers hold the start content.
public final class TestRegisters {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private TestRegisters() {}

    public static RunningBalans on(Databases database) {
        return filled(RunningBalans.on(database));
    }

    /// The content comes after the start, and what the search finds of the instruments comes last.
    public static RunningBalans filled(RunningBalans balans) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (count(balans, "SELECT count(*) FROM directory_filling WHERE name = 'RESOURCE'") == 0
                || count(balans, "SELECT count(*) FROM directory_document WHERE kind = 'sheet'") == 0) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no start content");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
        return balans;
    }

    public static int count(RunningBalans balans, String sql) {
        return balans.part(JdbcClient.class).sql(sql).query(Integer.class).single();
    }
}
