package balans.directory.content;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.EntryId;
import balans.directory.TestRegisters;
import balans.directory.content.Oddities.Oddity;
import balans.directory.entry.Draft;
import balans.directory.entry.EntryStore;
import balans.identity.Organisations;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("RX-9: the start content")
class StartContentTest {

    /// Not the one that other tests add to: what is in it is counted here.
    private static final Map<Databases, RunningBalans> SERVERS = new EnumMap<>(Databases.class);

    private final RunningBalans balans;

    StartContentTest(Databases database) {
        balans = SERVERS.computeIfAbsent(database, TestRegisters::own);
    }

    @AfterAll
    static void stop() {
        SERVERS.values().forEach(RunningBalans::stop);
        SERVERS.clear();
    }

    @Test
    void everythingIsThereAndWhatWasOddIsSaid() {
        assertThat(count("ORGANISATION")).isEqualTo(107);
        assertThat(count("RESOURCE")).isEqualTo(104);
        assertThat(count("CONCEPT")).isEqualTo(StartConcepts.drafts().size()).isGreaterThan(120);
        var oddities = balans.part(Oddities.class).all();
        assertThat(oddities).contains(
                new Oddity(EntryId.resource("techkwadraat"), "repaired", "http://Techkwadraat"));
        assertThat(oddities.stream().filter(o -> o.key().equals("unwrapped")).map(o -> o.entry().id()))
                .containsExactly("visiedocument-ook-in-balans");
        assertThat(oddities.stream().filter(o -> o.key().equals("cleaned"))).hasSize(9);
        assertThat(oddities.stream().filter(o -> o.key().equals("skipped"))).isEmpty();
    }

    @Test
    void aSecondTimeGivesTheSameData() {
        var before = everything();
        var load = balans.part(LoadRegister.class);
        load.load(StartConcepts.drafts());
        load.load(StartOrganisations.drafts());
        load.load(StartResources.drafts());
        balans.part(StartContent.class).load();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aFillingThatWasBrokenOffGoesOnAtTheNextStart() {
        var db = balans.part(JdbcClient.class);
        var lost = EntryId.resource(db.sql("""
                SELECT min(id) FROM directory_entry e WHERE kind = 'RESOURCE' AND NOT EXISTS (
                    SELECT 1 FROM directory_reference r WHERE r.target_kind = e.kind AND r.target = e.id)
                """).query(String.class).single());
        forget(lost);
        balans.part(StartContent.class).load();
        assertThat(balans.part(EntryStore.class).find(lost)).as("a filling that was finished does not come back").isEmpty();
        db.sql("DELETE FROM directory_filling WHERE name = 'RESOURCE'").update();
        balans.part(StartContent.class).load();
        assertThat(balans.part(EntryStore.class).find(lost)).isPresent();
    }

    private void forget(EntryId resource) {
        var db = balans.part(JdbcClient.class);
        for (var table : List.of("directory_reference", "directory_key", "directory_change")) {
            db.sql("DELETE FROM " + table + " WHERE kind = 'RESOURCE' AND entry = :id").param("id", resource.id()).update();
        }
        db.sql("DELETE FROM directory_entry WHERE kind = 'RESOURCE' AND id = :id").param("id", resource.id()).update();
    }

    @Test
    void thePageThatIsThereTwiceIsTakenInOnce() {
        var again = StartResources.drafts().getFirst();
        var twin = Draft.named(EntryId.resource("tweeling"),
                again.fields().with("url", again.fields().text("url") + "?utm_source=nieuwsbrief"));
        balans.part(LoadRegister.class).load(List.of(twin));
        assertThat(balans.part(EntryStore.class).find(EntryId.resource("tweeling"))).isEmpty();
        assertThat(balans.part(Oddities.class).all())
                .contains(new Oddity(EntryId.resource("tweeling"), "same-page", "url mediaukkiedagen"));
    }

    /// R000: what tenants have is not in the public registers, whatever it is called.
    @Test
    void aCentreThatSignsInIsNotInTheRegister() {
        balans.part(Organisations.class).addCentre("Centrum Verborgen Vallei");
        assertThat(balans.part(JdbcClient.class)
                .sql("SELECT count(*) FROM directory_document WHERE title LIKE '%Verborgen%' OR body LIKE '%Verborgen%'")
                .query(Integer.class).single()).isZero();
        assertThat(new Visitor(balans.url()).get("/organisaties?q=verborgen").body())
                .contains("Niets gevonden").doesNotContain("Vallei");
    }

    private List<Object> everything() {
        var db = balans.part(JdbcClient.class);
        return Stream.of("directory_entry", "directory_change", "directory_reference", "directory_key", "directory_oddity")
                .<Object>map(table -> db.sql("SELECT * FROM " + table + " ORDER BY 1, 2, 3").query().listOfRows()).toList();
    }

    private int count(String kind) {
        return TestRegisters.count(balans, "SELECT count(*) FROM directory_entry WHERE kind = '" + kind + "'");
    }
}
