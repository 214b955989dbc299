package balans.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import balans.content.Content;
import balans.directory.TestRegisters;
import balans.directory.entry.Folded;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/// Nobody changes anything here, so everything can be counted.
@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R001-3 to R001-10, R001-30: the agenda of June 2026 is there, whole and counted")
class AgendaContentTest {

    private static final List<String> THEMES = List.of("veiligheid", "gezondheid", "mediawijsheid");

    private static final Map<Databases, RunningBalans> UNTOUCHED = new EnumMap<>(Databases.class);

    private final RunningBalans balans;
    private final Visitor visitor;
    private final JsonNode json;

    AgendaContentTest(Databases database) {
        balans = UNTOUCHED.computeIfAbsent(database, TestRegisters::own);
        visitor = new Visitor(balans.url());
        json = Visitor.json(visitor.get("/agenda.json"));
    }

    @AfterAll
    static void stop() {
        UNTOUCHED.values().forEach(RunningBalans::stop);
        UNTOUCHED.clear();
    }

    @Test
    void theContentFileHasWhatTheDocumentHas() {
        var file = Content.read("landelijke-agenda.nl.yaml");
        assertThat(THEMES.stream().map(theme -> file.list("ambities").stream().filter(a -> a.text("thema").equals(theme)).count()))
                .containsExactly(17L, 18L, 17L);
        assertThat(file.list("pijlerteksten")).hasSize(15);
        assertThat(file.list("leidzinnen")).hasSize(12);
        var roles = Content.read("organisaties.nl.yaml").list("organisaties").stream().filter(o -> o.has("rollen"))
                .map(o -> o.at("rollen")).toList();
        assertThat(roles.stream().filter(r -> r.flag("deelnemende_partij"))).hasSize(29);
        assertThat(THEMES.stream().map(theme -> roles.stream().filter(r -> r.texts("coalities").contains(theme)).count()))
                .containsExactly(6L, 11L, 14L);
    }

    @Test
    @DisplayName("R001-3, R001-5, R001-6, R001-11, R001-12: the open data have the themes, pillars, ambitions, objectives and workstreams of the document")
    void theOpenDataHaveExactlyThat() {
        assertThat(json.get("ambitions")).hasSize(52);
        assertThat(THEMES.stream().map(theme -> all("ambitions").stream().filter(a -> a.get("theme").asString().equals(theme)).count()))
                .containsExactly(17L, 18L, 17L);
        assertThat(all("ambitions").stream().filter(a -> a.get("theme").asString().equals("veiligheid"))
                .collect(Collectors.groupingBy(a -> a.get("targetGroup").asString(), Collectors.counting())))
                .isEqualTo(Map.of("jeugd", 5L, "ouders", 4L, "onderwijs", 3L, "wetgeving", 5L));
        assertThat(all("pillarTexts").stream().filter(c -> !c.get("text").asString().isEmpty())).hasSize(15);
        assertThat(all("pillarTexts").stream().filter(c -> !c.get("leadSentence").asString().isEmpty())).hasSize(12);
        assertThat(json.get("parties")).hasSize(29);
        assertThat(all("coalitions").stream().collect(Collectors.toMap(c -> c.get("theme").asString(), c -> c.get("count").asInt())))
                .isEqualTo(Map.of("veiligheid", 6, "gezondheid", 11, "mediawijsheid", 14));
        assertThat(json.get("themes")).hasSize(3);
        assertThat(json.get("pillars")).hasSize(5);
        assertThat(json.get("targetGroups")).hasSize(4);
        assertThat(json.get("objectives")).hasSize(4);
        assertThat(json.get("workstreams")).hasSize(3);
        assertThat(json.get("edition").get("id").asString()).isEqualTo("2026-06");
        assertThat(json.get("ambitions").get(0).get("text").asString())
                .isEqualTo("Jongeren die elkaar helpen en weten wat ze moeten doen en waar ze terecht kunnen");
    }

    @Test
    @DisplayName("R001-6: every ambition stands on the page once, under the lead sentence of its place")
    void thePublicPageShowsEveryAmbitionOnceInItsWords() {
        var page = visitor.get("/agenda").body();
        assertThat(matches(page, "href=\"/agenda/ambities/[a-z0-9-]+\"")).hasSize(52).doesNotHaveDuplicates();
        assertThat(page).contains("52 ambities", "trekker en termijn nog te bepalen", "6 partijen in de coalitie",
                "11 partijen in de coalitie", "14 partijen in de coalitie");
        for (var line : Content.read("landelijke-agenda.nl.yaml").list("leidzinnen")) {
            assertThat(page).contains(line.text("leidzin").replace("&", "&amp;"));
        }
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(60_000);
    }

