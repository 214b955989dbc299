package balans.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import balans.agenda.register.AgendaKinds;
import balans.directory.EntryId;
import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import balans.identity.EditorTask;
import balans.identity.EditorTask.Kind;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R001-7, R001-15 to R001-18, R001-20, R001-22: working on the agenda")
class AgendaWorkTest {

    private static final String HOSTILE = "<script>alert(2)</script>\"'";

    private final RunningBalans balans;
    private final Newsroom newsroom;
    private final Visitor core;
    private final Visitor anybody;

    AgendaWorkTest(Databases database) {
        balans = TestRegisters.on(database);
        newsroom = new Newsroom(balans);
        core = newsroom.editor(new EditorTask(Kind.INSTRUMENT, AgendaKinds.AGENDA));
        anybody = new Visitor(balans.url());
    }

    @Test
    void aCoalitionProposesAndTheCoreTeamPublishes() {
        var coalition = newsroom.editor(new EditorTask(Kind.COALITION, "coalitie-veiligheid"));
        var text = "Voorstel " + Newsroom.unlike();
        assertThat(location(coalition.postForm("/redactie/ambities", ambition(text)))).endsWith("/redactie");
        assertThat(balans.part(Pieces.class).inReview()).contains(text);
        assertThat(anybody.get("/agenda").body()).doesNotContain(text);
        var proposal = Pattern.compile("(/redactie/voorstellen/[\\w-]+)\">" + text).matcher(core.get("/redactie").body());
        assertThat(proposal.find()).isTrue();
        assertThat(coalition.postForm(proposal.group(1), Map.of("besluit", "aannemen")).statusCode()).isEqualTo(404);
        assertThat(location(core.postForm(proposal.group(1), Map.of("besluit", "aannemen")))).contains("/agenda/ambities/");
        assertThat(anybody.get("/agenda?thema=veiligheid&pijler=gezamenlijke-visie").body()).contains(text);
        assertThat(anybody.get("/zoeken?q=" + text.split(" ")[1]).body()).contains("/agenda/ambities/");
    }

    @Test
    void anActionHasALeadATermAndAHistory() {
        var title = "Actie " + Newsroom.unlike();
        var fields = action(title);
        var id = Newsroom.idIn(core.postForm("/redactie/acties", fields));
        assertThat(anybody.get("/agenda/acties/" + id).body()).contains(title, "nog te bepalen", "Geschiedenis: één versie");
        fields.putAll(Map.of("version", "1", "lead", "offlimits", "term", "Q4 2030", "start", "zomer 2030", "reason", "Trekker gevonden"));
        assertThat(core.postForm("/redactie/acties/" + id, fields).statusCode()).isEqualTo(302);
        assertThat(anybody.get("/agenda/acties/" + id).body())
                .contains("Offlimits", "Q4 2030", "Trekker gevonden", "Geschiedenis: 2 versies").doesNotContain("Eva INSTRUMENT");
        assertThat(anybody.get("/agenda/ambities/veiligheid-jeugd-2").body()).contains(title);
        assertThat(anybody.get("/organisaties/offlimits").body()).contains("Trekker: " + title);
    }

    @Test
    void aTermThatEndsBeforeItStartsIsExplained() {
        var fields = action("Actie " + Newsroom.unlike());
        fields.putAll(Map.of("start", "Q4 2030", "term", "Q2 2030"));
        var answer = core.postForm("/redactie/acties", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Dit ligt voor het begin.", "value=\"Q2 2030\"");
        fields.put("term", "ooit");
        assertThat(core.postForm("/redactie/acties", fields).body()).contains("Schrijf een dag, een maand, een kwartaal");
    }

    @Test
    void whatIsCalledReachedButEndsLaterIsSaidToEditorsOnly() {
        assertThat(core.get("/agenda/redactie").body())
                .contains("Manifest Social Media Code", "Staat als bereikt, maar de termijn (Zomer 2026)")
                .containsPattern("Coalitie Mediawijsheid: in het brondocument staat 15, geteld zijn er \\d+");
        assertThat(anybody.get("/agenda/tijdlijn").body()).doesNotContain("Staat als bereikt");
        assertThat(anybody.get("/agenda/redactie").statusCode()).isEqualTo(302);
    }

