package balans.agenda.feed;

import static org.assertj.core.api.Assertions.assertThat;

import balans.agenda.Piece;
import balans.agenda.Pieces;
import balans.agenda.WordsWithdrawn;
import balans.agenda.edition.Editions;
import balans.agenda.edition.TestEditions;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import biweekly.Biweekly;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/// What other programs take over, read by programs that did not write it.
class FeedTest {

    private final RunningBalans balans = TestEditions.on(Databases.SQLITE);
    private final Visitor anybody = new Visitor(balans.url());

    @Test
    @DisplayName("issue 5: Atom for the whole agenda, for each filter and for each edition has an id, updated and a self link")
    void theFeedsAreReadByAnotherProgram() throws FeedException {
        for (var path : List.of("/agenda.atom", "/agenda.atom?thema=veiligheid", "/agenda.atom?pijler=het-onderwijs&soort=bereikt",
                "/agenda.atom?thema=%22%3E", "/agenda/edities/2026-06.atom")) {
            var answer = anybody.get(path);
            assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/atom+xml");
            var feed = read(answer.body());
            assertThat(feed.getUri()).startsWith("urn:uuid:");
            assertThat(feed.getPublishedDate()).isNotNull();
            assertThat(feed.getLinks()).anySatisfy(link -> assertThat(link.getRel()).isEqualTo("self"));
            feed.getEntries().forEach(entry -> {
                assertThat(entry.getUri()).startsWith("urn:uuid:");
                assertThat(entry.getUpdatedDate()).isNotNull();
                assertThat(entry.getLink()).startsWith(balans.url());
            });
        }
        assertThat(read(anybody.get("/agenda.atom").body()).getEntries()).extracting(e -> e.getTitle()).contains("Nieuwe editie: juni 2026");
        assertThat(read(anybody.get("/agenda.atom").body()).getUri()).isNotEqualTo(read(anybody.get("/agenda.atom?thema=gezondheid").body()).getUri());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("R001-28: a change stands in the feed once, under its theme, and withdrawn words leave it")
    void aChangeIsNoticedOnce(Databases database) {
        var pieces = new ArrayList<>(List.of(piece("voice:1", "Sam, 17 jaar", "veiligheid"), piece("ambition:2", "Helpen", "gezondheid")));
        var store = new SeenStore(database.client());
        var notice = new NoticeChanges(fake(pieces), balans.part(Editions.class), store, Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC), JsonMapper.shared());
        notice.run();
        assertThat(all(store)).isEmpty();
        pieces.set(0, piece("voice:1", "Sam, 18 jaar", "veiligheid"));
        pieces.add(piece("ambition:3", "<b>Nieuw & fris</b>", "veiligheid"));
        pieces.remove(1);
        notice.run();
        notice.run();
        assertThat(all(store)).extracting(c -> c.changes() + " " + c.piece())
                .containsExactlyInAnyOrder("gewijzigd voice:1", "nieuw ambition:3", "vervallen ambition:2");
        assertThat(store.last(new FeedFilter("veiligheid", "", "nieuw"), 10)).hasSize(1);
        assertThat(store.last(new FeedFilter("veiligheid", "", "nieu"), 10)).isEmpty();
        notice.removeWords(new WordsWithdrawn("voice:1"));
        assertThat(all(store)).extracting(SeenChange::title).noneMatch(title -> title.contains("Sam"));
        assertThat(store.seen()).doesNotContainKey("voice:1");
    }

