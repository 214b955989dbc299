package balans.screening.ending;

import static org.assertj.core.api.Assertions.assertThat;

import balans.identity.Farewell;
import balans.mail.Mail;
import balans.mail.ReadyMail;
import balans.screening.ending.Ending.State;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.SealedCentre;
import balans.web.DutchDay;
import balans.web.Site;
import balans.web.Text;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// On a server of its own: clocks here run far ahead, and everybody's programmes would end.
@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R004-22: everybody is warned in time, and at the end everything goes")
class EndingTest {

    private static final Map<Databases, RunningBalans> SERVERS = new EnumMap<>(Databases.class);
    private static final LocalDate TODAY = LocalDate.now();

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private final RunningBalans balans;
    private final JdbcClient db;

    EndingTest(Databases database) {
        balans = SERVERS.computeIfAbsent(database, d -> RunningBalans.start(d.freshUrl(), "balans.data=" + folder));
        db = balans.part(JdbcClient.class);
    }

    @Test
    void threeWarningsComeOnceEachAndNameNobody() {
        var centre = new SealedCentre(db, "CLB De Stille Wenk", TODAY.minusDays(10), TODAY.plusDays(100));
        var end = TODAY.plusDays(130);
        warnOn(end.minusDays(61));
        assertThat(mails(centre)).isZero();
        for (int i = 0; i < 3; i++) {
            var days = Ending.WARNINGS_DAYS.get(i);
            warnOn(end.minusDays(days));
            warnOn(end.minusDays(days));
            warnOn(end.minusDays(days - 1));
            assertThat(mails(centre)).as("%d days before", days).isEqualTo(i + 1);
        }
        var mail = written(centre, end.minusDays(7));
        assertThat(mail.to()).isEqualTo("an@voorbeeld.be");
        assertThat(mail.text()).contains(DutchDay.of(end))
                .contains("https://balans.example/balansmeter/centrum/" + centre.id.value() + "/einde");
        assertThat(mail.subject() + mail.text()).doesNotContain("Stille Wenk").doesNotContain("Balansmeter 2026");
    }

    @Test
    void atTheEndAndItsGraceEverythingGoesAndNotADayEarlier() {
        var centre = new SealedCentre(db, "CLB Op De Dag", TODAY.minusDays(10), TODAY.plusDays(10));
        var end = TODAY.plusDays(40);
        warnOn(end.minusDays(30));
        endOn(end.minusDays(1));
        assertThat(state(centre)).isEqualTo(State.AHEAD);
        endOn(end);
        assertThat(state(centre)).isEqualTo(State.GONE);
        assertThat(reports(centre)).isEqualTo(2);
        assertThat(mails(centre)).as("the queue").isZero();
    }

    @Test
    void whoWasNotWarnedStillHasAWeek() {
        var centre = new SealedCentre(db, "CLB Lang Voorbij", TODAY.minusDays(400), TODAY.minusDays(300));
        endOn(TODAY);
        assertThat(state(centre)).isEqualTo(State.AHEAD);
        warnOn(TODAY); // or the server's own chore, which may be earlier
        endOn(TODAY.plusDays(Ending.LEAST_WARNING_DAYS - 1));
        assertThat(state(centre)).isEqualTo(State.AHEAD);
        endOn(TODAY.plusDays(Ending.LEAST_WARNING_DAYS));
        assertThat(state(centre)).isEqualTo(State.GONE);
    }

    /// Killed between two centres, and between the rows and the report: what is written down is all that the next node
    /// knows.
    @Test
    void whoFindsItHalfDoneGoesOnAndDoesNothingTwice() {
        var first = new SealedCentre(db, "CLB Half", TODAY, TODAY.plusDays(900));
        var second = new SealedCentre(db, "CLB Ander Half", TODAY, TODAY.plusDays(900));
        db.sql("UPDATE screening_centre SET programme = :to WHERE id = :id")
                .param("to", first.programme).param("id", second.id.value()).update();
        balans.part(EndingStore.class).begin(first.programme, Clock.systemUTC().instant());
        balans.part(ForgetCentre.class).forget(first.programme, first.id);
        assertThat(reports(first)).isZero();
        endOn(TODAY);
        endOn(TODAY);
        assertThat(state(first)).isEqualTo(State.GONE);
        assertThat(reports(first)).as("one a centre and one of all").isEqualTo(3);
        assertThat(db.sql("SELECT count(*) FROM screening_deletion WHERE programme = :id").param("id", first.programme)
                .query(Long.class).single()).isEqualTo(2);
    }

    @Test
    void aCentreGoesWholeOrNotAtAll() {
        var centre = new SealedCentre(db, "CLB Heel", TODAY, TODAY.plusDays(900));
        centre.invite();
        var holdings = balans.part(Holdings.class);
        var before = holdings.counts(centre.id);
        balans.part(TransactionOperations.class).executeWithoutResult(status -> {
            balans.part(ForgetCentre.class).forget(centre.programme, centre.id);
            assertThat(holdings.counts(centre.id).values()).containsOnly(0L);
            status.setRollbackOnly();
        });
        assertThat(holdings.counts(centre.id)).isEqualTo(before).containsEntry("invitations", 1L);
        assertThat(balans.part(DeletionStore.class).of(centre.programme)).isEmpty();
    }

    /// Which tables are a centre's is asked of the database, so that a new one cannot be forgotten.
    @Test
    void everyTableOfACentreOrAPersonHasALine() {
        var catalogue = SERVERS.get(Databases.SQLITE) == balans
                ? "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name IN (:columns)"
                : "SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name IN (:columns)";
        var tables = db.sql(catalogue).param("columns", List.of("centre", "organisation", "person"))
                .query(String.class).set();
        tables.removeIf(table -> !table.startsWith("screening_") && !table.startsWith("identity_"));
        // The operator's own programmes stay as a name and two days; who edits registers keeps the account.
        tables.removeAll(Set.of("screening_programme", "identity_editor"));
        // Of the operator too: what it asks, who allowed that, and polls that know nobody.
        tables.removeAll(Set.of("screening_questionnaire", "screening_permission", "screening_poll"));
        assertThat(balans.part(Holdings.class).tables()).containsAll(tables);
    }

    private void warnOn(LocalDate day) {
        new WarnOfEnds(balans.part(EndingStore.class), balans.part(Farewell.class), ReadyMail.on(balans),
                new Site("https://balans.example"), balans.part(TransactionOperations.class), clock(day)).run();
    }

    private void endOn(LocalDate day) {
        new EndProgrammes(balans.part(EndingStore.class), balans.part(End.class), clock(day)).run();
    }

    private Mail written(SealedCentre centre, LocalDate day) {
        var author = new WarningAuthor(balans.part(EndingStore.class), balans.part(Text.class), clock(day));
        var ending = balans.part(EndingStore.class).find(centre.programme).orElseThrow();
        return author.write(WarningAuthor.subject(ending, 7, centre.id, 0), "an@voorbeeld.be", "https://balans.example")
                .orElseThrow();
    }

    private static Clock clock(LocalDate day) {
        var zone = ZoneId.systemDefault();
        return Clock.fixed(day.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone);
    }

    private State state(SealedCentre centre) {
        return balans.part(EndingStore.class).find(centre.programme).orElseThrow().state();
    }

    private int reports(SealedCentre centre) {
        return balans.part(DeletionStore.class).reportsOf(centre.programme).size();
    }

    private long mails(SealedCentre centre) {
        return db.sql("SELECT count(*) FROM mail_waiting WHERE kind = 'screening-end' AND replace(subject, :centre, '') <> subject")
                .param("centre", centre.id.value()).query(Long.class).single();
    }
}
