package balans.screening.invitation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.NurseBrowser;
import balans.support.RunningBalans;
import balans.support.World;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R004-8: invitations by mail and on paper")
class InvitationsBrowserTest {

    @Test
    void parentsGetAMailWithTheirOwnLink() throws Exception {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mail.start();
        var balans = RunningBalans.start(Databases.SQLITE.freshUrl(), "balans.smtp-url=smtp://127.0.0.1:" + mail.getSmtp().getPort());
        try (var nurse = new NurseBrowser(balans, World.on(balans).newCentre("CLB De Brug"), 1280)) {
            load(nurse, "klas-1KA.csv");
            nurse.open("/uitnodigingen");
            assertThat(nurse.page.locator("[data-mail-send]")).containsText("Verstuur");
            nurse.picture("uitnodigingen-mail");
            nurse.page.locator("[data-mail-send]").click();
            assertThat(nurse.page.locator("[data-mail-end]")).hasText("Klaar.", new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(20_000));
            nurse.picture("uitnodigingen-verstuurd");
            nurse.page.getByText("Brieven op papier").click();
            nurse.page.getByText("herinnering").first().click();
            nurse.page.locator("[data-days]").fill("0");
            nurse.page.locator("[data-days]").blur();
            nurse.page.locator("[data-letters-make]").click();
            assertThat(nurse.page.locator("[data-letter]").first()).isVisible();
            nurse.picture("uitnodigingen-brieven");
            nurse.page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            nurse.page.pdf(new com.microsoft.playwright.Page.PdfOptions().setPath(Path.of("target/screens/brieven.pdf")).setPreferCSSPageSize(true));
            assertThat(nurse.faults).isEmpty();
            assertThat(mail.getReceivedMessages()).hasSizeGreaterThan(22);
        } finally {
            balans.stop();
            mail.stop();
        }
    }

    private static void load(NurseBrowser nurse, String list) {
        nurse.open("/klassenlijst").page.locator("input[type=file]")
                .setInputFiles(Path.of("src/test/resources/fixtures/roster").resolve(list));
        nurse.page.locator("[data-store]").click();
        assertThat(nurse.page.locator("[data-done-title]")).isVisible(new IsVisibleOptions().setTimeout(60_000));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static AriaRole button() {
        return AriaRole.BUTTON;
    }
}