    @Test
    void theTableGoesOutAndInAndAConflictShowsBothValues() throws IOException {
        var before = anybody.get("/agenda/tabellen/ambities.csv").body();
        assertThat(send("ambities", before).body()).contains("0 nieuw, 0 veranderd");
        var text = "Tabel " + Newsroom.unlike();
        var id = Newsroom.idIn(core.postForm("/redactie/ambities", ambition(text)));
        var table = row(id);
        var mine = table.replace(text, text + " van mij").replace("\"doelgroep.jeugd\"", "\"doelgroep.ouders\"");
        var theirs = ambition(text + " van hen");
        theirs.put("version", "1");
        assertThat(core.postForm("/redactie/ambities/" + id, theirs).statusCode()).isEqualTo(302);
        var conflict = send("ambities", mine);
        assertThat(conflict.statusCode()).isEqualTo(422);
        assertThat(conflict.body()).contains("Iemand anders veranderde dit ook", text + " van mij", text + " van hen");
        assertThat(send("ambities", table.replace("\"doelgroep.jeugd\"", "\"doelgroep.ouders\"")).body()).contains("1 veranderd");
        assertThat(entry(id).fields().text("targetGroups")).isEqualTo("doelgroep.ouders");
        assertThat(entry(id).fields().text("text")).as("what only they changed stays").isEqualTo(text + " van hen");
    }

    @Test
    void aTableWithOtherColumnsIsRefusedInWords() throws IOException {
        assertThat(send("ambities", "id;geheim\r\na;b").body()).contains("Deze kolom kennen we niet");
        assertThat(newsroom.editor(new EditorTask(Kind.YOUTH, AgendaKinds.AGENDA)).get("/redactie/ambities/invoer").statusCode()).isEqualTo(404);
    }

    @Test
    void aSignalEndsInAnAmbitionOrInANoWithAReason() {
        var title = "Signaal " + Newsroom.unlike();
        assertThat(anybody.postForm("/agenda/signaal", Map.of("titel", "")).statusCode()).isEqualTo(422);
        assertThat(anybody.postForm("/agenda/signaal", Map.of("titel", title, "onderbouwing", HOSTILE, "soort", "TREND")).body()).contains("Bedankt");
        assertThat(anybody.get("/agenda/witte-vlekken").body()).doesNotContain(title);
        var desk = core.get("/agenda/redactie").body();
        assertThat(desk).contains(title).doesNotContain("<script>alert(2)");
        var address = formAfter(desk, title, "/agenda/redactie/signalen/[\\w-]+");
        assertThat(core.postForm(address, Map.of("besluit", "nee", "antwoord", "")).body()).contains("Schrijf erbij waarom");
        assertThat(core.postForm(address, Map.of("besluit", "ambitie", "thema", "", "pijler", "")).body()).contains("Kies een thema en een pijler");
        assertThat(location(core.postForm(address, Map.of("besluit", "ambitie", "thema", "gezondheid", "pijler", "het-onderwijs",
                "antwoord", "Mooi gezien")))).contains("/agenda/ambities/signaal-");
        assertThat(core.postForm(address, Map.of("besluit", "nee", "antwoord", "toch niet")).statusCode()).as("decided once").isEqualTo(409);
        assertThat(anybody.get("/agenda/witte-vlekken").body()).contains(title, "Mooi gezien", "opgepakt");
    }

    @Test
    void aCoalitionLetsSomebodyJoinAndTheContactIsGone() {
        var name = "Stichting " + Newsroom.unlike();
        var sent = new HashMap<>(Map.of("organisatie", name, "sector", "zorg", "coalitie", "coalitie-mediawijsheid", "contact", "bel 0612"));
        assertThat(anybody.postForm("/agenda/sluit-aan", Map.of("organisatie", name)).statusCode()).isEqualTo(422);
        assertThat(anybody.postForm("/agenda/sluit-aan", sent).body()).contains("Bedankt");
        var other = newsroom.editor(new EditorTask(Kind.COALITION, "coalitie-veiligheid"));
        assertThat(other.get("/agenda/redactie").body()).doesNotContain(name);
        var own = newsroom.editor(new EditorTask(Kind.COALITION, "coalitie-mediawijsheid"));
        var address = formAfter(own.get("/agenda/redactie").body(), name, "/agenda/redactie/aansluitingen/[\\w-]+");
        assertThat(other.postForm(address, Map.of("besluit", "ja")).statusCode()).isEqualTo(404);
        assertThat(location(own.postForm(address, Map.of("besluit", "ja")))).contains("/organisaties/");
        assertThat(anybody.get("/agenda/partijen?coalitie=coalitie-mediawijsheid").body()).contains(name);
        assertThat(TestRegisters.count(balans, "SELECT count(*) FROM agenda_join WHERE state <> 'NEW' AND contact <> ''")).isZero();
    }

