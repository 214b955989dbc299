package balans.monitor.statement;

import static org.assertj.core.api.Assertions.assertThat;

import balans.monitor.TeamId;
import balans.monitor.statement.WriteStatement.Outcome.DoesNotFit;
import balans.monitor.statement.WriteStatement.Outcome.NoSuchStatement;
import balans.monitor.statement.WriteStatement.Outcome.Written;
import balans.support.Databases;
import balans.support.MonitorTables;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
class StatementsTest {

    private final ReadyStatements ready = new ReadyStatements();
    private final StatementStore store;
    private final Statements statements;
    private final WriteStatement write;
    private final JdbcClient db;
    private final TeamId team;

    StatementsTest(Databases database) {
        db = database.client();
        store = new StatementStore(db);
        statements = new Statements(ready, store);
        write = new WriteStatement(store, ready, Clock.systemUTC());
        team = new TeamId(MonitorTables.team(db));
    }

    @Test // R003-3
    void thereAre21ReadyStatementsInFiveGroups() {
        var sizes = ready.groups().stream()
                .map(g -> ready.all().stream().filter(s -> s.group().equals(g.id())).count()).toList();
        assertThat(sizes).containsExactly(4L, 4L, 5L, 4L, 4L);
        assertThat(ready.ends()).hasSize(2);
    }

    @Test // R003-19
    void someSpeakWithTheVoiceOfPupilsOrParents() {
        assertThat(ready.all()).filteredOn(s -> s.voice() == Voice.PUPILS).extracting(Statement::id)
                .containsExactly("stelling-13");
        assertThat(ready.all()).filteredOn(s -> s.voice() == Voice.PARENTS).hasSize(4);
    }

    @Test // R003-18
    void theLeastUsedAreProposedOneOfEachGroup() {
        var proposed = proposedIds();
        assertThat(proposed).hasSize(Statements.PROPOSED);
        assertThat(groups(proposed)).hasSize(5);
        use(proposed);
        assertThat(proposedIds()).doesNotContainAnyElementsOf(proposed);
    }

    @Test // R003-18
    void afterAllWereUsedTheOneOfLongestAgoComesBack() {
        var turns = new HashMap<String, Integer>();
        for (int i = 0; i < 21; i++) {
            var next = proposedIds();
            next.forEach(id -> turns.merge(id, 1, Integer::sum));
            use(next);
        }
        assertThat(turns).hasSize(21).allSatisfy((id, times) -> assertThat(times).isBetween(4, 6));
    }

    @Test // R003-11
    void whatEnoughPeopleFlaggedIsOnTheAgendaAndProposedFirst() {
        var wanted = "stelling-16";
        statements.raise(team, wanted, "a");
        statements.raise(team, wanted, "a");
        statements.raise(team, wanted, "b");
        assertThat(statements.wanted(team, 3)).isEmpty();
        statements.raise(team, wanted, "c");
        assertThat(statements.wanted(team, 3)).containsExactly(wanted);
        assertThat(proposedIds()).contains(wanted);
        statements.lower(team, wanted, "c");
        assertThat(statements.wanted(team, 3)).isEmpty();
        statements.settle(team, wanted);
        assertThat(statements.raisedBy(team, List.of("a"))).isEmpty();
    }

    @Test
    void nobodyFlagsAStatementThatIsNotThere() {
        statements.raise(team, "verzonnen", "a");
        assertThat(statements.wanted(team, 1)).isEmpty();
    }

    @Test // R003-5
    void aNewWordingIsANewStatementAndTheOldOneStaysAsItWas() {
        var old = ((Written) write.write(team, "balans", Voice.PUPILS, " Wij lezen elke dag. ")).statement();
        assertThat(old.wording()).isEqualTo("Wij lezen elke dag.");
        var after = ((Written) write.replace(team, old.id(), "Wij lezen elke dag voor.")).statement();
        assertThat(store.current(team)).containsExactly(after);
        assertThat(after.voice()).isEqualTo(Voice.PUPILS);
        assertThat(db.sql("SELECT wording FROM monitor_statement WHERE id = :id").param("id", old.id())
                .query(String.class).single()).isEqualTo("Wij lezen elke dag.");
        assertThat(write.replace(team, old.id(), "Nog eens")).isInstanceOf(NoSuchStatement.class);
    }

    @Test
    void anotherTeamCannotReplaceIt() {
        var mine = ((Written) write.write(team, "balans", Voice.TEAM, "Van ons")).statement();
        var others = new TeamId(MonitorTables.team(db));
        assertThat(write.replace(others, mine.id(), "Van hen")).isInstanceOf(NoSuchStatement.class);
        assertThat(statements.of(others)).hasSize(21);
    }

    @Test
    void aWordingOf200SignsFitsAndOneMoreDoesNot() {
        assertThat(write.write(team, "balans", Voice.TEAM, "a".repeat(200))).isInstanceOf(Written.class);
        assertThat(write.write(team, "balans", Voice.TEAM, "a".repeat(201))).isInstanceOf(DoesNotFit.class);
        assertThat(write.write(team, "balans", Voice.TEAM, "  ")).isInstanceOf(DoesNotFit.class);
        assertThat(write.write(team, "geen-groep", Voice.TEAM, "a")).isInstanceOf(NoSuchStatement.class);
    }

    private List<String> proposedIds() {
        return statements.choices(team, 3).stream().filter(Choice::proposed).map(c -> c.statement().id()).toList();
    }

    private Set<String> groups(List<String> ids) {
        return ready.all().stream().filter(s -> ids.contains(s.id())).map(Statement::group)
                .collect(java.util.stream.Collectors.toSet());
    }

    private void use(List<String> ids) {
        var session = MonitorTables.session(db, team.value(), 3);
        for (int i = 0; i < ids.size(); i++) {
            db.sql("""
                    INSERT INTO monitor_round (id, session, statement, position, wording, urgency, revealed, shown,
                        responses, invited) VALUES (:id, :session, :statement, :i, '', 'OPEN', 1, 0, 0, 0)
                    """)
                    .param("id", session + i).param("session", session).param("statement", ids.get(i))
                    .param("i", i).update();
        }
    }
}
