package balans.landscape.referral;

import static balans.landscape.referral.Neighbourhood.path;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import balans.sealed.Bytes;
import balans.sealed.Letter;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReferralBrowserTest {

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final Neighbourhood here = new Neighbourhood(balans);
    private final BrowserContext sender = Chromium.browser().newContext();
    private final BrowserContext recipient = Chromium.browser().newContext();
    private final BrowserContext parent = Chromium.browser().newContext();
    private final List<String> sent = new ArrayList<>();

    @AfterEach
    void close() {
        sender.close();
        recipient.close();
        parent.close();
    }

    @Test
    @DisplayName("R002-12 to R002-19: from a yes to a closed referral, and the parent sees it and stops it")
    void fromSealingToClosing() {
        var an = signedIn(sender, here.sender, "/nieuw");
        PageCheck.check(an, "the choice");
        an.getByText("Bibliotheek De Brug").click();
        button(an, "Verder").click();
        assertThat(an.locator("main")).containsText("Telefoon 020 123 45 67");
        an.getByText("Ik verwijs, met toestemming").click();
        button(an, "Verder").click();
        an.locator("[data-words]:not(:empty)").waitFor();
        PageCheck.check(an, "the form");
        an.getByLabel("Naam van het kind").fill("Noor de Vries");
        an.getByLabel("Naam en contact").fill("06 12 34 56 78");
        button(an, "Vastleggen en versturen").click();
        assertThat(an.locator("[data-problem]")).containsText("Een ouder met gezag");
        an.getByLabel("Een ouder met gezag").check();
        an.getByLabel("Taal en tolk").first().check();
        an.locator("textarea[name=text-LANGUAGE]").fill("Turks, graag met tolk");
        button(an, "Vastleggen en versturen").click();
        assertThat(an.locator("[data-done-title]")).hasText("Verstuurd");
        var link = an.locator("[data-link]").textContent();
        org.assertj.core.api.Assertions.assertThat(sent).isNotEmpty()
                .noneMatch(body -> body.contains("Noor") || body.contains("06 12") || body.contains("Turks") || body.contains(link.split("#1.")[1]));
        an.getByText("Bekijk de verwijzing").click();
        assertThat(an.locator("[data-facts]")).containsText("Noor de Vries");

        var tom = signedIn(recipient, here.recipient, "");
        tom.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Neighbourhood.PURPOSE)).click();
        assertThat(tom.locator("[data-facts]")).containsText("Turks, graag met tolk");
        assertThat(tom.locator("[data-signature]")).containsText("Ondertekend door de verzender");
        assertThat(tom.locator("[data-signature-words]")).hasText(an.locator("[data-signature-words]").textContent());
        button(tom, "Wij pakken dit op").click();
        tom.getByLabel("Laat weten hoe het gaat").fill("Ze komen dinsdag naar het voorleesuur.");
        PageCheck.check(tom, "a referral of the recipient");
        button(tom, "Terugkoppelen").click();
        assertThat(tom.locator("[data-feedback-list]")).containsText("dinsdag");
        button(tom, "Afsluiten").click();
        assertThat(tom.locator("main .tag").first()).hasText("Afgesloten");

        var mother = parent.newPage();
        mother.navigate(link);
        assertThat(mother.locator("[data-referrals]")).containsText("Bibliotheek De Brug");
        assertThat(mother.locator("[data-referrals]")).containsText("Turks, graag met tolk");
        assertThat(mother.locator("[data-referrals]")).containsText("dinsdag");
        org.assertj.core.api.Assertions.assertThat(mother.url()).doesNotContain("#");
        PageCheck.check(mother, "the parent's page");
        button(mother, "Stop hiermee").click();
        assertThat(mother.locator("[data-referrals] [data-state]")).hasText("Ingetrokken");
        assertThat(mother.locator("[data-referrals]")).not().containsText("Turks");
        tom.reload();
        assertThat(tom.locator("main")).containsText("De toestemming is ingetrokken");

        an.navigate(balans.url() + path(here.sender, "/toestemmingen"));
        assertThat(an.locator("table")).containsText("Noor de Vries");
        PageCheck.check(an, "the register");
        an.locator("tbody tr").last().locator("th a").click();
        PageCheck.check(an, "the copy for the parent");
    }

    @Test
    @DisplayName("R002-19: the recipient's browser does not show a letter that the sender did not sign, and tells of another key")
    void aLetterOfSomebodyElseIsNotShown() {
        var id = here.sent(Neighbourhood.Child.fresh());
        var db = balans.part(JdbcClient.class);
        var tom = signedIn(recipient, here.recipient, "/verwijzingen/" + id);
        assertThat(tom.locator("[data-facts]")).containsText("Noor");
        var letter = db.sql("SELECT letter FROM landscape_referral WHERE id = :id").param("id", id).query(byte[].class).single();
        var place = new Letter(id, here.sender.id, here.recipient.id);
        var stranger = Bytes.random(32);
        db.sql("UPDATE landscape_referral SET signature = :signature, signing_key = :key WHERE id = :id").param("id", id)
                .param("signature", place.sign(stranger, letter)).param("key", Letter.signingKey(stranger)).update();
        tom.reload();
        assertThat(tom.locator("[data-signature]")).containsText("een andere sleutel dan vorige keer");
        db.sql("UPDATE landscape_referral SET signature = :signature WHERE id = :id").param("id", id)
                .param("signature", place.sign(here.sender.seed, letter)).update();
        tom.reload();
        assertThat(tom.locator("[data-signature]")).containsText("De handtekening onder deze brief klopt niet");
        assertThat(tom.locator("[data-facts]")).isEmpty();
    }

    private Page signedIn(BrowserContext context, TestCentre who, String below) {
        var page = context.newPage();
        who.signIn(page, balans.url(), path(who, below));
        page.onRequest(request -> {
            if (request.postData() != null) {
                sent.add(request.postData());
            }
        });
        return page;
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
