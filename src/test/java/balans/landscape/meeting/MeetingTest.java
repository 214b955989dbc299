package balans.landscape.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Account;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R002-22: a quick question, questions that are answered later, a wall of inspiration")
class MeetingTest {

    private final RunningBalans balans;
    private final Visitor leader;
    private final String path;

    MeetingTest(Databases database) {
        balans = RunningBalans.on(database);
        leader = World.on(balans).manager();
        var made = leader.postForm("/zorglandschap/bijeenkomst", Map.of("titel", "Kansrijke start",
                "vraag", "Ga even staan als je …", "keuzes", "van een bibliotheek bent\nvan een POI bent\n"));
        path = made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "").replace("/leiden", "");
    }

    @Test
    void aVoteIsOneADeviceAndCanBeChanged() {
        var phone = new Visitor(balans.url());
        phone.postForm(path + "/stem", Map.of("keuze", "0"));
        phone.postForm(path + "/stem", Map.of("keuze", "1"));
        phone.postForm(path + "/stem", Map.of("keuze", "7"));
        new Visitor(balans.url()).postForm(path + "/stem", Map.of("keuze", "1"));
        assertThat(phone.get(path).body()).contains("2 stemmen", "<b>2</b>", "<b>0</b>");
    }

    @Test
    void aQuestionIsAnsweredByTheLeaderOnly() {
        var phone = new Visitor(balans.url());
        phone.postForm(path + "/berichten", Map.of("soort", "QUESTION", "tekst", "Mag dat van de AVG?"));
        var page = leader.get(path + "/leiden").body();
        var number = page.substring(page.indexOf("/antwoord/") + 10).split("\"")[0];
        var other = World.on(balans).newManager(new Account("Otto Ander"));
        assertThat(phone.postForm(path + "/antwoord/" + number, Map.of("tekst", "Ja")).statusCode()).isEqualTo(401);
        assertThat(other.postForm(path + "/antwoord/" + number, Map.of("tekst", "Ja")).statusCode()).isEqualTo(404);
        assertThat(leader.postForm(path + "/antwoord/" + number, Map.of("tekst", "Ja, met toestemming.")).statusCode()).isEqualTo(302);
        assertThat(phone.get(path).body()).contains("Mag dat van de AVG?", "Ja, met toestemming.").doesNotContain("/weg/");
        leader.postForm(path + "/weg/" + number, Map.of());
        assertThat(phone.get(path).body()).doesNotContain("Mag dat van de AVG?");
    }

    @Test
    void theWallOfOneIsSeenByTheOtherAtOnce() {
        try (var context = Chromium.browser().newContext()) {
            var tom = context.newPage();
            tom.navigate(balans.url() + "/zorglandschap/bijeenkomst");
            tom.getByLabel("Code van de bijeenkomst").fill(path.substring(path.lastIndexOf('/') + 1).toLowerCase());
            tom.locator("main form button").first().click();
            PageCheck.check(tom, "a meeting");
            new Visitor(balans.url()).postForm(path + "/berichten", Map.of("soort", "INSPIRATION", "tekst", "Morgen langs de bieb"));
            PlaywrightAssertions.assertThat(tom.locator("main")).containsText("Morgen langs de bieb");
        }
    }
}
