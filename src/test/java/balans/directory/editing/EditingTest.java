package balans.directory.editing;

import static balans.directory.Newsroom.idIn;
import static balans.directory.Newsroom.organisation;
import static balans.directory.Newsroom.resource;
import static balans.directory.Newsroom.unlike;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import balans.directory.EntryId;
import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("RX-8, R000-10: editing with trust")
class EditingTest {

    private final RunningBalans balans;
    private final Newsroom newsroom;
    private final Visitor administrator;

    EditingTest(Databases database) {
        balans = TestRegisters.on(database);
        newsroom = new Newsroom(balans);
        administrator = newsroom.administrator();
    }

    @Test
    void whatIsPublishedIsReadFoundAndRemembered() {
        var name = unlike();
        var fields = organisation(name);
        fields.put("website", "http://www.Voorbeeld.nl?utm_source=x");
        fields.put("identifiers", "kvk 1234 5678".replace("5678", "" + (1000 + (int) (Math.random() * 8999))));
        var id = newsroom.published(fields);
        var page = new Visitor(balans.url()).get("/organisaties/" + id).body();
        assertThat(page).contains(name, "https://www.voorbeeld.nl/");
        assertThat(new Visitor(balans.url()).get("/zoeken?q=" + name.replace(" ", "+")).body()).contains("/organisaties/" + id);
        fields.put("version", "1");
        fields.put("about", "Nieuwe omschrijving");
        fields.put("reason", "Aangevuld");
        assertThat(administrator.postForm("/redactie/organisaties/" + id, fields).statusCode()).isEqualTo(302);
        var history = administrator.get("/redactie/organisaties/" + id + "/geschiedenis").body();
        assertThat(history).contains("Versie 2", "Versie 1", "Nieuwe omschrijving", "Aangevuld", "Mira Maes");
    }

