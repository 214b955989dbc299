package balans.landscape.local;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.TestRegisters;
import balans.landscape.hsds.TakenIn;
import balans.landscape.hsds.TestPackage;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class LocalPagesTest {

    /// A region that only this test knows, so that what others take in changes nothing here.
    private static final TestPackage REGION = region();
    private static final Pattern NAME = Pattern.compile("<h3><a href=\"/zorglandschap/hier/[^\"]+\">([^<]+)</a>");

    @Parameter
    private Databases database;

    private Visitor somebody;
    private RunningBalans balans;

    @BeforeEach
    void takenIn() {
        balans = TestRegisters.on(database);
        somebody = new Visitor(balans.url());
        if (somebody.get("/zorglandschap/hier/" + REGION.cell("services.csv", 1, "id")).statusCode() == 404) {
            assertThat(TakenIn.by(balans, "Sociale kaart Polder", REGION.zip()).isPublished()).isTrue();
        }
    }

    @Test
    @DisplayName("R002-8: a postcode, a municipality or a region shows who serves it, with the whole country and without its neighbours")
    void aPlaceShowsWhoServesIt() {
        assertThat(names("waar=4891 AB")).contains("Consultatiebureau Polderveen", "Kraamzorg thuis", "Bellen over je jonge kind")
                .doesNotContain("Consultatiebureau Polderdam");
        assertThat(names("waar=polderveen")).contains("Consultatiebureau Polderveen").doesNotContain("Consultatiebureau Polderdam");
        assertThat(somebody.get("/zorglandschap/hier?waar=Polderdam&q=inloopspreekuur").body()).contains("JGZ Rijnmeer, Polderdam");
        assertThat(names("waar=Polderland")).contains("Kraamzorg thuis").doesNotContain("Consultatiebureau Polderdam");
        var unknown = somebody.get("/zorglandschap/hier?waar=Nergenshuizen");
        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(unknown.body()).contains("We kennen nog niemand in Nergenshuizen").contains("Polderdam");
    }

    @Test
    @DisplayName("R002-21: actor, moment, language, accessibility and day filter together, by the address of the page")
    void filtersHoldTogether() {
        assertThat(names("waar=Polderdam&wie=bibliotheek")).contains("Voorleesuurtje").doesNotContain("Consultatiebureau Polderdam");
        assertThat(names("waar=Polderdam&wie=bibliotheek&dag=SA")).contains("BoekStart in Polderdam").doesNotContain("Voorleesuurtje");
        assertThat(names("waar=Polderdam&taal=tr&wie=gemeente-cjg")).containsExactly("Opvoedspreekuur Polderdam");
        assertThat(names("waar=Polderdam&toegang=prikkelarm")).contains("Voorleesuurtje").doesNotContain("Opvoedspreekuur Polderdam");
        assertThat(names("waar=Polderdam&moment=zwanger&wie=consultatiebureau-jgz")).containsExactly("Prenataal huisbezoek");
        assertThat(names("waar=Polderdam&moment=een-jaar&wie=kraamzorg")).isEmpty();
        assertThat(names("waar=Polderdam&moment=eerste-week&wie=kraamzorg")).contains("Kraamzorg thuis");
    }

    @Test
    @DisplayName("R002-8: a service says who, when, where, in which languages and how to reach it; with its source and when it was confirmed")
    void aServiceSaysHowToReachIt() {
        var page = somebody.get("/zorglandschap/hier/" + REGION.cell("services.csv", 1, "id")).body();
        assertThat(page).contains("JGZ Rijnmeer").contains("Havenplein 4").contains("Rolstoeltoegankelijk").contains("Engels")
                .contains("tel:").contains("mailto:jgz-rijnmeer@voorbeeld.nl").contains("08:30 – 16:30").contains("Sociale kaart Polder")
                .contains("8 februari 2026").doesNotContain("2026-02-08").contains("14 dagen tot 4 jaar").contains("/klopt-niet/zorglandschap/");
        var old = REGION.text("services.csv").lines().filter(line -> line.contains("Kinderdagverblijf Lindehove")).findFirst().orElseThrow();
        assertThat(somebody.get("/zorglandschap/hier/" + old.substring(0, 36)).body()).contains("De laatste telling is van 2026-06-01 en te oud");
    }

    @Test
    @DisplayName("R002-8: a list is given as a table and as data, with the filters of the page")
    void aListIsGivenAsATable() {
        var csv = somebody.get("/zorglandschap/hier.csv?waar=Polderdam&taal=tr&wie=gemeente-cjg").body();
        assertThat(csv.lines()).hasSize(2).last().asString().contains("Opvoedspreekuur Polderdam").contains("maandag donderdag");
        assertThat(Visitor.json(somebody.get("/zorglandschap/hier.json?waar=Polderdam&taal=tr&wie=gemeente-cjg"))).hasSize(1);
    }

    @Test
    @DisplayName("R002-8: a confidential address leaves by no way, and the point on the map neither")
    void aConfidentialAddressLeavesByNoWay() {
        var service = id("services.csv", "Veilige opvang");
        var organisation = id("organizations.csv", "Veilig Thuisplek");
        var location = REGION.text("locations.csv").lines().filter(line -> line.contains(",Opvang,")).findFirst().orElseThrow().substring(0, 36);
        for (var path : List.of("/zorglandschap/hier/" + service, "/zorglandschap/hier?q=opvang", "/zorglandschap/hier.json?q=opvang",
                "/zorglandschap/hier.csv?q=opvang", "/hsds/services/" + service, "/hsds/organizations/" + organisation,
                "/hsds/services?full=true&search=veilige", "/hsds/service_at_locations?full=true&per_page=500&organization_id=" + organisation,
                "/zoeken.json?q=Verborgenweg", "/zoeken?q=veilige opvang".replace(" ", "+"))) {
            var answer = somebody.get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().replace("q=Verborgenweg", "")).as(path).doesNotContain("Verborgenweg").doesNotContain("51.9276");
        }
        assertThat(somebody.get("/zorglandschap/hier/" + service).body()).contains("Dit adres is vertrouwelijk");
        assertThat(somebody.get("/hsds/organizations/" + organisation).body()).contains(location).doesNotContain("latitude");
        assertThat(Visitor.json(somebody.get("/hsds/service_at_locations?postcode=4890&proximity=50000&organization_id=" + organisation))
                .get("total_items").asInt()).isZero();
    }

    @Test
    @DisplayName("R002-8: an editor hides an address, and it stays hidden in the next package")
    void anEditorHidesAnAddress() {
        var manager = World.on(balans).manager();
        var service = id("services.csv", "Babymassage");
        assertThat(somebody.get("/zorglandschap/hier/" + service).body()).contains("Molenweg 14");
        var address = REGION.text("addresses.csv").lines().filter(line -> line.contains("Molenweg 14")).findFirst().orElseThrow().substring(0, 36);
        assertThat(somebody.postForm("/redactie/zorglandschap/adres/" + address + "/vertrouwelijk", Map.of()).statusCode()).isNotEqualTo(200);
        manager.postForm("/redactie/zorglandschap/adres/" + address + "/vertrouwelijk", Map.of());
        assertThat(somebody.get("/zorglandschap/hier/" + service).body()).doesNotContain("Molenweg 14");
        assertThat(TakenIn.by(balans, "Sociale kaart Polder", REGION.zip()).isPublished()).isTrue();
        assertThat(somebody.get("/zorglandschap/hier/" + service).body()).doesNotContain("Molenweg 14").contains("vertrouwelijk");
        balans.part(org.springframework.jdbc.core.simple.JdbcClient.class).sql("DELETE FROM landscape_confidential WHERE address = :a")
                .param("a", address).update();
        assertThat(TakenIn.by(balans, "Sociale kaart Polder", REGION.zip()).isPublished()).isTrue();
    }

    @Test
    @DisplayName("R002-25: anybody says that a service is not right; it waits on the desk of the editors")
    void anybodySaysThatItIsNotRight() {
        var service = id("services.csv", "Babymassage");
        var said = somebody.postForm("/klopt-niet/zorglandschap/" + service, Map.of("words", "De les is op vrijdag."));
        assertThat(said.body()).contains("Bedankt").contains("Babymassage");
        assertThat(World.on(balans).manager().get("/redactie").body()).contains("De les is op vrijdag.").contains("/redactie/zorglandschap/dienst/" + service);
        assertThat(somebody.get("/klopt-niet/zorglandschap/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R002-8: the one search finds a service")
    void theOneSearchFindsAService() {
        assertThat(somebody.get("/zoeken.json?q=Babymassage").body()).contains("/zorglandschap/hier/" + id("services.csv", "Babymassage"));
    }

    private List<String> names(String query) {
        var names = new ArrayList<String>();
        var parts = new ArrayList<String>();
        for (var part : query.split("&")) {
            parts.add(part.substring(0, part.indexOf('=') + 1) + URLEncoder.encode(part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8));
        }
        for (int page = 1; page <= 5; page++) {
            var found = NAME.matcher(somebody.get("/zorglandschap/hier?" + String.join("&", parts) + "&p=" + page).body());
            while (found.find()) {
                names.add(found.group(1));
            }
        }
        return names.stream().distinct().toList();
    }

    private static String id(String file, String word) {
        return REGION.text(file).lines().filter(line -> line.contains("," + word)).findFirst().orElseThrow().substring(0, 36);
    }

    private static TestPackage region() {
        var region = TestPackage.region("7777");
        for (var file : TestPackage.TABLES) {
            region.put(file + ".csv", region.text(file + ".csv").replace("Oosterdam", "Polderdam").replace("Waterveen", "Polderveen")
                    .replace("4990", "4890").replace("4991", "4891").replace("Rijnmeer,regio", "Polderland,regio"));
        }
        return region;
    }
}
