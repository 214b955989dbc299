package balans.screening.joining;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Map;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R004-1 to 5, 20, 23, 24: from interest to taking part")
class JoiningTest {

    private final RunningBalans balans;
    private final World world;
    private final Visitor manager;
    private final String programme;

    JoiningTest(Databases database) {
        balans = RunningBalans.on(database);
        world = World.on(balans);
        manager = world.manager();
        programme = world.programme();
    }

    @BeforeEach
    void openTheCall() {
        manager.postForm(at("/oproep"), Map.of("closesOn", LocalDate.now().plusDays(3).toString(),
                "conditions", "Tijd ontbreekt\n\nIemand belt", "scenarios", "Verre scholen", "cost", "100 euro per centrum."));
        manager.postForm(at("/oproep/overeenkomst"), Map.of("words", "# Overeenkomst\nVersie " + RandomId.next()));
    }

    @Test
    void anInterestBindsToNothingAndADecisionHoldsWhatItRestsOn() {
        var visitor = world.stranger();
        assertThat(visitor.get("/balansmeter/meedoen").body()).contains("/balansmeter/meedoen/" + programme);
        assertThat(visitor.get("/balansmeter/meedoen/" + programme).body())
                .contains("Tijd ontbreekt", "Iemand belt", "Verre scholen", "100 euro per centrum.", "Interesse is nog geen beslissing");
        var wrong = visitor.postForm("/balansmeter/meedoen/" + programme, Map.of("name", "CLB Nieuw", "email", "geen adres"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Vul een volledig mailadres in", "Vul een telefoonnummer in.", "CLB Nieuw");
        var page = interest("CLB Meedoen");
        assertThat(visitor.get(page).body()).contains("interesse, nog niet beslist", "We doen mee", "100 euro per centrum.");
        var half = visitor.postForm(page + "/ja", Map.of("by", "Dirk", "job", "Directeur"));
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body()).contains("Lees de overeenkomst en zeg dat je akkoord bent.");
        var old = visitor.postForm(page + "/ja", joining(version() - 1));
        assertThat(old.statusCode()).as("another version than the one that holds").isEqualTo(422);
        assertThat(visitor.postForm(page + "/ja", joining(version())).statusCode()).isEqualTo(302);
        assertThat(visitor.get(page).body()).contains("doet mee", "Dirk Directeur", "versie " + version());
        assertThat(visitor.postForm(page + "/nee", Map.of()).statusCode()).as("it stands").isEqualTo(409);
        var managed = manager.get(at("/oproep")).body();
        assertThat(managed).contains("CLB Meedoen", "doet mee", "Dirk Directeur", "Centrum toevoegen");
        var id = balans.part(JdbcClient.class).sql("SELECT id FROM screening_interest WHERE name = 'CLB Meedoen' ORDER BY given_on LIMIT 1")
                .query(String.class).single();
        assertThat(manager.get(at("/centra/nieuw?interesse=" + id)).body()).contains("CLB Meedoen", "anna@clb.be", "1200");
        assertThat(manager.get(at("/oproep/interesse.csv")).body()).contains("CLB Meedoen", "100 euro per centrum.");
    }

    @Test
    void whoLostTheLinkGetsAnotherAndTheOldOneEnds() {
        var page = interest("CLB Kwijt " + RandomId.next());
        var visitor = world.stranger();
        visitor.postForm(page + "/nee", Map.of());
        assertThat(visitor.get(page).body()).contains("doet niet mee");
        var id = balans.part(JdbcClient.class).sql("SELECT id FROM screening_interest WHERE token_hash = :hash")
                .param("hash", Secret.hashOf(page.substring(page.lastIndexOf('/') + 1))).query(String.class).single();
        var shown = manager.postForm(at("/oproep/interesse/" + id + "/link"), Map.of()).body();
        assertThat(shown).contains("/balansmeter/deelname/");
        assertThat(visitor.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void afterTheClosingDateNobodyGivesAnInterest() {
        manager.postForm(at("/oproep"), Map.of("closesOn", LocalDate.now().minusDays(1).toString(), "cost", "niets"));
        var visitor = world.stranger();
        assertThat(visitor.get("/balansmeter/meedoen").body()).doesNotContain("/balansmeter/meedoen/" + programme);
        assertThat(visitor.get("/balansmeter/meedoen/" + programme).body()).contains("De inschrijving is gesloten");
        assertThat(visitor.postForm("/balansmeter/meedoen/" + programme, fields("CLB Te Laat")).statusCode()).isEqualTo(410);
    }

    @Test
    void anAgreementIsNeverChangedAndACentreAcceptsEachVersionOnce() {
        var centre = world.newCentre("CLB Overeenkomst");
        var first = version();
        assertThat(centre.nurse.get(centre.path("/overeenkomst")).body()).contains("Versie " + first + " aanvaarden");
        centre.nurse.postForm(centre.path("/overeenkomst"),
                Map.of("name", "Dirk", "job", "Directeur", "version", "" + first, "accepted", "ja"));
        assertThat(centre.nurse.get(centre.path("/overeenkomst")).body())
                .contains("Versie " + first + " is aanvaard door Dirk, Directeur").doesNotContain("aanvaarden</h2>");
        manager.postForm(at("/oproep/overeenkomst"), Map.of("words", "# Overeenkomst\nNieuw " + RandomId.next()));
        assertThat(centre.nurse.get(centre.path("/overeenkomst")).body())
                .contains("Versie " + (first + 1) + " aanvaarden", "Versie " + first + " is aanvaard");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> balans.part(JdbcClient.class)
                .sql("UPDATE screening_agreement SET words = 'x'").update()).hasStackTraceContaining("unchangeable");
    }

    @Test
    void aCentreSaysHowItWorksInEachSchool() {
        var centre = world.newCentre("CLB Scholen");
        assertThat(centre.nurse.get(centre.path("/scholen")).body()).contains("Er zijn nog geen scholen");
        centre.nurse.postForm(centre.path("/scholen"), Map.of("school", "De Linde", "uses", "ja", "expected", "42"));
        centre.nurse.postForm(centre.path("/scholen"), Map.of("school", "De Eik", "everybody", "ja", "classWide", "ja"));
        assertThat(centre.nurse.get(centre.path("/scholen")).body()).contains("De Linde", "De Eik", "samen 42 ouders");
        centre.nurse.postForm(centre.path("/scholen"), Map.of("school", "De Eik", "remove", "ja"));
        assertThat(centre.nurse.get(centre.path("/scholen")).body()).doesNotContain("De Eik");
        assertThat(world.newCentre("CLB Anders").nurse.get(centre.path("/scholen")).statusCode()).isEqualTo(404);
    }

    @Test
    void aQuestionIsAnsweredOnceForAllAndNobodyReadsWhoAsked() {
        var asking = world.newCentre("CLB Vraagt");
        var reading = world.newCentre("CLB Leest");
        var question = "Mag het ook " + RandomId.next() + "?";
        asking.nurse.postForm(asking.path("/vragen"), Map.of("question", question));
        assertThat(asking.nurse.get(asking.path("/vragen")).body()).contains("Wacht op antwoord", question);
        assertThat(reading.nurse.get(reading.path("/vragen")).body()).doesNotContain(question);
        assertThat(manager.get(at("/vragen")).body()).contains(question, "CLB Vraagt");
        var id = balans.part(JdbcClient.class).sql("SELECT id FROM screening_question WHERE question = :q").param("q", question)
                .query(String.class).single();
        manager.postForm(at("/vragen/" + id), Map.of("answer", "Ja, dat mag."));
        assertThat(reading.nurse.get(reading.path("/vragen")).body()).contains(question, "Ja, dat mag.").doesNotContain("CLB Vraagt");
        assertThat(asking.nurse.postForm(asking.path("/vragen"), Map.of("question", " ")).statusCode()).isEqualTo(422);
    }

    @Test
    void theDocumentsAreThereInTwoLanguagesWithTheRealRule() {
        var visitor = world.stranger();
        for (var slug : java.util.List.of("dpia", "register", "scoreregel", "verwerkersovereenkomst")) {
            for (var language : Drafts.LANGUAGES) {
                assertThat(visitor.get("/balansmeter/documenten/" + slug + "?taal=" + language).statusCode()).isEqualTo(200);
                var file = visitor.get("/balansmeter/documenten/" + slug + "/" + language + ".odt");
                assertThat(file.headers().firstValue("Content-Type")).contains("application/vnd.oasis.opendocument.text");
            }
        }
        assertThat(visitor.get("/balansmeter/documenten/scoreregel").body())
                .contains("Hoe vaak geniet u van de tijd met uw kind?", "heel vaak = 4").doesNotContain("{items}", "{bands}");
        assertThat(visitor.get("/balansmeter/documenten/scoreregel?taal=en").body()).contains("very often = 4");
        assertThat(visitor.get("/balansmeter/documenten/anders").statusCode()).isEqualTo(404);
    }

    @Test
    void theExplanationIsReadAndWhereSomebodyRecordedItHeardWithCaptions() {
        var centre = world.newCentre("CLB Stem");
        var visitor = world.stranger();
        assertThat(visitor.get("/v/" + centre.slug + "/uitleg?taal=ar").body()).contains("dir=\"rtl\"", "data-speak").doesNotContain("<video");
        assertThat(upload(centre, "ID3 geluid", "geen ondertitels")).endsWith("fout=ondertitels");
        assertThat(upload(centre, "<script>", "WEBVTT\n\n00:00.000 --> 00:04.000\nDag")).endsWith("fout=geluid");
        assertThat(upload(centre, "ID3 geluid", "WEBVTT\n\n00:00.000 --> 00:04.000\nDag")).endsWith("/uitleg");
        assertThat(visitor.get("/v/" + centre.slug + "/uitleg?taal=nl").body()).contains("<video", "kind=\"captions\"");
        var sound = visitor.get("/v/" + centre.slug + "/uitleg/nl/geluid");
        assertThat(sound.headers().firstValue("Content-Type")).contains("audio/mpeg");
        assertThat(sound.body()).isEqualTo("ID3 geluid");
        assertThat(visitor.get("/v/" + centre.slug + "/uitleg/nl/ondertitels").body()).startsWith("WEBVTT");
        assertThat(visitor.get("/v/" + centre.slug + "/uitleg/fr/geluid").statusCode()).isEqualTo(404);
    }

    @Test
    void whoDidNotJoinIsForgottenWhenTheProgrammeIsOver() {
        var page = interest("CLB Vergeten");
        var store = balans.part(InterestStore.class);
        store.forget(LocalDate.now());
        assertThat(world.stranger().get(page).statusCode()).isEqualTo(200);
        store.forget(LocalDate.now().plusYears(3));
        assertThat(world.stranger().get(page).statusCode()).isEqualTo(404);
    }

    private String upload(TestCentre centre, String audio, String captions) {
        var body = "--x\r\nContent-Disposition: form-data; name=\"language\"\r\n\r\nnl\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"captions\"\r\n\r\n" + captions + "\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"audio\"; filename=\"a.mp3\"\r\nContent-Type: audio/mpeg\r\n\r\n"
                + audio + "\r\n--x--\r\n";
        var request = centre.nurse.request(centre.path("/uitleg")).header("Content-Type", "multipart/form-data; boundary=x");
        return centre.nurse.send(request.POST(BodyPublishers.ofString(body))).headers().firstValue("Location").orElseThrow();
    }

    private String interest(String name) {
        var sent = world.stranger().postForm("/balansmeter/meedoen/" + programme, fields(name));
        assertThat(sent.statusCode()).isEqualTo(302);
        var to = sent.headers().firstValue("Location").orElseThrow();
        return to.substring(to.indexOf("/balansmeter/"), to.indexOf('?'));
    }

    private static Map<String, String> fields(String name) {
        return new HashMap<>(Map.of("name", name, "contactName", "Anna", "email", "anna@clb.be", "phone", "02 123 45 67",
                "estimate", "1.200", "c0", "YES", "c1", "NO", "scenario", "0"));
    }

    private static Map<String, String> joining(int version) {
        return Map.of("by", "Dirk Directeur", "job", "Directeur", "version", "" + version, "accepted", "ja", "cost", "ja");
    }

    private int version() {
        return balans.part(AgreementStore.class).current(programme).orElseThrow().version();
    }

    private String at(String below) {
        return "/balansmeter/beheer/" + programme + below;
    }
}
