package balans.mail;

import balans.support.RunningBalans;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lets tests of other modules have the mail of a later day now.
public final class WaitingMail {

    private WaitingMail() {}

    /// What is due today goes out, as it would within a minute.
    public static void sendDue(RunningBalans balans) {
        balans.part(SendWaitingMail.class).run();
    }

    /// As if all the days had come.
    public static void sendAll(RunningBalans balans) {
        balans.part(JdbcClient.class).sql("UPDATE mail_waiting SET due_at = 0 WHERE state = 'WAITING'").update();
        sendDue(balans);
    }

    public static long addresses(RunningBalans balans) {
        return balans.part(JdbcClient.class).sql("SELECT count(*) FROM mail_waiting WHERE address IS NOT NULL")
                .query(Long.class).single();
    }
}