    @Test
    void aVoiceIsShownWithPermissionAndGoneWithoutIt() {
        var words = "Woorden " + Newsroom.unlike();
        core.postForm("/agenda/redactie/stemmen", Map.of("woorden", words, "naam", "Kim", "leeftijd", "16-18 jaar"));
        assertThat(anybody.get("/agenda/jongeren").body()).doesNotContain(words);
        var address = formAfter(core.get("/agenda/redactie").body(), words, "/agenda/redactie/stemmen/[\\w-]+/toestemming");
        assertThat(core.postForm(address, Map.of("hoe", "")).statusCode()).isEqualTo(422);
        var link = Pattern.compile("(/agenda/stem/[\\w-]{22})").matcher(core.postForm(address, Map.of("hoe", "per mail op 1 juni")).body());
        assertThat(link.find()).isTrue();
        assertThat(anybody.get("/agenda/jongeren").body()).contains(words, "16-18 jaar");
        assertThat(balans.part(Pieces.class).now().stream().filter(p -> p.kind().equals("voice")).map(p -> p.fields().get("words"))).contains(words);
        assertThat(anybody.get(link.group(1)).body()).contains(words, "Toestemming intrekken");
        anybody.postForm(link.group(1), Map.of());
        assertThat(anybody.get(link.group(1)).body()).contains("Je woorden zijn weg").doesNotContain(words);
        assertThat(anybody.get("/agenda/jongeren").body()).doesNotContain(words);
        assertThat(TestRegisters.count(balans, "SELECT count(*) FROM agenda_voice WHERE words LIKE '" + words + "%'")).isZero();
    }

