package balans.conversation.own;

import static balans.conversation.own.TestSheet.find;
import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R000-5, R000-28: a sheet kept under an organisation, shared, and forgotten")
class KeptSheetTest {

    private final RunningBalans balans;
    private final String site;

    KeptSheetTest(Databases database) {
        balans = TestRegisters.on(database);
        site = balans.url();
    }

    @Test
    void whoActsForTheOrganisationFindsItAndSharesItWithoutNames() {
        var centre = World.on(balans).newCentre("Centrum " + Newsroom.unlike());
        var sheet = TestSheet.start(site, "leeg");
        var nurse = nurseWhoOwns(centre, sheet);
        assertThat(sheet.send(nurse, "/bewaren", "organisatie", "een-ander").statusCode()).isEqualTo(404);
        assertThat(sheet.send(nurse, "/bewaren", "organisatie", centre.id).statusCode()).isEqualTo(302);
        sheet.send(nurse, "/acties", "wat", "Affiches ophangen", "wie", "Ans Verborgen", "wanneer", "");
        sheet.send(nurse, "/afspraken", "version", "1", "aandacht", "Bo Verborgen", "avond", "", "dag", "");
        var shared = "/gespreksagenda/gedeeld/" + find("/samen/mijn/([\\w-]+)\"", nurse.get("/samen/mijn").body());
        assertThat(new Visitor(site).get(shared).statusCode()).isEqualTo(404);
        assertThat(sheet.send(nurse, "/publicatie", "versie", "1").statusCode()).as("nothing is closed yet").isEqualTo(404);
        sheet.send(nurse, "/versies", "bijeenkomst", "1");
        assertThat(sheet.send(nurse, "/publicatie", "versie", "1").statusCode()).isEqualTo(302);
        assertThat(new Visitor(site).get(shared).body()).contains("Affiches ophangen", "Gedeeld door Centrum")
                .doesNotContain("Verborgen");
        assertThat(new Visitor(site).get("/gespreksagenda/gedeeld").body()).contains(shared);
        assertThat(sheet.send(nurse, "/bewaren", "organisatie", "").statusCode()).isEqualTo(302);
        assertThat(new Visitor(site).get(shared).statusCode()).as("under no organisation nothing is shared").isEqualTo(404);
    }

    @Test
    @DisplayName("RX-8: a published sheet is found by the search, and only as long as it is public")
    void theSearchFindsWhatIsPublic() {
        var centre = World.on(balans).newCentre("Centrum " + Newsroom.unlike());
        var sheet = TestSheet.start(site, "leeg");
        var nurse = nurseWhoOwns(centre, sheet);
        var words = Newsroom.unlike();
        var name = Newsroom.unlike();
        sheet.send(nurse, "/bewaren", "organisatie", centre.id);
        sheet.write(nurse, "kracht", words);
        sheet.send(nurse, "/acties", "wat", "Affiches", "wie", name, "wanneer", "");
        sheet.close();
        assertThat(found(words)).as("kept is not public").isEmpty();
        sheet.send(nurse, "/publicatie", "versie", "1");
        assertThat(found(words)).hasSize(1).first().asString().startsWith("/gespreksagenda/gedeeld/");
        assertThat(found(name)).as("who does it").isEmpty();
        assertThat(new Visitor(site).get(found(words).getFirst()).body()).contains(words);
        sheet.send(nurse, "/publicatie/einde");
        assertThat(found(words)).as("withdrawn").isEmpty();
        sheet.send(nurse, "/publicatie", "versie", "1");
        sheet.send(nurse, "/bewaren", "organisatie", "");
        assertThat(found(words)).as("under no organisation").isEmpty();
        sheet.send(nurse, "/bewaren", "organisatie", centre.id);
        sheet.send(nurse, "/publicatie", "versie", "1");
        assertThat(found(words)).hasSize(1);
        sheet.send(nurse, "/opheffing", "naam", "De Linde");
        assertThat(found(words)).as("taken away").isEmpty();
    }

    /// Addresses of the shared sheets on the page of the search.
    private List<String> found(String words) {
        var body = new Visitor(site).get("/zoeken?q=" + words.replace(" ", "+")).body();
        return Pattern.compile("/gespreksagenda/gedeeld/[\\w-]+").matcher(body).results().map(MatchResult::group).distinct().toList();
    }

