package balans.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.database.Turns;
import balans.database.WriteTurn;
import balans.identity.Touch.Act;
import balans.identity.Touch.What;
import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.support.Databases;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("RX-5, S10: a change, a gap or a swap in the access log is found")
class AccessChainTest {

    private static final OrganisationId OURS = new OrganisationId("ours");
    private static final OrganisationId THEIRS = new OrganisationId("theirs");

    private final Databases database;
    private final JdbcClient db;
    private final AccessStore store;
    private final AccessCheck check;
    private final WriteTurn turn;
    private final AccessLog log;

    AccessChainTest(Databases database) {
        this.database = database;
        var source = database.migrated();
        db = JdbcClient.create(source);
        store = new AccessStore(db);
        check = new AccessCheck(store);
        var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        turn = Turns.on(database, transactions);
        log = new AccessLog(store, turn, transactions);
    }

    @AfterEach
    void close() {
        turn.close();
    }

    @Test
    void everyFieldComesBackAndTheChainIsWhole() {
        write(OURS, 3);
        var line = store.of(OURS, AccessFilter.about("", java.time.ZoneOffset.UTC), 1).getFirst();
        assertThat(line.number()).isEqualTo(3);
        assertThat(line.access()).isEqualTo(access(OURS, 3));
        assertThat(check.findings(Map.of())).isEmpty();
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveALine() {
        write(OURS, 2);
        for (var attempt : List.of("UPDATE identity_access SET name = 'Iemand anders'", "DELETE FROM identity_access",
                "DELETE FROM identity_access WHERE number = 2", "UPDATE identity_access SET at = 0 WHERE number = 1")) {
            assertThatThrownBy(() -> db.sql(attempt).update()).as(attempt)
                    .isInstanceOf(DataAccessException.class).hasStackTraceContaining("unchangeable");
        }
    }

    @Test
    void aLogGoesWholeWithItsOrganisation() {
        write(OURS, 2);
        var kept = check.ends();
        db.sql("DELETE FROM identity_access_head WHERE organisation = 'ours'").update();
        assertThat(check.findings(Map.of())).as("without its end, but with its lines").isNotEmpty();
        db.sql("DELETE FROM identity_access WHERE organisation = 'ours'").update();
        assertThat(check.findings(kept)).as("the organisation has gone as well").isEmpty();
    }

    @Test
    void whoeverGoesPastTheTriggersIsFound() {
        write(OURS, 5);
        write(THEIRS, 2);
        disarm();
        for (var attempt : List.of(
                "UPDATE identity_access SET name = 'x' WHERE number = 2", "UPDATE identity_access SET person = 'x' WHERE number = 2",
                "UPDATE identity_access SET at = at + 1 WHERE number = 3", "UPDATE identity_access SET what = 'LOG' WHERE number = 3",
                "UPDATE identity_access SET act = 'CREATE' WHERE number = 3", "UPDATE identity_access SET object = 'x' WHERE number = 3",
                "UPDATE identity_access SET outcome = 4 WHERE number = 3", "UPDATE identity_access SET role = 'x' WHERE number = 3",
                "UPDATE identity_access SET network = 'x' WHERE number = 3", "UPDATE identity_access SET route = 'x' WHERE number = 3",
                "UPDATE identity_access SET event = 'x' WHERE number = 3",
                "DELETE FROM identity_access WHERE number = 1", "DELETE FROM identity_access WHERE number = 3",
                "DELETE FROM identity_access WHERE number = 5", "DELETE FROM identity_access WHERE number > 0",
                "UPDATE identity_access_head SET number = 4 WHERE number = 5")) {
            inARolledBackTransaction(attempt + " AND organisation = 'ours'", findings -> {
                assertThat(findings).as(attempt).isNotEmpty().allMatch(said -> said.contains("access log of ours"));
            });
        }
        assertThat(check.findings(Map.of())).isEmpty();
    }

    @Test
    void twoLinesThatChangedPlacesAreFound() {
        write(OURS, 3);
        disarm();
        db.sql("UPDATE identity_access SET number = CASE number WHEN 2 THEN 30 ELSE 20 END WHERE number IN (2, 3)").update();
        db.sql("UPDATE identity_access SET number = number / 10 WHERE number IN (20, 30)").update();
        assertThat(check.findings(Map.of())).anyMatch(said -> said.contains("line 2"));
    }

    @Test
    void aLogThatWasWrittenAnewIsFoundAgainstAKeptEnd() {
        db.sql("INSERT INTO identity_organisation (id, kind, name, created_at) VALUES ('ours', 'CENTRE', 'Ons', 0)").update();
        write(OURS, 2);
        var kept = check.ends();
        write(OURS, 1);
        assertThat(check.findings(kept)).as("a longer log is no other log").isEmpty();
        db.sql("DELETE FROM identity_access_head").update();
        db.sql("DELETE FROM identity_access").update();
        log.write(access(OURS, 9));
        assertThat(check.findings(Map.of())).isEmpty();
        assertThat(check.findings(kept)).anyMatch(said -> said.contains("written anew"));
    }

    @Test
    void manyWhoLookAtOnceMakeOneChain() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Void> work = () -> {
                log.write(access(OURS, 1));
                return null;
            };
            for (var done : threads.invokeAll(java.util.Collections.nCopies(40, work))) {
                done.get();
            }
        }
        assertThat(check.ends().get("ours")).startsWith("40 ");
        assertThat(check.findings(Map.of())).isEmpty();
    }

    private void write(OrganisationId organisation, int lines) {
        for (int i = 1; i <= lines; i++) {
            log.write(access(organisation, i));
        }
    }

    private static Access access(OrganisationId organisation, int number) {
        return new Access(organisation, "event" + number, Instant.ofEpochMilli(1_000L * number), 0, Act.READ, What.ANSWERS, "kind",
                new PersonId("an"), "An Peeters", "NURSE", "127.0.0.1", "GET /hier");
    }

    private void inARolledBackTransaction(String attempt, java.util.function.Consumer<List<String>> look) {
        var fresh = new AccessChainTest(database);
        fresh.write(OURS, 5);
        fresh.write(THEIRS, 2);
        fresh.disarm();
        assertThat(fresh.db.sql(attempt).update()).as(attempt).isPositive();
        look.accept(fresh.check.findings(Map.of()));
        fresh.close();
    }

    /// What somebody does who owns the database.
    private void disarm() {
        for (var trigger : List.of("identity_access_keeps", "identity_access_stays")) {
            db.sql("DROP TRIGGER " + trigger + (database == Databases.POSTGRESQL ? " ON identity_access" : "")).update();
        }
    }
}