    @Test
    void twoEditorsOnOneRecordSeeBothTextsAndNothingIsLost() {
        var id = newsroom.published(organisation(unlike()));
        var name = entry(id).title();
        var first = organisation(name);
        first.put("version", "1");
        first.put("about", "De tekst van de eerste");
        var second = organisation(name);
        second.put("version", "1");
        second.put("about", "De tekst van de tweede");
        assertThat(administrator.postForm("/redactie/organisaties/" + id, first).statusCode()).isEqualTo(302);
        var clash = administrator.postForm("/redactie/organisaties/" + id, second);
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body()).contains("De tekst van de eerste", "De tekst van de tweede", "name=\"version\" value=\"2\"");
        assertThat(entry(id).fields().text("about")).isEqualTo("De tekst van de eerste");
        second.put("version", "2");
        second.put("about", "Beide teksten");
        assertThat(administrator.postForm("/redactie/organisaties/" + id, second).statusCode()).isEqualTo(302);
        assertThat(entry(id).fields().text("about")).isEqualTo("Beide teksten");
    }

    @Test
    void aDuplicateIsOfferedAsProbablyTheSame() {
        var name = "Stichting " + unlike();
        var id = newsroom.published(organisation(name));
        for (var again : List.of(name, name.replace("Stichting ", ""), name.toUpperCase() + " Nederland", name.substring(0, name.length() - 1))) {
            var asked = administrator.postForm("/redactie/organisaties", organisation(again));
            assertThat(asked.statusCode()).as(again).isEqualTo(422);
            assertThat(asked.body()).contains("Is dit dezelfde?", "/organisaties/" + id);
        }
        var other = organisation(name);
        other.put("different", "ja");
        assertThat(idIn(administrator.postForm("/redactie/organisaties", other))).isEqualTo(id + "-2");
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.1/, niet van het open internet", "http://localhost/x, niet van het open internet",
        "http://[fd00::1]/, niet van het open internet", "Techkwadraat, mist het einde", "javascript:alert(1), volledig webadres"
    })
    void anAddressInsideANetworkIsRefused(String url, String words) {
        var answer = administrator.postForm("/redactie/bronnen", resource("Een titel", url));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(words, "Een titel");
    }

    @Test
    void anAddressOfTenThousandCharactersGetsAnAnswer() {
        var answer = administrator.postForm("/redactie/bronnen", resource("Een titel", "https://a.nl/" + "x".repeat(10_000)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("te lang");
    }

    @Test
    void theSamePageTwiceIsOneResource() {
        var url = "https://www." + unlike().replace(" ", "").toLowerCase() + ".nl/bladzijde";
        var id = idIn(administrator.postForm("/redactie/bronnen", resource(unlike(), url)));
        var again = administrator.postForm("/redactie/bronnen",
                resource(unlike(), url.replace("www.", "").replace("https", "http") + "/?utm_campaign=brief"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Dit staat al bij " + id);
    }

    @Test
    void scriptsInAnyTextAreJustText() {
        var hostile = "<img src=x onerror=alert(1)>\"'><script>alert(2)</script>";
        var fields = organisation(hostile + unlike());
        fields.put("about", hostile);
        fields.put("otherNames", hostile);
        fields.put("source", hostile);
        var id = newsroom.published(fields);
        var visitor = new Visitor(balans.url());
        for (var page : List.of(visitor.get("/organisaties/" + id), visitor.get("/zoeken?q=onerror"),
                visitor.get("/organisaties?q=onerror"), visitor.get("/klopt-niet/organisaties/" + id),
                administrator.get("/redactie/organisaties/" + id), administrator.get("/redactie/organisaties/" + id + "/geschiedenis"))) {
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("<img src=x", "<script>alert").contains("&lt;");
        }
    }

    @Test
    void anUnreadableTextOrAnUnknownFieldIsExplained() {
        var fields = organisation("Naam\u0000met een nul");
        assertThat(administrator.postForm("/redactie/organisaties", fields).statusCode()).isEqualTo(422);
        var unknown = organisation(unlike());
        unknown.put("sectors", "sector.bestaat-niet");
        assertThat(administrator.postForm("/redactie/organisaties", unknown).body()).contains("Dit kennen we niet: sector.bestaat-niet");
        var wrongScheme = organisation(unlike());
        wrongScheme.put("sectors", "taal.nl");
        assertThat(administrator.postForm("/redactie/organisaties", wrongScheme).body()).contains("Dit kennen we niet: taal.nl");
        assertThat(administrator.postForm("/redactie/organisaties", organisation("")).body()).contains("Vul dit in.");
        assertThat(administrator.postForm("/redactie/organisaties", organisation("x".repeat(5_000))).body()).contains("te lang");
    }

    @Test
    void anOrganisationIsNeverPartOfItself() {
        var above = newsroom.published(organisation(unlike()));
        var below = organisation(unlike());
        below.put("parent", above);
        var belowId = newsroom.published(below);
        var turned = organisation(entry(above).title());
        turned.put("version", "1");
        turned.put("parent", belowId);
        assertThat(administrator.postForm("/redactie/organisaties/" + above, turned).body()).contains("hoort dit onder zichzelf");
        turned.put("parent", above);
        assertThat(administrator.postForm("/redactie/organisaties/" + above, turned).body()).contains("hoort dit onder zichzelf");
    }

    @Test
    void whatIsUsedStaysAndSaysWhere() {
        var id = newsroom.published(organisation(unlike()));
        var resource = resource(unlike(), "https://" + unlike().replace(" ", "").toLowerCase() + ".nl/");
        resource.put("publisher", id);
        var resourceId = idIn(administrator.postForm("/redactie/bronnen", resource));
        var refused = administrator.postForm("/redactie/organisaties/" + id + "/verwijdering", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Dit kan niet weg", "/bronnen/" + resourceId);
        assertThat(administrator.postForm("/redactie/bronnen/" + resourceId + "/verwijdering", Map.of()).statusCode()).isEqualTo(302);
        assertThat(administrator.postForm("/redactie/organisaties/" + id + "/verwijdering", Map.of("reason", "opgeheven")).statusCode())
                .isEqualTo(302);
        assertThat(new Visitor(balans.url()).get("/organisaties/" + id).statusCode()).isEqualTo(404);
        assertThat(administrator.get("/redactie/organisaties/" + id + "/geschiedenis").body()).contains("verwijderd", "opgeheven");
        assertThat(new Visitor(balans.url()).get("/zoeken?q=" + id).body()).doesNotContain("href=\"/organisaties/" + id + "\"");
    }

    @Test
    void theDatabaseItselfKeepsWhatIsUsed() {
        var db = balans.part(JdbcClient.class);
        assertThat(catchThrowable(
                () -> db.sql("DELETE FROM directory_entry WHERE kind = 'CONCEPT' AND id = 'taal.nl'").update())).isNotNull();
    }

    @Test
    void checkingSaysWhenSomebodyLooked() {
        var id = newsroom.published(organisation(unlike()));
        assertThat(new Visitor(balans.url()).get("/organisaties/" + id).body()).contains("nog niet");
        administrator.postForm("/redactie/organisaties/" + id + "/nagekeken", Map.of());
        var checked = entry(id).checked();
        assertThat(checked).isNotNull();
        assertThat(checked.by()).isEqualTo("Mira Maes");
        assertThat(new Visitor(balans.url()).get("/organisaties/" + id).body()).doesNotContain("nog niet").doesNotContain("Mira");
    }

    @Test
    void aReportNeedsNoAccountAndReachesTheEditor() {
        var id = newsroom.published(organisation(unlike()));
        var words = "Het adres van " + unlike() + " klopt niet";
        var visitor = new Visitor(balans.url());
        assertThat(visitor.postForm("/klopt-niet/organisaties/" + id, Map.of("words", " ")).statusCode()).isEqualTo(422);
        assertThat(visitor.postForm("/klopt-niet/organisaties/" + id, Map.of("words", "x".repeat(2_001))).statusCode()).isEqualTo(422);
        var sent = visitor.postForm("/klopt-niet/organisaties/" + id, Map.of("words", words));
        assertThat(sent.body()).contains("Bedankt");
        var desk = administrator.get("/redactie").body();
        assertThat(desk).contains(words);
        var report = Pattern.compile(Pattern.quote(words) + ".*?/redactie/meldingen/([\\w-]+)", Pattern.DOTALL).matcher(desk);
        assertThat(report.find()).isTrue();
        administrator.postForm("/redactie/meldingen/" + report.group(1), Map.of());
        assertThat(administrator.get("/redactie").body()).doesNotContain(words);
    }

    @Test
    void aRaceOfTenWritersHasOneWinner() throws Exception {
        var id = newsroom.published(organisation(unlike()));
        var name = entry(id).title();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 10; i++) {
                var fields = new HashMap<>(organisation(name));
                fields.put("version", "1");
                fields.put("about", "Schrijver " + i);
                answers.add(threads.submit(() -> administrator.postForm("/redactie/organisaties/" + id, fields).statusCode()));
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses.stream().filter(s -> s == 302)).hasSize(1);
            assertThat(statuses).allMatch(s -> s == 302 || s == 409);
        }
        assertThat(entry(id).version()).isEqualTo(2);
    }

    private Entry entry(String id) {
        return balans.part(EntryStore.class).find(EntryId.organisation(id)).orElseThrow();
    }
}
