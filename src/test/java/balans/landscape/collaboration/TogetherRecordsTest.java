package balans.landscape.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R002-9 to R002-11: collaborations, agreements by topic and routes")
class TogetherRecordsTest {

    private static final String TOPIC = "hoe en wanneer cliënten worden doorverwezen";

    private final RunningBalans balans;
    private final Visitor editor;
    private final Visitor anybody;

    TogetherRecordsTest(Databases database) {
        balans = RunningBalans.on(database);
        editor = World.on(balans).manager();
        anybody = new Visitor(balans.url());
    }

    @Test
    void aCollaborationWithItsMembersIsFoundFilteredAndExported() {
        var form = Map.of("soort", "VSV", "naam", "VSV Waterland", "gebied", "Purmerend", "tekst", "", "adres",
                "https://vsv.example", "leden", "Verloskundigen De Wieg\nPerined | perined\n");
        assertThat(editor.postForm("/zorglandschap/redactie/verbanden/nieuw", form).statusCode()).isEqualTo(302);
        assertThat(anybody.get("/zorglandschap/verbanden?soort=VSV").body()).contains("VSV Waterland", "2 leden", "/organisaties/perined");
        assertThat(anybody.get("/zorglandschap/verbanden?soort=RTA").body()).doesNotContain("VSV Waterland");
        assertThat(anybody.get("/zorglandschap/verbanden.csv?soort=VSV").body()).contains("Verloskundigen De Wieg, Perined");
    }

    @Test
    @DisplayName("R002-9: a member that names an organisation names one of the register; a name alone is a member too")
    void aMemberNamesAnOrganisationThatIsThere() {
        var form = new HashMap<>(Map.of("soort", "IGO", "naam", "IGO Dwaalland", "gebied", "", "tekst", "", "adres", "", "leden", "Niemand | bestaat-niet"));
        var answer = editor.postForm("/zorglandschap/redactie/verbanden/nieuw", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id van een organisatie uit het register", "Niemand | bestaat-niet");
        assertThat(anybody.get("/zorglandschap/verbanden?soort=IGO").body()).doesNotContain("IGO Dwaalland");
        form.put("leden", "Niemand");
        assertThat(editor.postForm("/zorglandschap/redactie/verbanden/nieuw", form).statusCode()).isEqualTo(302);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsLost() {
        var answer = editor.postForm("/zorglandschap/redactie/verbanden/nieuw", Map.of("naam", "", "adres", "geen adres", "tekst", "Zes partners"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Kijk dit veld na", "Zes partners");
    }

    @Test
    void anAgreementNamesItsTopicItsPartiesAndTheDayOfItsReview() {
        var form = Map.of("soort", "AGREEMENT", "onderwerp", TOPIC, "naam", "Doorverwijzen bij taal", "verband", "", "adres", "",
                "leden", "Kraamzorg Zon", "gemaakt", "", "herzien", LocalDate.now().minusDays(1).toString());
        assertThat(editor.postForm("/zorglandschap/redactie/ketenafspraken/nieuw", form).statusCode()).isEqualTo(302);
        assertThat(anybody.get("/zorglandschap/verbanden").body()).contains("Doorverwijzen bij taal", "Kraamzorg Zon", "Tijd om opnieuw te bekijken");
    }

    /// The same card serves a referral in the birth chain and the agenda's "Melden en Helpen".
    @Test
    void aRouteOfEightLongStepsIsOneSheetOfPaper() throws Exception {
        var form = new HashMap<>(Map.of("soort", "REPORT", "titel", "Melden & Helpen", "voor", "Ouders", "wanneer",
                "Er gebeurt iets op internet", "vanaf", "2026-11-22", "herzien", "2027-11-22"));
        for (int i = 0; i < 8; i++) {
            form.putAll(Map.of("wie" + i, "Offlimits", "aan" + i, "Politie", "wat" + i, "Er wordt gekeken wat er nodig is. ".repeat(8),
                    "tijd" + i, "24 uur", "wet" + i, "Wet op de politie, artikel 3", "terug" + i, "de ouder", "terugtijd" + i, "2 weken"));
        }
        var made = editor.postForm("/zorglandschap/redactie/routes/nieuw", form);
        assertThat(made.statusCode()).isEqualTo(302);
        var path = made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(anybody.get(path).body()).contains("binnen 24 uur", "laat het weten aan de ouder", "binnen 2 weken");
        var pdf = java.net.http.HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(java.net.URI.create(balans.url() + path + "/routekaart.pdf")).build(),
                BodyHandlers.ofByteArray());
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(document)).contains("Melden & Helpen", "8. Offlimits");
        }
        form.put("tijd0", "snel");
        assertThat(editor.postForm("/zorglandschap/redactie/routes/nieuw", form).statusCode()).isEqualTo(422);
    }
}
