package balans.landscape.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.TestRegisters;
import balans.kernel.RandomId;
import balans.landscape.together.Together;
import balans.mail.ReadyMail;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import balans.web.Site;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R002-9 to R002-11: collaborations, agreements by topic and routes")
class TogetherRecordsTest {

    private static final String TOPIC = "hoe en wanneer cliënten worden doorverwezen";

    private final RunningBalans balans;
    private final Visitor editor;
    private final Visitor anybody;

    TogetherRecordsTest(Databases database) {
        balans = TestRegisters.on(database);
        editor = World.on(balans).manager();
        anybody = new Visitor(balans.url());
    }

    @Test
    @DisplayName("R002-9: a collaboration with its members is found, filtered and exported")
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
    @DisplayName("R002-11: a guideline stands under its topic, with where it is to be read")
    void aGuidelineStandsUnderItsTopic() {
        var page = anybody.get("/zorglandschap/verbanden").body();
        var topic = balans.part(Together.class).guidelines().getFirst();
        assertThat(page).contains("/organisaties/knov", "/organisaties/nvog");
        var form = Map.of("soort", "GUIDELINE", "onderwerp", topic, "naam", "LSA Zuidveen", "verband", "", "adres", "https://lsa.example/zuidveen",
                "leden", "Verloskundigen Zuidveen", "gemaakt", "2025-05-01", "herzien", LocalDate.now().plusYears(1).toString());
        assertThat(editor.postForm("/zorglandschap/redactie/ketenafspraken/nieuw", form).statusCode()).isEqualTo(302);
        page = anybody.get("/zorglandschap/verbanden").body();
        assertThat(page.substring(page.indexOf("id=\"richtlijnen\""))).contains("LSA Zuidveen", "https://lsa.example/zuidveen", "Verloskundigen Zuidveen");
        var unknown = new HashMap<>(form);
        unknown.put("onderwerp", "iets anders");
        assertThat(editor.postForm("/zorglandschap/redactie/ketenafspraken/nieuw", unknown).statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("R002-10: a month before an agreement is to be looked at again, whoever asked for it gets a mail; not when its day changed")
    void aReminderComesAMonthBefore() {
        var store = balans.part(CollaborationStore.class);
        var clock = balans.part(Clock.class);
        var remind = new RemindOfReview(ReadyMail.on(balans), new Site("https://hier.example"), clock);
        var day = LocalDate.of(2031, 3, 20);
        var agreement = new ChainAgreement(RandomId.next(), ChainAgreement.Kind.AGREEMENT, TOPIC, "Overdracht bij taal", null, "", null, day, List.of());
        store.put(agreement);
        remind.at(agreement, "noor@voorbeeld.nl");
        assertThat(remind.addressee(agreement)).contains("noor@voorbeeld.nl");
        assertThat(balans.part(JdbcClient.class).sql("SELECT due_at FROM mail_waiting WHERE kind = :kind AND subject = :subject")
                .param("kind", ReviewMail.KIND).param("subject", agreement.id() + " 2031-03-20").query(Long.class).single())
                .isEqualTo(LocalDate.of(2031, 2, 20).atTime(9, 0).atZone(clock.getZone()).toInstant().toEpochMilli());
        var author = balans.part(ReviewMail.class);
        assertThat(author.write(agreement.id() + " 2031-03-20", "noor@voorbeeld.nl", "https://hier.example"))
                .hasValueSatisfying(mail -> assertThat(mail.text()).contains("Overdracht bij taal", "20 maart 2031", "https://hier.example/zorglandschap/verbanden"));
        var later = new ChainAgreement(agreement.id(), agreement.kind(), TOPIC, agreement.title(), null, "", null, day.plusYears(1), List.of());
        store.put(later);
        remind.at(later, "");
        assertThat(author.write(agreement.id() + " 2031-03-20", "noor@voorbeeld.nl", "https://hier.example")).isEmpty();
        assertThat(remind.addressee(agreement)).isEmpty();
    }

    @Test
    @DisplayName("R002-10: an agreement names its topic, its parties and the day of its review, and says when that day has come")
    void anAgreementNamesItsTopicItsPartiesAndTheDayOfItsReview() {
        var form = Map.of("soort", "AGREEMENT", "onderwerp", TOPIC, "naam", "Doorverwijzen bij taal", "verband", "", "adres", "",
                "leden", "Kraamzorg Zon", "gemaakt", "", "herzien", LocalDate.now().minusDays(1).toString());
        assertThat(editor.postForm("/zorglandschap/redactie/ketenafspraken/nieuw", form).statusCode()).isEqualTo(302);
        assertThat(anybody.get("/zorglandschap/verbanden").body()).contains("Doorverwijzen bij taal", "Kraamzorg Zon", "Tijd om opnieuw te bekijken");
    }

    /// The same card serves a referral in the birth chain and the agenda's "Melden en Helpen".
    @Test
    @DisplayName("R002-10: a route of eight long steps, with lead times, law and feedback, is one sheet of paper")
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
