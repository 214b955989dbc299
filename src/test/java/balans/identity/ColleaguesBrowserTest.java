package balans.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.sealed.CentreKeys;
import balans.sealed.Rows;
import balans.support.Colleague;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.World;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.Page.GetByRoleOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Issue 7 section 2: colleagues come and go, in real browsers.
class ColleaguesBrowserTest {

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final TestCentre centre = World.on(balans).newCentre("CLB De Brug");
    private final List<Colleague> people = new ArrayList<>();
    private final String email = "bea." + RandomId.next().toLowerCase() + "@voorbeeld.be";

    @AfterEach
    void closeBrowsers() {
        people.forEach(Colleague::close);
    }

    @Test
    void aColleagueComesInWithASpokenCodeAndGoesWithANewKey() {
        var an = person().signedIn();
        assertThat(an.epochs()).isEqualTo("1 of 1");
        var invitation = an.invites();
        PageCheck.check(an.page, "an invitation of a colleague");

        var bea = person().joins(invitation, "Bea Bos", email);
        assertThat(bea.page.getByText("Je wacht op een collega")).isVisible();
        // An's page is open: her browser checks the proof by itself.
        assertThat(an.page.getByText("Toegelaten: Bea Bos")).isVisible();
        // Bea's page notices.
        bea.page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("CLB De Brug")).click();
        bea.page.locator("input[name=passphrase]").fill(Colleague.PASSPHRASE);
        bea.press("Ontgrendelen");
        bea.page.waitForURL("**/werklijst");
        assertThat(bea.epochs()).isEqualTo("1 of 1");
        var code = invitation.code();
        assertThat(an.sent).noneMatch(request -> request.contains(code));
        assertThat(bea.sent).noneMatch(request -> request.contains(code));

        var asked = aRequestOfAParent();
        bea.opens(bea.colleagues()).ready();
        an.removes("Bea Bos").waitUntilRenewed();
        PageCheck.check(an.page, "rows sealed anew");
        assertThat(an.epochs()).isEqualTo("2 of 1,2");
        assertThat(balans.part(JdbcClient.class).sql("SELECT epoch FROM screening_request WHERE id = :id").param("id", asked)
                .query(Integer.class).single()).isEqualTo(2);
        an.opens(centre.path("/verzoeken"));
        assertThat(an.page.getByText("Gebeld op het bekende nummer")).isVisible();
        // Her open page hears that her session is over, and locks itself.
        bea.page.waitForURL("**/aanmelden**");
        bea.opens("/aanmelden").tryIn(email, Colleague.PASSPHRASE);
        bea.page.waitForURL("**/mijn");
        assertThat(bea.page.getByText("Je hebt nog geen plaats in Balans")).isVisible();
    }

    @Test
    void whoStaysHearsOfTheNewKeyWithSixWordsToCompare() {
        var an = person().signedIn();
        var bea = person().joins(an.invites(), "Bea Bos", email);
        assertThat(an.page.getByText("Toegelaten: Bea Bos")).isVisible();
        bea.opens("/aanmelden");
        bea.press("Afmelden");
        bea.signIn(email, Colleague.PASSPHRASE);

        an.page.getByText("Een nieuwe sleutel maken").click();
        an.press("Nieuwe sleutel maken");
        an.waitUntilRenewed();
        bea.opens(bea.colleagues());
        bea.page.waitForURL("**/aanmelden**");
        bea.signIn(email, Colleague.PASSPHRASE);
        assertThat(bea.epochs()).isEqualTo("2 of 1,2");
        var news = bea.page.locator("[data-key-news]");
        assertThat(news).containsText("An Peeters maakte op");
        an.opens(an.colleagues()).ready();
        assertThat(news).containsText(an.page.locator("[data-words]").textContent());
        PageCheck.check(bea.page, "news of a new key");
        bea.press("Ik heb het gezien");
        assertThat(news).hasCount(0);
        bea.opens(bea.colleagues()).ready();
        assertThat(news).hasCount(0);
    }

    @Test
    void aWrongCodeIsHeardAtOnceAndAnotherCodeLetsNobodyIn() {
        var an = person().signedIn();
        var first = an.invites();
        var second = an.invites();
        var bea = person();
        bea.page.navigate(second.link());
        bea.page.getByLabel("Code").fill(second.code().replaceFirst("^.", second.code().startsWith("7") ? "8" : "7"));
        bea.page.getByLabel("Naam", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true)).fill("Bea Bos");
        bea.page.getByLabel("E-mailadres").fill(email);
        bea.page.getByLabel("Nieuwe wachtzin").fill(Colleague.PASSPHRASE);
        bea.page.getByLabel("Nog een keer dezelfde wachtzin").fill(Colleague.PASSPHRASE);
        bea.press("Sleutel maken en aanvragen");
        assertThat(bea.complaint()).containsText("Deze code klopt niet");
        PageCheck.check(bea.page, "a colleague with a wrong code");

        bea.joins(new Colleague.Invitation(second.link(), first.code()), "Bea Bos", email);
        assertThat(an.page.getByText("De code klopt niet met wat deze persoon stuurde")).isVisible();
        assertThat(an.page.locator("[data-members] li")).hasCount(1);
    }

    private String aRequestOfAParent() {
        var id = RandomId.next();
        var place = new Rows.Place(Rows.Kind.REQUEST, centre.programme, centre.id, 1, id);
        var plain = Map.of("v", 1, "code", "ABCDEFGHJ", "who", "Moeder", "by", "An Peeters", "how", "Gebeld op het bekende nummer",
                "note", "");
        balans.part(JdbcClient.class).sql("""
                INSERT INTO screening_request (centre, id, kind, day, epoch, sealed) VALUES (:centre, :id, 'access', '2026-11-22', 1, :sealed)
                """).param("centre", centre.id).param("id", id)
                .param("sealed", Rows.seal(CentreKeys.of(centre.seed).roster(), place, plain)).update();
        return id;
    }

    private Colleague person() {
        var person = new Colleague(balans.url(), centre);
        people.add(person);
        return person;
    }
}
