package balans.landscape.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.TestRegisters;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@EnumSource(Databases.class)
class HsdsApiTest {

    private static final Map<String, String> KINDS = Map.of("services", "service", "organizations", "organization",
            "service_at_locations", "service_at_location", "taxonomies", "taxonomy", "taxonomy_terms", "taxonomy_term");
    private static final TestPackage REGION = TestPackage.region("aaaa");

    @Parameter
    private Databases database;

    private RunningBalans balans;
    private Visitor somebody;

    @BeforeEach
    void region() {
        balans = TestRegisters.on(database);
        somebody = new Visitor(balans.url());
        if (somebody.get("/hsds/services/" + REGION.cell("services.csv", 1, "id")).statusCode() == 404) {
            var taken = TakenIn.by(balans, "API-regio", REGION.zip());
            assertThat(taken.isPublished()).as(taken.toString()).isTrue();
            assertThat(taken.findings()).isEmpty();
        }
    }

    @Test
    @DisplayName("HSDS: every object of every list, short and full, is what the schemas say")
    void everyObjectIsWhatTheSchemasSay() {
        KINDS.forEach((kind, entity) -> {
            for (var how : List.of("", "&full=true", "&minimal=true")) {
                var page = json("/hsds/" + kind + "?per_page=100" + how);
                assertThat(page.get("contents").size()).as(kind).isPositive();
                page.get("contents").forEach(object -> assertThat(Schemas.complaints(entity, object)).as(object.toString()).isEmpty());
                page.get("contents").forEach(object -> assertThat(object.get("id").asString()).hasSize(36));
            }
            var id = json("/hsds/" + kind).get("contents").get(0).get("id").asString();
            assertThat(Schemas.complaints(entity, json("/hsds/" + kind + "/" + id))).isEmpty();
        });
    }

    @Test
    @DisplayName("HSDS: the schemas do complain of what is wrong")
    void theSchemasComplain() {
        var object = json("/hsds/services/" + REGION.cell("services.csv", 1, "id"));
        ((tools.jackson.databind.node.ObjectNode) object).put("status", "open").remove("name");
        assertThat(Schemas.complaints("service", object)).hasSize(2);
    }

    @Test
    @DisplayName("HSDS: a service is given with all that hangs on it")
    void aServiceIsGivenWhole() {
        var service = json("/hsds/services/" + REGION.cell("services.csv", 1, "id"));
        assertThat(service.get("name").asString()).isEqualTo("Consultatiebureau Oosterdam");
        assertThat(service.get("organization").get("name").asString()).isEqualTo("JGZ Rijnmeer");
        var visit = service.get("service_at_locations").get(0);
        assertThat(visit.get("location").get("addresses").get(0).get("postal_code").asString()).startsWith("4990");
        assertThat(visit.get("location").get("latitude").isNumber()).isTrue();
        assertThat(service.get("attributes").get(0).get("taxonomy_term").get("taxonomy_detail").get("name").asString()).contains("Spelers");
        assertThat(service.get("languages")).hasSize(2);
    }

    @Test
    @DisplayName("HSDS: filters hold together, and pages follow on one another without a gap")
    void filtersHoldTogether() {
        var term = id("taxonomy_terms.csv", "bibliotheek");
        var organisation = id("organizations.csv", "Bibliotheek Rijnmeer");
        assertThat(names("/hsds/services?taxonomy_term_id=" + term)).hasSize(8).contains("Taalcafé voor ouders", "Voorleesuurtje");
        assertThat(names("/hsds/services?taxonomy_term_id=" + term + "&organization_id=" + organisation)).hasSize(7);
        assertThat(names("/hsds/services?taxonomy_term_id=" + term + "&organization_id=" + organisation + "&search=zwanger"))
                .containsExactly("Zwanger in de bieb");
        assertThat(names("/hsds/services?search=voorlees&organization_id=" + organisation)).containsExactly("Voorleesuurtje");
        assertThat(names("/hsds/services?organization_id=" + organisation + "&modified_after=2030-01-01")).isEmpty();
        assertThat(names("/hsds/services?organization_id=" + organisation + "&modified_after=2000-01-01")).hasSize(7);
        var seen = new ArrayList<String>();
        for (int page = 1; page <= 4; page++) {
            var answer = json("/hsds/services?per_page=2&page=" + page + "&organization_id=" + organisation);
            assertThat(answer.get("total_items").asInt()).isEqualTo(7);
            assertThat(answer.get("total_pages").asInt()).isEqualTo(4);
            assertThat(answer.get("page_number").asInt()).isEqualTo(page);
            assertThat(answer.get("size").asInt()).isEqualTo(answer.get("contents").size());
            assertThat(answer.get("first_page").asBoolean()).isEqualTo(page == 1);
            assertThat(answer.get("last_page").asBoolean()).isEqualTo(page == 4);
            assertThat(answer.get("empty").asBoolean()).isFalse();
            answer.get("contents").forEach(one -> seen.add(one.get("name").asString()));
        }
        assertThat(seen).isSorted().doesNotHaveDuplicates().hasSize(7);
        var beyond = json("/hsds/services?page=900&organization_id=" + organisation);
        assertThat(beyond.get("empty").asBoolean()).isTrue();
        assertThat(somebody.get("/hsds/services?format=ndjson&organization_id=" + organisation).body().strip().split("\n")).hasSize(7);
    }

