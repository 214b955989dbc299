package balans.landscape.written;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.TestRegisters;
import balans.landscape.hsds.TakenIn;
import balans.landscape.hsds.TestPackage;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class WrittenOfferTest {

    private static final String NEW = "/redactie/zorglandschap/diensten/nieuw";

    @Parameter
    private Databases database;

    private RunningBalans balans;
    private Visitor somebody;
    private Visitor editor;

    @BeforeEach
    void people() {
        balans = TestRegisters.on(database);
        somebody = new Visitor(balans.url());
        editor = World.on(balans).manager();
    }

    @Test
    @DisplayName("R002-8: a service written by hand is found by place, day, language and word, and stands in the API and the package")
    void aWrittenServiceIsFound() {
        var id = added("Knuffellezen", Map.of());
        assertThat(somebody.get("/zorglandschap/hier?waar=4777+XY&dag=TU&taal=ti&wie=bibliotheek").body()).contains("Knuffellezen");
        assertThat(somebody.get("/zorglandschap/hier?waar=4777+XY&dag=FR").body()).doesNotContain("Knuffellezen");
        assertThat(somebody.get("/zorglandschap/hier/" + id).body()).contains("Leesplein 3").contains("Bibliotheek Handveen")
                .contains("Redactie van deze site").contains("10:00 – 11:30").contains("tot 4 jaar");
        assertThat(somebody.get("/zoeken.json?q=Knuffellezen").body()).contains(id);
        assertThat(Visitor.json(somebody.get("/hsds/services/" + id)).get("organization").get("name").asString()).isEqualTo("Bibliotheek Handveen");
        var twin = editor.postForm(NEW, form("Knuffellezen"));
        assertThat(twin.statusCode()).isEqualTo(422);
        assertThat(twin.body()).contains("Dit staat er al");
    }

    @Test
    @DisplayName("R002-8: bad input keeps what was typed and says what is wrong; nothing is added")
    void badInputAddsNothing() {
        var abroad = form("Buitenlands lezen");
        abroad.put("land", "FR");
        var answer = editor.postForm(NEW, abroad);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("buiten Nederland en België").contains("value=\"Buitenlands lezen\"");
        assertThat(somebody.get("/zorglandschap/hier?q=Buitenlands").body()).doesNotContain("<h3><a");
        assertThat(somebody.postForm(NEW, form("Niemand")).statusCode()).isNotEqualTo(200);
    }

    @Test
    @DisplayName("R002-8: a written service is changed whole, ended and taken up again; another package leaves it alone")
    void aWrittenServiceIsChangedAndEnded() {
        var id = added("Liedjesuur", Map.of());
        var path = "/redactie/zorglandschap/diensten/" + id;
        assertThat(editor.get(path).body()).contains("value=\"Leesplein 3\"").contains("value=\"48\"").contains("value=\"10:00\"");
        var changed = form("Liedjesuur");
        changed.putAll(Map.of("straat", "Zangweg 8", "dag1", "SA", "organisatie", "Muziekhuis Handveen"));
        assertThat(editor.postForm(path, changed).headers().firstValue("Location").orElse("")).endsWith("/dienst/" + id);
        assertThat(somebody.get("/zorglandschap/hier/" + id).body()).contains("Zangweg 8").doesNotContain("Leesplein 3").contains("Muziekhuis Handveen");
        assertThat(somebody.get("/zorglandschap/hier?q=Liedjesuur&dag=SA").body()).contains("Liedjesuur");
        editor.postForm(path + "/beeindiging", Map.of());
        assertThat(somebody.get("/zorglandschap/hier?q=Liedjesuur").body()).doesNotContain("<h3><a");
        assertThat(somebody.get("/zoeken.json?q=Liedjesuur").body()).doesNotContain(id);
        assertThat(somebody.get("/zorglandschap/hier/" + id).body()).contains("Tijdelijk dicht of gestopt");
        editor.postForm(path + "/hervatting", Map.of());
        assertThat(TakenIn.by(balans, "Sociale kaart Handveen", TestPackage.region("6b01").zip()).isPublished()).isTrue();
        assertThat(somebody.get("/zorglandschap/hier?q=Liedjesuur").body()).contains("<h3><a");
    }

    @Test
    @DisplayName("R002-8: a confidential address is told to nobody, not even in the form, and can be made public again")
    void aConfidentialAddressCanBeUndone() {
        var id = added("Stille opvang", Map.of("geheim", "ja", "straat", "Schuilpad 5"));
        var page = somebody.get("/zorglandschap/hier/" + id).body();
        assertThat(page).contains("Dit adres is vertrouwelijk").doesNotContain("Schuilpad");
        assertThat(somebody.get("/hsds/services/" + id).body()).doesNotContain("Schuilpad");
        assertThat(somebody.get("/zorglandschap/hier?waar=4777&q=opvang").body()).doesNotContain("Stille opvang");
        var path = "/redactie/zorglandschap/diensten/" + id;
        assertThat(editor.get(path).body()).doesNotContain("Schuilpad");
        var kept = form("Stille opvang");
        kept.putAll(Map.of("geheim", "ja", "straat", "", "postcode", "", "woonplaats", "", "provincie", "", "tekst", "Bel eerst"));
        assertThat(editor.postForm(path, kept).statusCode()).isEqualTo(302);
        assertThat(somebody.get("/zorglandschap/hier/" + id).body()).contains("Bel eerst").contains("Dit adres is vertrouwelijk");
        var desk = editor.get("/redactie/zorglandschap/dienst/" + id).body();
        var address = desk.substring(desk.indexOf("/adres/") + 7, desk.indexOf("/openbaar"));
        assertThat(somebody.postForm("/redactie/zorglandschap/adres/" + address + "/openbaar", Map.of()).statusCode()).isNotEqualTo(200);
        editor.postForm("/redactie/zorglandschap/adres/" + address + "/openbaar", Map.of());
        assertThat(somebody.get("/zorglandschap/hier/" + id).body()).contains("Schuilpad 5").doesNotContain("Dit adres is vertrouwelijk");
        assertThat(somebody.get("/zorglandschap/hier?waar=4777&q=opvang").body()).contains("Stille opvang");
        assertThat(editor.postForm("/redactie/zorglandschap/adres/" + address + "/openbaar", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R002-25: of a service from a package only the words are changed here, and the next package stands beside them")
    void theWordsOfAPackageAreChanged() {
        var region = TestPackage.region("6b02");
        assertThat(TakenIn.by(balans, "Sociale kaart Woordveen", region.zip()).isPublished()).isTrue();
        var id = region.cell("services.csv", 1, "id");
        assertThat(editor.get("/redactie/zorglandschap/diensten/" + id).body()).contains("komt uit een pakket").doesNotContain("name=\"straat\"");
        editor.postForm("/redactie/zorglandschap/diensten/" + id, Map.of("naam", "Consultatiebureau De Nieuwe", "tekst", "Nieuwe woorden"));
        assertThat(somebody.get("/zorglandschap/hier/" + id).body()).contains("Consultatiebureau De Nieuwe").contains("Nieuwe woorden");
        assertThat(TakenIn.by(balans, "Sociale kaart Woordveen", region.zip()).isPublished()).isTrue();
        assertThat(somebody.get("/zorglandschap/hier/" + id).body()).contains("Nieuwe woorden");
    }

    private String added(String name, Map<String, String> otherwise) {
        var form = form(name);
        form.putAll(otherwise);
        var answer = editor.postForm(NEW, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var to = answer.headers().firstValue("Location").orElseThrow();
        return to.substring(to.lastIndexOf('/') + 1);
    }

    private static Map<String, String> form(String name) {
        return new HashMap<>(Map.ofEntries(Map.entry("naam", name), Map.entry("organisatie", "Bibliotheek Handveen"),
                Map.entry("tekst", "Samen lezen op schoot"), Map.entry("wie", "bibliotheek"), Map.entry("tot", "48"),
                Map.entry("taal", "ti"), Map.entry("straat", "Leesplein 3"), Map.entry("postcode", "4777 XY"),
                Map.entry("woonplaats", "Handveen"), Map.entry("provincie", "Zeeland"), Map.entry("land", "NL"),
                Map.entry("dag1", "TU"), Map.entry("van1", "10:00"), Map.entry("tot1", "11:30"), Map.entry("telefoon", "088 000 09 00")));
    }
}
