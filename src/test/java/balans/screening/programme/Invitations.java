package balans.screening.programme;

import balans.kernel.RandomId;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Links to parents as they lie in the table: only what the manager's counts are made of.
final class Invitations {

    private Invitations() {}

    static void of(
            RunningBalans balans, TestCentre centre, String school, int number, String made, @Nullable String sent,
            @Nullable String answered) {
        for (int i = 0; i < number; i++) {
            balans.part(JdbcClient.class).sql("""
                    INSERT INTO screening_invitation (id, centre, auth_hash, school, made_on, sent_on, answered_on)
                    VALUES (:id, :centre, 'h', :school, :made, :sent, :answered)
                    """)
                    .param("id", RandomId.next()).param("centre", centre.id).param("school", school)
                    .param("made", made).param("sent", sent).param("answered", answered)
                    .update();
        }
    }

    /// A third answered, a third not yet, a third not sent.
    static void of(RunningBalans balans, TestCentre centre, String school, int number) {
        of(balans, centre, school, number / 3, "2026-10-20", "2026-10-22", "2026-11-10");
        of(balans, centre, school, number / 3, "2026-10-20", "2026-10-29", null);
        of(balans, centre, school, number - 2 * (number / 3), "2026-10-20", null, null);
    }
}