    @Test
    void aYoungPersonProposesAndComments() {
        var young = newsroom.editor(new EditorTask(Kind.YOUTH, AgendaKinds.AGENDA));
        assertThat(location(young.postForm("/redactie/ambities", ambition("Jong " + Newsroom.unlike())))).endsWith("/redactie");
        var words = "Reactie " + Newsroom.unlike();
        var page = "/agenda/ambities/gezondheid-jeugd-1";
        assertThat(young.postForm(page + "/reactie", Map.of("reactie", words)).statusCode()).as("under which name").isEqualTo(422);
        assertThat(young.postForm(page + "/reactie", Map.of("reactie", words, "naam", "Sam")).body()).contains("Bedankt");
        assertThat(anybody.get(page).body()).doesNotContain(words);
        core.postForm(formAfter(core.get("/agenda/redactie").body(), words, "/agenda/redactie/reacties/[\\w-]+"), Map.of("besluit", "tonen"));
        assertThat(anybody.get(page).body()).contains(words, "Sam");
        assertThat(young.postForm("/agenda/redactie/mensen", Map.of("taak", "kernteam")).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R001-16: a co-design session stands there with its day, number, age and outcome, and with nothing about a person")
    void aDesignSessionIsRecorded() {
        var title = "Sessie " + Newsroom.unlike();
        var fields = new HashMap<>(Map.of("title", title, "on", "2026-10-07", "attendance", "14", "ageBand", "12-15 jaar",
                "outcome", "Een knop om hulp te vragen", "ambitions", "veiligheid-jeugd-2"));
        var young = newsroom.editor(new EditorTask(Kind.YOUTH, AgendaKinds.AGENDA));
        assertThat(location(young.postForm("/redactie/ontwerpsessies", fields))).as("young people propose one").endsWith("/redactie");
        assertThat(anybody.get("/agenda/jongeren").body()).doesNotContain(title);
        Newsroom.idIn(core.postForm("/redactie/ontwerpsessies", fields));
        assertThat(anybody.get("/agenda/jongeren").body()).contains(title, "7 oktober 2026", "14 jongeren", "12-15 jaar",
                "Een knop om hulp te vragen", "/agenda/ambities/veiligheid-jeugd-2");
        assertThat(anybody.get("/agenda/tabellen/ontwerpsessies.csv").body()).contains(title)
                .startsWith("\uFEFF\"id\"").doesNotContain("\"naam\"", "\"name\"");
        fields.put("on", "ooit");
        assertThat(core.postForm("/redactie/ontwerpsessies", fields).statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("R001-19, R001-23: a proven method with where it runs and what was learnt, and a number over time")
    void methodsAndNumbers() {
        var title = "Methodiek " + Newsroom.unlike();
        Newsroom.idIn(core.postForm("/redactie/methodieken", Map.of("title", title, "lessons", "Begin klein",
                "rollout", "Gemeente Leiden | loopt | 2026-03\nKinderziekenhuis Noord | gepland | 2027")));
        assertThat(anybody.get("/agenda/uitrol").body()).contains(title, "Begin klein", "<th scope=\"row\">Gemeente Leiden</th>", "Kinderziekenhuis Noord");
        assertThat(anybody.get("/agenda/uitrol?stand=gepland").body()).contains("Kinderziekenhuis Noord").doesNotContain("Gemeente Leiden");
        var measured = "Meting " + Newsroom.unlike();
        Newsroom.idIn(core.postForm("/redactie/indicatoren", Map.of("title", measured, "unit", "scholen", "goal", "500",
                "ambitions", "veiligheid-jeugd-2", "values", "2026-06: 120\n2026-09: 180")));
        var page = anybody.get("/agenda/indicatoren").body();
        assertThat(page.substring(page.indexOf(measured))).contains("<svg", "120", "180", "scholen");
    }

    @Test
    @DisplayName("R001-14: a working group has a topic, members and a term, and stands with its members")
    void aWorkingGroupHasMembersAndATerm() {
        var title = "Werkgroep " + Newsroom.unlike();
        var organisation = newsroom.published(Newsroom.organisation(Newsroom.unlike()));
        Newsroom.idIn(core.postForm("/redactie/werkgroepen", Map.of("title", title, "theme", "thema.veiligheid", "goal", "Sneller hulp",
                "members", organisation, "start", "2026-09", "term", "Q2 2027")));
        assertThat(anybody.get("/agenda/partijen").body()).contains(title);
        assertThat(anybody.get("/organisaties/" + organisation).body()).contains(title);
    }

    @Test
    void scriptsInAnyTextAreJustText() {
        var id = Newsroom.idIn(core.postForm("/redactie/ambities", ambition(HOSTILE + Newsroom.unlike())));
        for (var path : List.of("/agenda", "/agenda/ambities/" + id, "/agenda/witte-vlekken", "/zoeken?q=alert", "/klopt-niet/ambities/" + id,
                "/agenda?q=" + "%3Cscript%3E")) {
            assertThat(anybody.get(path).body()).as(path).doesNotContain("<script>alert");
        }
    }

    @Test
    void aMemberThatLeftCountsNoLonger() {
        var organisation = newsroom.published(Newsroom.organisation(Newsroom.unlike()));
        var fields = new HashMap<>(Map.of("organisation", organisation, "coalition", "coalitie-gezondheid", "since", "2026-01"));
        var id = Newsroom.idIn(core.postForm("/redactie/deelnames", fields)).replaceFirst(".*#", "");
        assertThat(anybody.get("/agenda/partijen?coalitie=coalitie-gezondheid").body()).contains("/organisaties/" + organisation + "\"");
        fields.putAll(Map.of("version", "1", "ends", "2025"));
        assertThat(core.postForm("/redactie/deelnames/" + id, fields).body()).contains("Dit ligt voor het begin.");
        fields.put("ends", "februari 2026");
        assertThat(core.postForm("/redactie/deelnames/" + id, fields).statusCode()).isEqualTo(302);
        assertThat(anybody.get("/agenda/partijen?coalitie=coalitie-gezondheid").body()).doesNotContain("/organisaties/" + organisation + "\"");
    }

    private static Map<String, String> ambition(String text) {
        return new HashMap<>(Map.of("text", text, "theme", "thema.veiligheid", "pillar", "gezamenlijke-visie", "targetGroups", "doelgroep.jeugd"));
    }

    private static Map<String, String> action(String title) {
        return new HashMap<>(Map.of("title", title, "state", "gepland", "ambitions", "veiligheid-jeugd-2"));
    }

    private String row(String id) {
        var table = anybody.get("/agenda/tabellen/ambities.csv").body();
        return table.lines().findFirst().orElseThrow() + "\r\n"
                + table.lines().filter(line -> line.startsWith("\"" + id + "\"")).findFirst().orElseThrow() + "\r\n";
    }

    private Entry entry(String id) {
        return balans.part(EntryStore.class).find(new EntryId(AgendaKinds.AMBITION, id)).orElseThrow();
    }

    private static String formAfter(String page, String words, String pattern) {
        var form = Pattern.compile(pattern).matcher(page);
        assertThat(form.find(page.indexOf(words))).as("a form after " + words).isTrue();
        return form.group();
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(302);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> send(String register, String table) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(("--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"tabel.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + table + "\r\n--grens--\r\n").getBytes(StandardCharsets.UTF_8));
        return core.send(core.request("/redactie/" + register + "/invoer").header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
