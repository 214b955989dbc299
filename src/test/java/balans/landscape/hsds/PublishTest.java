package balans.landscape.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.TestRegisters;
import balans.landscape.hsds.BatchStore.State;
import balans.landscape.local.WriteHere;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
class PublishTest {

    private static final AtomicLong NEXT = new AtomicLong(5_000_000);

    @Parameter
    private Databases database;

    private RunningBalans balans;
    private Visitor somebody;
    private JdbcClient db;

    @BeforeEach
    void here() {
        balans = TestRegisters.on(database);
        somebody = new Visitor(balans.url());
        db = balans.part(JdbcClient.class);
    }

    @Test
    @DisplayName("R002-8: while a package is on its way, everybody reads the old landscape; what is changed by hand meanwhile is kept")
    void readersSeeTheOldUntilTheNewIsWhole() throws Exception {
        var before = region("6c01", "");
        assertThat(TakenIn.by(balans, "Onderweg", before.zip()).isPublished()).isTrue();
        var other = region("6c02", "Anders");
        assertThat(TakenIn.by(balans, "Onderweg, een ander", other.zip()).isPublished()).isTrue();
        var service = before.cell("services.csv", 1, "id");
        var theirs = other.cell("services.csv", 1, "id");
        var address = other.cell("addresses.csv", 1, "id");
        var street = other.cell("addresses.csv", 1, "address_1");
        var batch = settled("Onderweg", before.replace("services.csv", "Consultatiebureau", "Nieuwbureau"));
        assertThat(somebody.get("/hsds/services/" + service).body()).contains("Consultatiebureau").doesNotContain("Nieuwbureau");
        balans.part(WriteHere.class).write("service", service, Map.of("alert", "Let op de stoep"), "een redacteur");
        balans.part(WriteHere.class).write("service", theirs, Map.of("alert", "Bel even aan"), "een redacteur");
        assertThat(somebody.get("/zorglandschap/hier/" + theirs).body()).contains(street);
        World.on(balans).manager().postForm("/redactie/zorglandschap/adres/" + address + "/vertrouwelijk", Map.of());
        var objects = count("organizations") + count("service_at_locations");
        goesOn(batch);
        assertThat(somebody.get("/zorglandschap/hier/" + service).body()).contains("Nieuwbureau").contains("Let op de stoep");
        assertThat(somebody.get("/zorglandschap/hier/" + theirs).body()).contains("Bel even aan").contains("Dit adres is vertrouwelijk")
                .doesNotContain(street);
        assertThat(somebody.get("/hsds/services/" + theirs).body()).doesNotContain(street);
        assertThat(count("organizations") + count("service_at_locations")).isEqualTo(objects);
        assertThat(somebody.get("/zoeken.json?q=Nieuwbureau").body()).contains(service);
    }

    @Test
    @DisplayName("R002-8: a package whose node is killed on its way goes on where it was, with the same end")
    void aKilledPackageGoesOn() throws Exception {
        var region = region("6c03", "");
        assertThat(TakenIn.by(balans, "Gedood", region.zip()).isPublished()).isTrue();
        var found = places();
        for (var step : List.of("SETTLED", "INDEXED", "half")) {
            var batch = settled("Gedood", region);
            if (!step.equals("SETTLED")) {
                var publication = balans.part(PublicationStore.class).find(batch).orElseThrow();
                var pieces = balans.part(Pieces.class);
                balans.part(balans.landscape.local.IndexServices.class).all(batch, () -> { });
                balans.part(PublicationStore.class).reached(batch, PublicationStore.Step.INDEXED);
                if (step.equals("half")) {
                    pieces.moveFacets(batch, () -> { });
                    pieces.copyOthers(publication.old(), batch, publication.source(), () -> { });
                }
            }
            assertThat(places()).as("before " + step).isEqualTo(found);
            goesOn(batch);
            assertThat(places()).as("after " + step).isEqualTo(found);
            assertThat(balans.part(BatchStore.class).find(batch).orElseThrow().state()).isEqualTo(State.PUBLISHED);
        }
    }

    @Test
    @DisplayName("R002-8: a package that was killed while it was read leaves nothing")
    void aKilledReadingLeavesNothing() {
        var batches = balans.part(BatchStore.class);
        var number = NEXT.incrementAndGet();
        assertThat(batches.begin(number, batches.source("Halverwege", balans.url()))).isTrue();
        db.sql("UPDATE landscape_batch SET started_at = 1 WHERE id = :id").param("id", number).update();
        balans.part(LeftBehind.class).run();
        assertThat(batches.find(number).orElseThrow().state()).isEqualTo(State.BROKEN);
    }

    private long settled(String name, TestPackage made) throws Exception {
        var batches = balans.part(BatchStore.class);
        var source = batches.source(name, balans.url());
        var batch = NEXT.incrementAndGet();
        assertThat(batches.begin(batch, source)).isTrue();
        db.sql("UPDATE landscape_batch SET started_at = started_at - 1000 WHERE id = :id").param("id", batch).update();
        assertThat(balans.part(TakeIn.class).settle(batch, source, made.zip(), new Findings())).isTrue();
        return batch;
    }

    /// As the chore of another node does, once nobody has touched it for a while.
    private void goesOn(long batch) {
        db.sql("UPDATE landscape_publication SET touched_at = 1 WHERE batch = :batch").param("batch", batch).update();
        balans.part(LeftBehind.class).run();
        for (var table : List.of("record", "pointer", "service", "place", "facet", "facet_staged")) {
            assertThat(db.sql("SELECT count(*) FROM landscape_" + table + " WHERE batch <> (SELECT batch FROM landscape_public)")
                    .query(Integer.class).single()).as(table).isZero();
        }
    }

    private int count(String kind) {
        return Visitor.json(somebody.get("/hsds/" + kind + "?per_page=1")).get("total_items").asInt();
    }

    private List<Integer> places() {
        var counts = List.of("record", "pointer", "service", "place", "facet").stream()
                .map(table -> db.sql("SELECT count(*) FROM landscape_" + table + " WHERE batch = (SELECT batch FROM landscape_public)")
                        .query(Integer.class).single()).toList();
        assertThat(counts).allMatch(count -> count > 0);
        return counts;
    }

    private static TestPackage region(String world, String name) {
        var region = TestPackage.region(world);
        return name.isEmpty() ? region : region.put("services.csv", region.text("services.csv").replace("Oosterdam", name));
    }
}
