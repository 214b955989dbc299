package balans.landscape.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.landscape.consent.Entry.Decision;
import balans.landscape.consent.Entry.Sharing;
import balans.landscape.consent.Entry.Withdrawal;
import balans.landscape.consent.Informed.Manner;
import balans.landscape.consent.LedgerCheck.End;
import balans.support.Databases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
@DisplayName("R002-14: a record is never changed, and whoever tries is found")
class LedgerTest {

    private static final OrganisationId OURS = new OrganisationId("ours");
    private static final OrganisationId OTHERS = new OrganisationId("theirs");
    private static final Subject CHILD = new Subject("AAAAAAAAAAAAAAAAAAAAAA");
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    private final Databases database;
    private final JdbcClient db;
    private final LedgerStore store;
    private final Ledger ledger;
    private final Verification verification;

    LedgerTest(Databases database) {
        this.database = database;
        var source = database.migrated();
        db = JdbcClient.create(source);
        store = new LedgerStore(db);
        ledger = new Ledger(store, new TransactionTemplate(new JdbcTransactionManager(source)));
        verification = new Verification(new LedgerCheck(store), List.of(), false, "");
    }

    @Test
    void everyFieldOfEveryRecordComesBack() {
        var entries = List.of(decision(), sharing(), withdrawal());
        write(OURS, entries);
        assertThat(ledger.of(OURS, CHILD).stream().map(Ledger.Written::entry)).isEqualTo(entries);
        assertThat(ledger.of(OTHERS)).isEmpty();
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveARecord() {
        write(OURS, List.of(decision()));
        for (var attempt : List.of("UPDATE landscape_ledger SET entry = '{}'", "DELETE FROM landscape_ledger",
                "UPDATE landscape_ledger SET number = 7", "UPDATE landscape_ledger SET at = 0 WHERE number = 1")) {
            assertThatThrownBy(() -> db.sql(attempt).update()).as(attempt)
                    .isInstanceOf(DataAccessException.class).hasStackTraceContaining("unchangeable");
        }
        assertThat(verify(Map.of())).containsExactly("All consent records are whole: none was changed, removed or moved.");
    }

    @Test
    void whoeverGoesPastTheTriggersIsFound() {
        var attempts = Map.of(
                "UPDATE landscape_ledger SET entry = replace(entry, 'CONTACT', 'HEALTH') WHERE number = 2", "record 2",
                "UPDATE landscape_ledger SET at = at + 1 WHERE number = 3", "record 3",
                "UPDATE landscape_ledger SET subject = 'BAAAAAAAAAAAAAAAAAAAAA' WHERE number = 4", "record 4",
                "UPDATE landscape_ledger SET kind = 'SHARING' WHERE number = 1", "record 1",
                "DELETE FROM landscape_ledger WHERE number = 2", "record 2",
                "DELETE FROM landscape_ledger WHERE number = 1", "record 1",
                "DELETE FROM landscape_ledger WHERE number = 6", "end",
                "DELETE FROM landscape_ledger", "end",
                "UPDATE landscape_ledger SET number = CASE number WHEN 2 THEN 30 ELSE 2 END WHERE number IN (2, 30)", "record 2",
                "UPDATE landscape_ledger_head SET number = 5", "end");
        attempts.forEach((attempt, where) -> {
            var fresh = new LedgerTest(database);
            for (int i = 0; i < 2; i++) {
                fresh.write(OURS, List.of(decision(), sharing(), withdrawal()));
            }
            fresh.write(OTHERS, List.of(decision()));
            fresh.disarm();
            assertThat(fresh.db.sql(attempt + (attempt.contains("WHERE") ? " AND" : " WHERE") + " organisation = 'ours'").update())
                    .isPositive();
            var said = fresh.verify(Map.of());
            assertThat(said.getLast()).as(attempt).startsWith("NOT WHOLE");
            assertThat(said).as(attempt).anyMatch(line -> line.startsWith("organisation ours") && line.contains(where));
            assertThat(said).as("the other chain is whole").noneMatch(line -> line.startsWith("organisation theirs"));
        });
    }

    @Test
    void twoRecordsThatChangedPlacesAreFound() {
        write(OURS, List.of(decision(), sharing(), withdrawal()));
        disarm();
        var rows = store.of(OURS);
        db.sql("DELETE FROM landscape_ledger WHERE number > 1").update();
        for (var row : List.of(rows.get(2), rows.get(1))) {
            var number = row.number() == 3 ? 2 : 3;
            db.sql("INSERT INTO landscape_ledger VALUES ('ours', :number, :kind, :subject, :at, :entry, :previous, :hash)")
                    .param("number", number).param("kind", row.kind()).param("subject", row.subject()).param("at", row.at())
                    .param("entry", row.entry()).param("previous", row.previous()).param("hash", row.hash()).update();
        }
        assertThat(verify(Map.of())).anyMatch(line -> line.contains("record 2: does not follow"));
    }

    /// With every hash made anew no chain can tell; an end that was printed before can.
    @Test
    void aChainThatWasWrittenAnewIsFoundAgainstAKeptEnd() {
        write(OURS, List.of(decision(), sharing()));
        var kept = new LedgerCheck(store).ends();
        write(OURS, List.of(withdrawal()));
        assertThat(verify(kept).getLast()).as("a longer chain is no other chain").startsWith("All consent records");
        disarm();
        db.sql("DELETE FROM landscape_ledger").update();
        db.sql("DELETE FROM landscape_ledger_head").update();
        write(OURS, List.of(decision(), withdrawal()));
        assertThat(verify(Map.of()).getLast()).startsWith("All consent records");
        assertThat(verify(kept)).anyMatch(line -> line.contains("written anew"));
        assertThat(verify(Map.of(OURS, new End(9, "x")))).anyMatch(line -> line.contains("record 9"));
    }

    @Test
    void manyWhoWriteAtOnceMakeOneChain() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Void> work = () -> {
                write(OURS, List.of(decision()));
                return null;
            };
            for (var done : threads.invokeAll(java.util.Collections.nCopies(24, work))) {
                done.get();
            }
        }
        assertThat(ledger.of(OURS)).hasSize(24);
        assertThat(verify(Map.of()).getLast()).startsWith("All consent records");
    }

    @Test
    void whatFailsHalfWayLeavesNoRecord() {
        assertThatThrownBy(() -> ledger.inTurn(OURS, turn -> {
            turn.write(decision());
            throw new IllegalStateException("broken off");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(ledger.of(OURS)).isEmpty();
    }

    private void write(OrganisationId organisation, List<? extends Entry> entries) {
        ledger.inTurn(organisation, turn -> {
            entries.forEach(turn::write);
            return true;
        });
    }

    /// Without the lines that only say where a chain ends.
    private List<String> verify(Map<OrganisationId, End> kept) {
        var said = new ArrayList<String>();
        var code = verification.verify(kept, said::add);
        assertThat(code == 0).isEqualTo(said.getLast().startsWith("All consent records"));
        return said.stream().filter(line -> !line.startsWith("chain ")).toList();
    }

    /// What somebody does who owns the database.
    private void disarm() {
        switch (database) {
            case SQLITE -> List.of("landscape_ledger_keeps", "landscape_ledger_stays")
                    .forEach(trigger -> db.sql("DROP TRIGGER " + trigger).update());
            case POSTGRESQL -> db.sql("ALTER TABLE landscape_ledger DISABLE TRIGGER ALL").update();
        }
    }

    private static Decision decision() {
        return new Decision("d", CHILD, Age.FROM_12, List.of(Capacity.PARENT, Capacity.YOUNG_PERSON), true, Ground.CONSENT, false,
                OURS, Regime.FLEMISH, List.of(OTHERS), List.of(Category.CONTACT, Category.LANGUAGE), "agreement", "Samen „lezen”",
                new Informed("2026-1", "tr", Manner.TALK_AND_LEAFLET, true), Entry.Form.WRITTEN, Entry.Consulted.ADVICE_LINE, "hash",
                true, new PersonId("p"), AT, AT.plusSeconds(86_400));
    }

    private static Sharing sharing() {
        return new Sharing("s", CHILD, "d", "referral", OTHERS, "agreement", List.of(Category.CONTACT), new PersonId("p"), AT);
    }

    private static Withdrawal withdrawal() {
        return new Withdrawal("w", CHILD, OTHERS, null, null, List.of(OTHERS), AT);
    }
}