    @Test
    @DisplayName("issue 5: the calendar is read by another program, and each day leads back to the agenda")
    void theCalendarIsReadByAnotherProgram() {
        var all = Biweekly.parse(anybody.get("/agenda.ics").body()).first().getEvents();
        assertThat(all).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getUrl().getValue()).startsWith(balans.url() + "/agenda");
            assertThat(event.getUid().getValue()).endsWith("@balans");
            assertThat(event.getCategories()).isNotEmpty();
            assertThat(event.getCategories().getFirst().getValues()).contains("Landelijke Agenda");
        });
        assertThat(all).extracting(event -> event.getSummary().getValue())
                .contains("Safer Internet Day", "Volgende editie van de Landelijke Agenda").anyMatch(title -> title.startsWith("Termijn: "));
        assertThat(all).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
        assertThat(Biweekly.parse(anybody.get("/agenda.ics?thema=bestaat-niet").body()).first().getEvents()).isEmpty();
    }

    @Test
    @DisplayName("issue 5: the catalogue is DCAT that another program reads, and every file in it is there")
    void theCatalogueIsReadByAnotherProgram() throws IOException {
        var body = anybody.get("/agenda/catalogus.jsonld").body();
        Model model = Rio.parse(new StringReader(body), "", RDFFormat.JSONLD);
        assertThat(model.filter(null, RDF.TYPE, DCAT.CATALOG).subjects()).hasSize(1);
        var sets = model.filter(null, RDF.TYPE, DCAT.DATASET).subjects();
        assertThat(sets).hasSizeGreaterThanOrEqualTo(2);
        assertThat(sets).as("the landscape, the library and the other registers are open too").extracting(Object::toString)
                .anyMatch(set -> set.contains("/zorglandschap/hier")).anyMatch(set -> set.contains("/bronnen"))
                .anyMatch(set -> set.contains("/organisaties")).anyMatch(set -> set.contains("/kalender"));
        for (var set : sets) {
            for (var needed : List.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.IDENTIFIER, DCTERMS.PUBLISHER,
                    DCTERMS.ACCESS_RIGHTS, DCAT.THEME, DCAT.CONTACT_POINT, DCAT.HAS_DISTRIBUTION)) {
                assertThat(model.filter(set, needed, null)).as(set + " " + needed).isNotEmpty();
            }
        }
        model.filter(null, DCAT.DOWNLOAD_URL, null).objects().stream().map(file -> file.stringValue().substring(balans.url().length()))
                .filter(file -> file.startsWith("/agenda/edities/2026-06") || !file.startsWith("/agenda")).filter(file -> !file.endsWith(".pdf"))
                .forEach(file -> assertThat(anybody.get(file).statusCode()).as(file).isEqualTo(200));
    }

    @Test
    @DisplayName("issue 5: an edition tells search engines what it is, and no word can leave that block")
    void theEditionTellsSearchEngines() {
        var page = anybody.get("/agenda/edities/2026-06").body();
        var facts = page.substring(page.indexOf("<script type=\"application/ld+json\">") + 35);
        var read = JsonMapper.shared().readTree(facts.substring(0, facts.indexOf("</script>")));
        assertThat(read.get("@type").asString()).isEqualTo("Report");
        assertThat(read.get("name").asString()).isEqualTo("Landelijke Agenda, juni 2026");
        assertThat(page).contains("type=\"application/atom+xml\"");
    }

    @Test
    @DisplayName("issue 5: a fragment may stand within another site, and every other page may not")
    void onlyAFragmentMayBeFramed() {
        var fragment = anybody.get("/insluiten/agenda?thema=veiligheid&pijler=kinderen-jongeren");
        assertThat(fragment.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors *", "form-action 'none'");
        assertThat(fragment.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(fragment.body()).contains("Veiligheid").doesNotContain("<form", "<script");
        assertThat(fragment.body().split("<li>")).hasSize(6);
        assertThat(anybody.get("/agenda/open").headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    /// Other sites and calendars keep these addresses. A line is never taken out of the list.
    @Test
    @DisplayName("issue 5: every address that was ever given out still works")
    void oldAddressesKeepWorking() throws IOException {
        var addresses = Files.readAllLines(Path.of("src/test/resources/agenda/addresses.txt"), StandardCharsets.UTF_8);
        assertThat(addresses).hasSizeGreaterThan(15);
        for (var line : addresses) {
            var parts = line.split(" ", 2);
            var answer = anybody.get(parts[0]);
            assertThat(answer.statusCode()).as(parts[0]).isEqualTo(200);
            if (parts.length > 1) {
                assertThat(answer.body()).as(parts[0]).contains(parts[1]);
            }
        }
    }

    private static List<SeenChange> all(SeenStore store) {
        return store.last(new FeedFilter("", "", ""), 10);
    }

    private static SyndFeed read(String body) throws FeedException {
        return new SyndFeedInput().build(new StringReader(body));
    }

    private static Piece piece(String id, String title, String theme) {
        return new Piece(id, "ambition", title, theme, "kinderen-jongeren", new TreeMap<>(Map.of("text", title)));
    }

    private static Pieces fake(List<Piece> pieces) {
        return new Pieces() {
            @Override
            public List<Piece> now() {
                return List.copyOf(pieces);
            }

            @Override
            public List<String> inReview() {
                return List.of();
            }
        };
    }
}
