package balans.screening.programme;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.support.Account;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgrammePagesTest {

    private static final RunningBalans BALANS = RunningBalans.on(Databases.SQLITE);
    private static final World WORLD = World.on(BALANS);
    private static final Map<String, String> PROGRAMME = Map.of(
            "name", "Najaar", "questionnaire", "voorbeeldvragenlijst/0.1",
            "startsOn", "2026-09-01", "endsOn", "2028-06-30");
    private static final Map<String, String> CENTRE = Map.of(
            "name", "CLB De Brug", "contactName", "An Peeters", "contactEmail", "an@clb.be", "estimate", "1.200");

    private final Visitor manager = WORLD.manager();
    private final String programme = "/balansmeter/beheer/" + WORLD.programme();

    @Test
    void aNewManagerIsToldWhatToDoFirst() {
        var fresh = WORLD.newManager(new Account("Nieuw Hier"));
        assertThat(fresh.get("/balansmeter/beheer").body())
                .contains("Nog geen programma").contains("/balansmeter/beheer/nieuw");
    }

    @Test
    void aProgrammeIsMadeAndShown() {
        var made = manager.postForm("/balansmeter/beheer", PROGRAMME);
        assertThat(made.statusCode()).isEqualTo(302);
        var page = manager.get(path(made)).body();
        assertThat(page).contains("Najaar").contains("1 september 2026").contains("Nog geen centra");
    }

    @Test
    void aFaultyProgrammeKeepsWhatWasTyped() {
        var response = manager.postForm("/balansmeter/beheer",
                with(PROGRAMME, "endsOn", "2026-08-31", "name", "Mijn <b>najaar</b>"));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body())
                .contains("De laatste dag ligt voor de eerste dag")
                .contains("Mijn &lt;b>najaar&lt;/b>")
                .contains("value=\"2026-09-01\"")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void aQuestionnaireThatIsNotThereCannotBeUsed() {
        var response = manager.postForm("/balansmeter/beheer", with(PROGRAMME, "questionnaire", "balansmeter/1"));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("Kies een vragenlijst");
    }

    @Test
    @DisplayName("R004-25: the example questionnaire says on every page what it is not")
    void everyPageSaysThatThisIsNotTheBalansmeter() {
        var centre = WORLD.newCentre("CLB Van Hier");
        var below = programme + "/centra/" + centre.id;
        for (var page : new String[] {
            "/balansmeter/beheer", "/balansmeter/beheer/nieuw", programme, programme + "/instellingen",
            programme + "/centra/nieuw", below, programme + "/voortgang.csv", programme + "/voortgang.json"
        }) {
            assertThat(manager.get(page).body()).as(page).contains("niet de Balansmeter, niet gevalideerd");
        }
        assertThat(manager.postForm(below + "/accountlink", Map.of()).body())
                .contains("niet de Balansmeter, niet gevalideerd");
        assertThat(centre.nurse.get(centre.path("/instellingen")).body())
                .contains("niet de Balansmeter, niet gevalideerd");
    }

    @Test
    @DisplayName("R004-3: a centre gets its account link")
    void aCentreIsAddedAndItsLinkMakesAnAccount() {
        var added = manager.postForm(programme + "/centra", with(CENTRE, "slug", fresh()));
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(opens(tokenIn(added))).isTrue();
        assertThat(manager.get(programme).body()).contains("CLB De Brug").contains("wacht op account");
    }

    @Test
    void aNewLinkEndsTheOldOne() {
        var centre = WORLD.newCentreWithoutNurse("CLB Vergeten");
        var path = programme + "/centra/" + centre.id + "/accountlink";
        var first = tokenIn(manager.postForm(path, Map.of()));
        var second = tokenIn(manager.postForm(path, Map.of()));
        assertThat(opens(first)).isFalse();
        assertThat(opens(second)).isTrue();
    }

    @Test
    void aCentreWithAKeyIsReady() {
        var centre = WORLD.newCentre("CLB Klaar");
        assertThat(manager.get(programme + "/centra/" + centre.id).body()).contains("sleutel klaar");
    }

    @Test
    void aSlugIsProposedFromTheNameAndATakenOneIsRefused() {
        var name = "CLB " + fresh();
        var slug = name.toLowerCase().replace(' ', '-');
        manager.postForm(programme + "/centra", with(CENTRE, "name", name));
        assertThat(manager.get("/balansmeter/beheer/" + WORLD.programme() + "/voortgang.json").body()).contains(slug);
        var again = manager.postForm(programme + "/centra", with(CENTRE, "name", name, "slug", slug));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("al in gebruik").contains(slug + "-2").contains("value=\"1.200\"");
    }

    @Test
    void namesAreEscapedWhereverTheyAreShown() {
        var evil = "<script>alert(1)</script>";
        var made = manager.postForm("/balansmeter/beheer", with(PROGRAMME, "name", evil));
        manager.postForm(path(made) + "/centra", with(CENTRE, "name", evil, "contactName", evil, "slug", fresh()));
        assertThat(manager.get(path(made)).body()).doesNotContain(evil).contains("&lt;script");
        assertThat(manager.get("/balansmeter/beheer").body()).doesNotContain(evil);
        assertThat(manager.get(path(made) + "/voortgang.csv").body()).contains("\"" + evil + "\"");
    }

    @Test
    void aContactIsChangedAndAFaultyOneIsNot() {
        var centre = WORLD.newCentre("CLB Contact");
        var path = programme + "/centra/" + centre.id;
        assertThat(manager.postForm(path, Map.of("contactName", "Bo", "contactEmail", "bo", "estimate", "5")).statusCode())
                .isEqualTo(422);
        assertThat(manager.postForm(path, Map.of("contactName", "Bo", "contactEmail", "bo@clb.be", "estimate", "5"))
                .statusCode()).isEqualTo(302);
        assertThat(manager.get(path).body()).contains("bo@clb.be");
    }

    @Test
    void aPeriodIsChanged() {
        var path = path(manager.postForm("/balansmeter/beheer", PROGRAMME));
        assertThat(manager.postForm(path + "/periode", Map.of("startsOn", "2026-09-01", "endsOn", "2026-09-02"))
                .body()).contains("De laatste dag is al voorbij");
        manager.postForm(path + "/periode", Map.of("startsOn", "2026-10-01", "endsOn", "2029-02-28"));
        assertThat(manager.get(path).body()).contains("1 oktober 2026").contains("28 februari 2029");
    }

    @Test
    void closingNeedsATickAndCanBeTakenBack() {
        var path = path(manager.postForm("/balansmeter/beheer", PROGRAMME));
        assertThat(manager.postForm(path + "/sluiting", Map.of()).statusCode()).isEqualTo(422);
        manager.postForm(path + "/sluiting", Map.of("confirmed", "ja"));
        assertThat(manager.get(path).body()).contains("gesloten").contains("Ouders kunnen niet meer antwoorden");
        manager.postForm(path + "/heropening", Map.of());
        assertThat(manager.get(path).body()).doesNotContain("Ouders kunnen niet meer antwoorden");
    }

    @Test
    @DisplayName("R004-16, R004-20, R004-27: weeks, schools from ten on, and no answer as a state of its own")
    void progressShowsCountsAndHidesSmallSchools() {
        var centre = WORLD.newCentre("CLB Cijfers");
        Invitations.of(BALANS, centre, "Grote School", 12, "2026-11-02", "2026-11-03", "2026-11-10");
        Invitations.of(BALANS, centre, "Grote School", 8, "2026-11-02", "2026-11-03", null);
        Invitations.of(BALANS, centre, "Kleine School", 4, "2026-11-02", null, null);
        Invitations.of(BALANS, centre, "=Andere School", 6, "2026-11-02", "2026-11-03", null);
        var query = "?centrum=" + centre.id;
        var page = manager.get(programme + query).body();
        assertThat(page)
                .contains("Grote School").contains("Overige scholen")
                .doesNotContain("Kleine School").doesNotContain("Andere School")
                .contains("12 beantwoord, 14 verstuurd zonder antwoord, 4 nog niet verstuurd, van 30 uitnodigingen")
                .contains("Week 46");
        assertThat(manager.get(programme + "/voortgang.csv" + query).body())
                .startsWith("\uFEFF\"Soort\";")
                .contains("\"school\";\"CLB Cijfers\";\"\";\"\";\"Overige scholen\";\"10\";\"6\";\"0\";\"6\";\"4\"")
                .contains("\"week\";\"CLB Cijfers\";\"2026-W46\";\"2026-11-09\";\"\";\"0\";\"0\";\"12\"")
                .doesNotContain("Kleine School");
        var json = Visitor.json(manager.get(programme + "/voortgang.json" + query)).get("centres").get(0);
        assertThat(json.get("total").get("sentWithoutAnswer").asInt()).isEqualTo(14);
        assertThat(json.get("schools").size()).isEqualTo(2);
    }

    @Test
    void theAddressFiltersWeeks() {
        var centre = WORLD.newCentre("CLB Weken");
        Invitations.of(BALANS, centre, "School", 10, "2026-11-02", "2026-11-03", "2026-11-10");
        var page = manager.get(programme + "?centrum=" + centre.id + "&vanaf=2026-11-09&tot=2026-11-12").body();
        assertThat(page).contains("Week 46").doesNotContain("Week 45");
    }

    @Test
    void theFilterDoesNotTellAnothersCentreFromNone() {
        var other = WORLD.newManager(new Account("Otto Elders"));
        var theirs = path(other.postForm("/balansmeter/beheer", PROGRAMME));
        var centre = WORLD.newCentre("CLB Niet Van Otto");
        var anothers = other.get(theirs + "?centrum=" + centre.id);
        var missing = other.get(theirs + "?centrum=" + RandomId.next());
        assertThat(anothers.statusCode()).isEqualTo(404);
        assertThat(missing.body()).isEqualTo(anothers.body());
    }

    @Test
    void theNurseDecidesWhatParentsSee() {
        var centre = WORLD.newCentre("CLB Ouders");
        var path = centre.path("/instellingen");
        var wrong = centre.nurse.postForm(path, Map.of("name", "Ons CLB", "phone", "bel ons", "helpLines", "106"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Ons CLB").contains("bel ons").contains("alleen cijfers");
        centre.nurse.postForm(path, Map.of("name", "Ons CLB", "phone", "054 12 34 56", "helpLines", " 106 \r\n\r\n112 "));
        assertThat(centre.nurse.get(path).body()).contains("Ons CLB").contains("054 12 34 56").contains("106\n112");
    }

    @Test
    void aProposalFillsInHelpLinesAndStoresNothing() {
        var centre = WORLD.newCentre("CLB Voorstel");
        var path = centre.path("/instellingen");
        var proposed = centre.nurse.postForm(path, Map.of("name", "Anders", "phone", "", "proposal", "belgie"));
        assertThat(proposed.body()).contains("Anders").contains("1712").contains("106").contains("112");
        assertThat(centre.nurse.get(path).body()).doesNotContain("Anders").doesNotContain("1712");
    }

    private static String tokenIn(HttpResponse<String> page) {
        var link = Pattern.compile("/welkom#([A-Za-z0-9_-]{22})").matcher(page.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static boolean opens(String token) {
        return WORLD.stranger().post("/welkom/uitnodiging", Map.of("token", token)).statusCode() == 200;
    }

    private static String path(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String fresh() {
        return "c" + Long.toString(System.nanoTime(), 36);
    }

    private static Map<String, String> with(Map<String, String> form, String... changes) {
        var changed = new HashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return changed;
    }
}