    @Test
    @DisplayName("HSDS: a postcode gives who serves it; with a distance, who is near")
    void aPostcodeGivesWhoServesIt() {
        var organisation = id("organizations.csv", "JGZ Rijnmeer");
        assertThat(places("?postcode=4991AB&organization_id=" + organisation)).containsExactly("Consultatiebureau Waterveen");
        assertThat(places("?postcode=4990&organization_id=" + organisation)).contains("Consultatiebureau Oosterdam").doesNotContain("Consultatiebureau Waterveen");
        assertThat(places("?postcode=4990&proximity=3000&organization_id=" + organisation)).doesNotContain("Consultatiebureau Waterveen").isNotEmpty();
        assertThat(places("?postcode=4990&proximity=30000&organization_id=" + organisation)).contains("Consultatiebureau Waterveen");
        assertThat(places("?postcode=9999&proximity=30000")).isEmpty();
    }

    @Test
    @DisplayName("HSDS: what is not understood is refused in words, with the parameter")
    void whatIsNotUnderstoodIsRefused() {
        for (var wrong : List.of("page=0", "page=x", "per_page=100000", "format=xml", "full=perhaps", "modified_after=yesterday")) {
            var answer = somebody.get("/hsds/services?" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(Visitor.json(answer).get("parameter").asString()).isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
        assertThat(somebody.get("/hsds/service_at_locations?postcode=AB1").statusCode()).isEqualTo(400);
        assertThat(somebody.get("/hsds/service_at_locations?proximity=5").statusCode()).isEqualTo(400);
        assertThat(somebody.get("/hsds/services/nobody").statusCode()).isEqualTo(404);
        assertThat(Visitor.json(somebody.get("/hsds/things")).get("error").asString()).contains("services");
    }

    @Test
    @DisplayName("HSDS: any site may read, and finds the version and the profile at the root")
    void anySiteMayRead() {
        for (var path : List.of("/hsds/", "/hsds/services", "/hsds/datapackage.zip")) {
            var answer = somebody.send(somebody.request(path).setHeader("Origin", "https://elders.example").GET());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).as(path).contains("*");
        }
        assertThat(json("/hsds/").get("version").asString()).isEqualTo("3.1");
        assertThat(somebody.get("/hsds/profile").statusCode()).isEqualTo(200);
        assertThat(json("/hsds/profile/service_area.json").get("properties").get("extent_type").get("enum")).hasSize(4);
    }

    private String id(String file, String word) {
        return REGION.text(file).lines().filter(line -> line.contains("," + word)).findFirst().orElseThrow().substring(0, 36);
    }

    private List<String> names(String address) {
        var names = new ArrayList<String>();
        json(address + "&per_page=500").get("contents").forEach(one -> names.add(one.get("name").asString()));
        return names;
    }

    private List<String> places(String query) {
        var names = new ArrayList<String>();
        json("/hsds/service_at_locations" + query).get("contents").forEach(one -> names.add(one.get("service").get("name").asString()));
        return names;
    }

    private JsonNode json(String address) {
        var answer = somebody.get(address);
        assertThat(answer.statusCode()).as(address + "\n" + answer.body()).isEqualTo(200);
        return Visitor.json(answer);
    }
}