    @Test
    void aKeyThatCameThroughTheOrganisationEndsWithIt() {
        var centre = World.on(balans).newCentre("Centrum " + Newsroom.unlike());
        var sheet = TestSheet.start(site, "leeg");
        var nurse = nurseWhoOwns(centre, sheet);
        sheet.send(nurse, "/bewaren", "organisatie", centre.id);
        var id = find("/samen/mijn/([\\w-]+)\"", nurse.get("/samen/mijn").body());
        var elsewhere = new Visitor(site);
        assertThat(elsewhere.get("/samen/mijn").statusCode()).as("not signed in").isEqualTo(302);
        nurse.cookies().stream().filter(cookie -> cookie.getName().equals("balans")).forEach(elsewhere::keep);
        assertThat(elsewhere.postForm("/samen/mijn/" + id, Map.of()).statusCode()).isEqualTo(302);
        assertThat(elsewhere.get(sheet.path).body()).contains("samen/eigenaar/sleutel");
        sheet.send(nurse, "/bewaren", "organisatie", "");
        assertThat(elsewhere.get(sheet.path).body()).doesNotContain("samen/eigenaar/sleutel");
        assertThat(elsewhere.postForm("/samen/mijn/" + id, Map.of()).statusCode()).isEqualTo(404);
        var other = World.on(balans).newCentre("Centrum " + Newsroom.unlike()).nurse;
        assertThat(other.get("/samen/mijn").body()).contains("Er wordt nog geen blad");
    }

    @Test
    void theParentsEveningGoesToTheCalendarThroughAnEditor() {
        var sheet = TestSheet.start(site, "leeg");
        var about = "Avond " + Newsroom.unlike();
        sheet.send(sheet.owner, "/afspraken", "version", "1", "aandacht", "", "avond", about, "dag", "2027-03-18");
        assertThat(sheet.send(sheet.guest(), "/kalender").statusCode()).as("only the owner").isEqualTo(404);
        assertThat(sheet.send(sheet.owner, "/kalender").statusCode()).isEqualTo(302);
        assertThat(sheet.send(sheet.owner, "/kalender").statusCode()).isEqualTo(302);
        assertThat(sheet.body(sheet.owner)).contains("Voorgesteld voor de kalender");
        var editor = new Newsroom(balans).administrator();
        var desk = editor.get("/redactie").body();
        assertThat(desk.split(about, -1)).as("offered once").hasSize(2);
        assertThat(new Visitor(site).get("/kalender?maand=2027-03").body()).doesNotContain(about);
        var proposal = find("(/redactie/voorstellen/[\\w-]+)\">" + about, desk);
        assertThat(editor.postForm(proposal, Map.of("besluit", "aannemen")).statusCode()).isEqualTo(302);
        assertThat(new Visitor(site).get("/kalender?maand=2027-03").body()).contains(about, "donderdag 18 maart 2027");
    }

    @Test
    void aSheetThatNobodyOpenedForTwoYearsGoes() {
        var old = TestSheet.start(site, "leeg");
        var opened = TestSheet.start(site, "leeg");
        for (var sheet : new TestSheet[] {old, opened}) {
            balans.part(JdbcClient.class).sql("UPDATE conversation_own SET used_on = '2024-01-01' WHERE code = :code")
                    .param("code", sheet.path.substring("/samen/".length())).update();
        }
        opened.body(opened.owner);
        balans.part(ForgottenSheets.class).run();
        assertThat(old.owner.get(old.path).statusCode()).isEqualTo(404);
        assertThat(opened.owner.get(opened.path).statusCode()).isEqualTo(200);
    }

    /// The owner's link, opened by somebody who is signed in.
    private static Visitor nurseWhoOwns(TestCentre centre, TestSheet sheet) {
        HttpResponse<String> opened = centre.nurse.get(find("(/samen/eigenaar/sleutel/[^<]+)<", sheet.body(sheet.owner)));
        assertThat(opened.statusCode()).isEqualTo(302);
        return centre.nurse;
    }
}