    @Test
    @DisplayName("R001-4, R001-9, R001-10, R001-14, R001-29: coalitions, parties by name, working groups, host and contact; numbers are counted")
    void thePartiesAreCountedAndTheTypedNumbersStayInside() {
        var page = visitor.get("/agenda/partijen").body();
        assertThat(page).contains("29 partijen, en 3 coalities", "6 partijen", "11 partijen", "14 partijen", "UNICEF Nederland",
                "Kernteam", "Dataloop", "Bezuidenhoutseweg").doesNotContain("7 partijen", "15 partijen", "26 partijen");
        var names = visitor.get("/agenda/partijen.csv").body().lines().skip(1).map(line -> Folded.of(line.split(";")[1])).toList();
        assertThat(names).hasSizeGreaterThan(29).isSorted();
        assertThat(visitor.get("/organisaties/offlimits").body()).contains("Doet mee aan de Landelijke Agenda", "Coalitie Veiligheid",
                "Werkgroep Dataloop");
    }

    @Test
    void theGridSaysInWordsWhereNothingHappens() {
        var page = visitor.get("/agenda/witte-vlekken").body();
        assertThat(matches(page, "class=\"cell white\" id=")).hasSize(3);
        assertThat(matches(page, "class=\"cell thin\" id=")).hasSize(12);
        assertThat(page).contains("6 ambities, nog geen actie", "nog geen ambitie", "van de 52 ambities zonder trekker",
                "3 van de 15 vakken zijn nog wit");
    }

    @Test
    @DisplayName("R001-8, R001-24: reached, running and planned with terms as precise as they are known")
    void termsAreAsPreciseAsTheyAreKnown() {
        var page = visitor.get("/agenda/tijdlijn").body();
        assertThat(page).contains("Zomer 2026", "Q3/4 2026", "10 feb 2026", "role=\"img\"");
        assertThat(visitor.get("/agenda/tijdlijn.csv").body()).contains("\"2026-35/2026-36\"", "\"2026-22\"");
        assertThat(visitor.get("/agenda/tijdlijn?stand=bereikt").body()).doesNotContain("Q3/4 2026");
    }

    @Test
    void everyOldAddressOfAFilterKeepsWorking() {
        assertThat(Visitor.json(visitor.get("/agenda.json?thema=gezondheid&doelgroep=wetgeving")).get("ambitions")).hasSize(4);
        assertThat(Visitor.json(visitor.get("/agenda.json?pijler=ouders-opvoeders")).get("ambitions")).hasSize(15);
        assertThat(Visitor.json(visitor.get("/agenda.json?stand=zonder-actie&q=kijkwijzer")).get("ambitions")).hasSize(1);
        assertThat(visitor.get("/agenda?thema=bestaat-niet").body()).contains("Niets gevonden");
        assertThat(visitor.get("/agenda.csv?thema=mediawijsheid").body().lines().filter(l -> l.startsWith("\"mediawijsheid-")))
                .hasSize(17);
    }

    @Test
    @DisplayName("R001-11, R001-12, R001-26, R001-27, R001-30: objectives, workstreams, three years, the route card and the glossary")
    void theWordsAroundItAreThereAndFound() {
        assertThat(visitor.get("/agenda/over").body()).contains("driejarig traject", "Signaleren en agenderen", "Uitrol Stimuleren",
                "Witte vlek", "Minimumleeftijd".toLowerCase());
        assertThat(visitor.get("/agenda/routes/melden-en-helpen").body()).contains("Offlimits", "nog te bepalen");
        assertThat(visitor.get("/zoeken?q=kijkwijzer").body()).contains("/agenda/ambities/veiligheid-ouders-1");
        assertThat(visitor.get("/agenda/jongeren").body()).contains("alleen met toestemming").doesNotContain("Jens");
    }

    @Test
    void thePiecesHoldEverythingInTheOrderOfTheAgenda() {
        var pieces = balans.part(Pieces.class).now();
        assertThat(pieces.stream().map(Piece::id)).doesNotHaveDuplicates();
        assertThat(pieces.stream().filter(p -> p.kind().equals("ambition"))).hasSize(52);
        assertThat(pieces.stream().filter(p -> p.kind().equals("pillar-text"))).hasSize(15);
        assertThat(pieces.stream().filter(p -> p.kind().equals("action")).map(p -> p.fields().get("lead"))).containsOnly("nog te bepalen");
        assertThat(balans.part(Pieces.class).inReview()).isEmpty();
    }

    private List<JsonNode> all(String list) {
        return StreamSupport.stream(json.get(list).spliterator(), false).toList();
    }

    private static List<String> matches(String page, String pattern) {
        var found = new ArrayList<String>();
        Pattern.compile(pattern).matcher(page).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
