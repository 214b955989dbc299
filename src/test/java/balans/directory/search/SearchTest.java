package balans.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.RegistersFilled;
import balans.directory.SearchIndex;
import balans.directory.SearchSource.PublicRecord;
import balans.directory.TestRegisters;
import balans.kernel.RandomId;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("RX-8: one search over everything public")
class SearchTest {

    private final RunningBalans balans;
    private final FindRecords find;

    SearchTest(Databases database) {
        balans = TestRegisters.on(database);
        find = balans.part(FindRecords.class);
    }

    @ParameterizedTest
    @CsvSource({
        "mediaukkiedagen, mediaukkiedagen", "mediaukiedagen, mediaukkiedagen", "MEDIAUKKIEDAGEN, mediaukkiedagen",
        "medaiukkiedagen, mediaukkiedagen", "ukkiedagen, mediaukkiedagen", "mediaukkie, mediaukkiedagen",
        "techkwadraat, techkwadraat", "tekkwadraat, techkwadraat", "week opvoeding, week-van-de-opvoeding",
        "opveoding week, week-van-de-opvoeding", "mediaukkïedägen, mediaukkiedagen"
    })
    void aTypingErrorOrAnAccentIsNoObstacle(String words, String id) {
        assertThat(find.find(words, Set.of("resource")).hits().stream().map(FindRecords.Hit::id).limit(3)).contains(id);
    }

    @Test
    void allWordsMustBeThere() {
        assertThat(find.find("mediaukkiedagen xylofoonkwartet", Set.of()).hits()).isEmpty();
        assertThat(find.find("de het een", Set.of()).hits()).isEmpty();
        assertThat(find.find("% _ ' \" ; --", Set.of()).hits()).isEmpty();
    }

    @Test
    void facetsCountWhatWasFoundAndNarrowIt() {
        var all = find.find("mediawijsheid", Set.of());
        var narrowed = find.find("mediawijsheid", Set.of("resource", "sector.kinderopvang"));
        assertThat(all.facets().get("sector.kinderopvang")).isGreaterThanOrEqualTo(narrowed.hits().size());
        assertThat(narrowed.hits()).isNotEmpty().allMatch(hit -> hit.kind().equals("resource"));
        assertThat(find.find("", Set.of("sector.kinderopvang")).hits()).isNotEmpty();
        assertThat(find.find("mediawijsheid", Set.of("sector.bestaat-niet")).hits()).isEmpty();
    }

    @Test
    void aTitleCountsForMoreThanAText() {
        var id = RandomId.next();
        balans.part(SearchIndex.class).put(List.of(
                new PublicRecord("resource", id + "b", "Iets anders", "zeldzaamwoordje", "/x", Set.of()),
                new PublicRecord("resource", id + "a", "Zeldzaamwoordje", "", "/x", Set.of())));
        var hits = find.find("zeldzaamwoordje", Set.of()).hits();
        assertThat(hits.stream().map(FindRecords.Hit::id)).containsSubsequence(id + "a", id + "b");
        balans.part(SearchIndex.class).remove("resource", id + "a");
        balans.part(SearchIndex.class).remove("resource", id + "b");
        assertThat(find.find("zeldzaamwoordje", Set.of()).hits()).isEmpty();
    }

    @Test
    void puttingARecordAgainReplacesIt() {
        var id = RandomId.next();
        var index = balans.part(SearchIndex.class);
        index.put(List.of(new PublicRecord("concept", id, "Eerstewoordje", "", "/x", Set.of("sector.a"))));
        index.put(List.of(new PublicRecord("concept", id, "Tweedewoordje", "", "/x", Set.of("sector.b"))));
        assertThat(find.find("eerstewoordje", Set.of()).hits()).isEmpty();
        assertThat(find.find("tweedewoordje", Set.of("sector.b")).hits()).hasSize(1);
        assertThat(find.find("tweedewoordje", Set.of("sector.a")).hits()).isEmpty();
        index.remove("concept", id);
    }

    @Test
    void aCountThatIsTooLargeToLookAtIsSaidToBeMore() {
        var records = new ArrayList<PublicRecord>();
        for (int i = 0; i < 1_100; i++) {
            records.add(new PublicRecord("concept", "veel" + i, "Massawoordje " + i, "", "/x", Set.of()));
        }
        var index = balans.part(SearchIndex.class);
        index.put(records);
        var found = find.find("massawoordje", Set.of());
        assertThat(found.more()).isTrue();
        assertThat(found.hits()).hasSize(FindRecords.LOOKED_AT);
        records.forEach(record -> index.remove(record.kind(), record.id()));
    }

    @Test
    @DisplayName("RX-8: records of a source that the index does not know yet are taken in, and once")
    void aSourceOfWhichTheIndexKnowsNothingIsTakenInWhole() {
        var before = find.find("opvoeding", Set.of("event"));
        assertThat(before.hits()).isNotEmpty();
        var index = balans.part(SearchIndex.class);
        balans.part(JdbcClient.class).sql("SELECT record FROM directory_document WHERE kind = 'event'").query(String.class).list()
                .forEach(id -> index.remove("event", id));
        assertThat(find.find("opvoeding", Set.of("event")).hits()).isEmpty();
        var sources = balans.part(Sources.class);
        sources.on(new RegistersFilled());
        assertThat(find.find("opvoeding", Set.of("event"))).isEqualTo(before);
        sources.on(new RegistersFilled());
        assertThat(find.find("opvoeding", Set.of("event"))).isEqualTo(before);
    }

    @Test
    void aHostileQueryIsJustWords() {
        var page = new Visitor(balans.url()).get("/zoeken?q=%3Cscript%3Ealert(1)%3C/script%3E&met=%27--&p=-3");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
        assertThat(new Visitor(balans.url()).get("/zoeken?q=" + "a".repeat(5_000)).statusCode()).isEqualTo(200);
    }
}
