package balans.screening.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.support.Account;
import balans.support.Databases;
import balans.support.FhirCheck;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R004-25: questionnaires that an organisation brings in, and the permission to use them")
class LibraryTest {

    private static final String LIBRARY = "/balansmeter/beheer/vragenlijsten";
    private static final String YAML = QuestionnaireTree.yaml(new Questionnaires().all().getFirst());
    private static final byte[] PDF = "%PDF-1.7 brief".getBytes(StandardCharsets.UTF_8);

    private final RunningBalans balans;
    private final Visitor manager;
    private final String id = "vragen-" + RandomId.next().toLowerCase().replaceAll("[^a-z0-9]", "");

    LibraryTest(Databases database) {
        balans = RunningBalans.on(database);
        manager = World.on(balans).manager();
    }

    @Test
    void aFileComesInAsANewVersionAndGoesOutTheSame() {
        assertThat(bring(manager, named("Zo gaat het")).headers().firstValue("Location").orElseThrow()).endsWith(id + "/0.1");
        var page = manager.get(LIBRARY + "/" + id + "/0.1").body();
        assertThat(page).contains("Zo gaat het 0.1").contains("Omgekeerd").contains("concept, te controleren").contains("Eerst contact");
        assertThat(manager.get(LIBRARY + "/" + id + "/0.1/vragenlijst.yaml").body()).isEqualTo(named("Zo gaat het"));
        var fhir = manager.get(LIBRARY + "/" + id + "/0.1/vragenlijst.fhir.json").body();
        assertThat(FhirCheck.complaints(fhir)).isEmpty();
        var again = bring(manager, named("Zo gaat het"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Een versie verandert nooit");
    }

    @Test
    void badInputIsToldWithFilePathAndRuleAndNothingIsKept() {
        var refused = bring(manager, named("Zo gaat het").replace("tot: 12", "tot: 11").replace("vorm: cirkel", "vorm: ster"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("mijn lijst.yaml").contains("vragenlijst.banden[1].van").contains("gat of een overlap")
                .contains("vragenlijst.banden[2].vorm").contains("ster");
        assertThat(kept()).isZero();
    }

    @Test
    void aProgrammeStartsWithIt() {
        bring(manager, named("Zo gaat het"));
        assertThat(start().statusCode()).isEqualTo(302);
    }

    @Test
    void whatIsNamedBalansmeterStartsOnlyWithARecordedPermission() {
        bring(manager, named("De Balans-meter").replace("label: niet de Balansmeter, niet gevalideerd", "label: ''"));
        assertThat(start().statusCode()).isEqualTo(422);
        assertThat(start().body()).contains("toestemming van de ontwikkelaar");
        var allowed = LIBRARY + "/" + id + "/0.1/toestemmingen";
        var incomplete = manager.postForm(allowed, Map.of("givenBy", "", "givenOn", "2999-01-01", "document", ""));
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body()).contains("Vul in wie toestemming gaf").contains("een dag in die er al is geweest")
                .contains("Zeg welk document");
        assertThat(start().statusCode()).isEqualTo(422);
        assertThat(send(manager, allowed, Map.of("givenBy", "I. Staal, GGD", "givenOn", "2026-03-03", "document", "brief"),
                "geen.pdf", "tekst".getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(422);
        assertThat(send(manager, allowed, Map.of("givenBy", "I. Staal, GGD", "givenOn", "2026-03-03", "document", "brief"),
                "brief.pdf", PDF).statusCode()).isEqualTo(302);
        var page = manager.get(LIBRARY + "/" + id + "/0.1").body();
        assertThat(page).contains("I. Staal, GGD gaf toestemming op 3 maart 2026: brief.");
        var document = page.replaceAll("(?s).*href=\"([^\"]+/toestemmingen/[^\"]+)\".*", "$1");
        assertThat(manager.get(document).body()).isEqualTo("%PDF-1.7 brief");
        assertThat(start().statusCode()).isEqualTo(302);
    }

    @Test
    void anotherOrganisationNeitherSeesNorTakesIt() {
        bring(manager, named("Zo gaat het"));
        var other = World.on(balans).newManager(new Account("Otto Ander"));
        assertThat(other.get(LIBRARY).body()).doesNotContain("Zo gaat het");
        assertThat(other.get(LIBRARY + "/" + id + "/0.1").statusCode()).isEqualTo(404);
        assertThat(other.get(LIBRARY + "/" + id + "/0.1/vragenlijst.yaml").statusCode()).isEqualTo(404);
        assertThat(bring(other, named("Van mij")).body()).contains("Deze id is al van een ander");
        assertThat(start(other).statusCode()).isEqualTo(422);
    }

    @Test
    void theWordsOfAValidatedInstrumentAreLocked() {
        var validated = named("Gevalideerd").replace("gevalideerd: false", "gevalideerd: true");
        bring(manager, validated);
        var second = validated.replace("versie: '0.1'", "versie: '0.2'");
        assertThat(bring(manager, second.replace("Hoe vaak geniet u", "Geniet u vaak")).body())
                .contains("vragenlijst.vragen[0].tekst.nl").contains("woorden liggen vast");
        assertThat(bring(manager, second).statusCode()).isEqualTo(302);
    }

    private String named(String title) {
        return YAML.replace("id: voorbeeldvragenlijst", "id: " + id).replace("titel: Voorbeeldvragenlijst", "titel: " + title);
    }

    private long kept() {
        return balans.part(JdbcClient.class).sql("SELECT count(*) FROM screening_questionnaire WHERE id = :id")
                .param("id", id).query(Long.class).single();
    }

    private HttpResponse<String> start() {
        return start(manager);
    }

    private HttpResponse<String> start(Visitor by) {
        return by.postForm("/balansmeter/beheer", Map.of("name", "Najaar", "questionnaire", id + "/0.1",
                "startsOn", "2026-09-01", "endsOn", "2028-06-30"));
    }

    private static HttpResponse<String> bring(Visitor by, String text) {
        return send(by, LIBRARY, Map.of(), "mijn lijst.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> send(Visitor by, String path, Map<String, String> fields, String name, byte[] file) {
        var out = new ByteArrayOutputStream();
        new LinkedHashMap<>(fields).forEach((field, value) -> out.writeBytes(
                "--grens\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(field, value).getBytes(StandardCharsets.UTF_8)));
        out.writeBytes("--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                .formatted(name).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(file);
        out.writeBytes("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
        return by.send(by.request(path).header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofByteArray(out.toByteArray())));
    }
}
