package balans.directory;

import balans.directory.content.StartContent;
import balans.support.Databases;
import balans.support.RunningBalans;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A running Balans whose registers hold the start content.
public final class TestRegisters {

    private TestRegisters() {}

    public static RunningBalans on(Databases database) {
        return filled(RunningBalans.on(database));
    }

    /// A server of one's own with the start content, and nothing else.
    public static RunningBalans own(Databases database) {
        return filled(RunningBalans.start(database.freshUrl(), "balans.start-content=true"));
    }

    public static RunningBalans filled(RunningBalans balans) {
        try {
            balans.part(StartContent.class).await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        return balans;
    }

    public static int count(RunningBalans balans, String sql) {
        return balans.part(JdbcClient.class).sql(sql).query(Integer.class).single();
    }
}
