package balans.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.OrganisationId;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Issue 2 section 4: a nurse's account and the centre's key, in a real browser.
class NurseAccountBrowserTest {

    private static final String OTHER_PASSPHRASE = "Een heel andere zin dan eerst";

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final TestCentre centre = World.on(balans).newCentreWithoutNurse("CLB De Brug");
    private final AccountBrowser nurse = new AccountBrowser(balans);

    @AfterEach
    void closeBrowser() {
        nurse.close();
    }

    // R004-20
    @Test
    void aNurseMakesTheKeysAndOpensThemAgainAfterSigningIn() {
        var code = nurse.setUp(centre);
        var kid = nurse.kid(centre);
        nurse.page.reload();
        assertThat(nurse.kid(centre)).isEqualTo(kid);

        nurse.signOut();
        nurse.signIn(centre.account.email, AccountBrowser.PASSPHRASE);
        assertThat(nurse.kid(centre)).isEqualTo(kid);
        neverSent(AccountBrowser.PASSPHRASE, AccountBrowser.PASSPHRASE.replace(" ", "+"), code, code.replace("-", ""),
                nurse.seed(centre));
    }

    @Test
    void theKitMustBeOnPaperAndTypedBackBeforeAnythingIsMade() {
        nurse.fillInAccount(centre);
        nurse.press("Ik heb het blad, ga verder");
        assertThat(nurse.alert()).containsText("Vul dit in");
        nurse.typeBack("0000");
        nurse.press("Ik heb het blad, ga verder");
        assertThat(nurse.alert()).containsText("Dit staat niet op het blad");
        nurse.typeBackRightly();
        nurse.press("Ik heb het blad, ga verder");
        assertThat(nurse.alert()).containsText("Druk het blad eerst af");
        assertThat(balans.part(Organisations.class).isReady(new OrganisationId(centre.id))).isFalse();
        assertThat(nurse.page.locator("[data-kit-qr] svg")).isVisible();
    }

    @Test
    void aForgottenPassphraseIsReplacedWithTheKitAndWhatWasSealedBeforeOpens() {
        var code = nurse.setUp(centre);
        var typed = code.toLowerCase().replace("-", " ");
        var kid = nurse.kid(centre);
        var sealed = nurse.sealName(centre, "Daan Yılmaz");
        nurse.signOut();

        nurse.page.navigate(balans.url() + "/herstellen");
        nurse.page.getByLabel("E-mailadres").fill(centre.account.email);
        nurse.page.getByLabel("Code van de herstelkit").fill(typed);
        nurse.press("Verder");
        assertThat(nurse.page.getByText("De kit van CLB De Brug klopt")).isVisible();
        nurse.choose(OTHER_PASSPHRASE);
        nurse.press("Nieuwe wachtzin bewaren");
        nurse.page.waitForURL("**/werklijst");

        assertThat(nurse.kid(centre)).isEqualTo(kid);
        assertThat(nurse.openName(centre, sealed)).isEqualTo("Daan Yılmaz");
        nurse.signOut();
        nurse.signIn(centre.account.email, OTHER_PASSPHRASE);
        assertThat(nurse.openName(centre, sealed)).isEqualTo("Daan Yılmaz");
        neverSent(code, code.replace("-", ""), typed, OTHER_PASSPHRASE, nurse.seed(centre));
    }

    @Test
    void twoOfThreePartsOfTheKitRecoverAsTheWholeKitDoes() {
        var parts = new java.util.ArrayList<String>();
        nurse.fillInAccount(centre);
        nurse.page.locator("[data-parts] summary").click();
        for (int i = 1; i <= 3; i++) {
            var number = i;
            var saved = nurse.page.waitForDownload(() -> nurse.press("Deel " + number + " bewaren"));
            parts.add(text(saved).lines().filter(line -> line.startsWith("D" + number + "-")).findFirst().orElseThrow());
        }
        nurse.typeBackRightly();
        nurse.press("Ik heb het blad, ga verder");
        nurse.page.waitForURL("**/werklijst");
        var sealed = nurse.sealName(centre, "Daan Yılmaz");
        nurse.signOut();

        nurse.page.navigate(balans.url() + "/herstellen");
        nurse.page.getByLabel("E-mailadres").fill(centre.account.email);
        nurse.page.getByLabel("Code van de herstelkit").fill(parts.get(2));
        nurse.page.getByLabel("Nog een deel").fill(parts.get(2));
        nurse.press("Verder");
        assertThat(nurse.alert()).containsText("Deze twee delen passen niet samen");
        nurse.page.getByLabel("Nog een deel").fill(parts.get(0).toLowerCase());
        nurse.press("Verder");
        assertThat(nurse.page.getByText("De kit van CLB De Brug klopt")).isVisible();
        nurse.choose(OTHER_PASSPHRASE);
        nurse.press("Nieuwe wachtzin bewaren");
        nurse.page.waitForURL("**/werklijst");
        assertThat(nurse.openName(centre, sealed)).isEqualTo("Daan Yılmaz");
        neverSent(parts.get(0), parts.get(2), parts.get(0).substring(3).replace("-", ""));
    }

    private static String text(com.microsoft.playwright.Download saved) {
        try {
            return java.nio.file.Files.readString(saved.path());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anotherPassphraseOpensTheSameKeys() {
        nurse.setUp(centre);
        var sealed = nurse.sealName(centre, "Daan Yılmaz");
        nurse.page.navigate(balans.url() + "/mijn");
        nurse.page.getByText("Andere wachtzin kiezen").click();
        nurse.page.getByLabel("Wachtzin van nu").fill(AccountBrowser.PASSPHRASE);
        nurse.choose(OTHER_PASSPHRASE);
        nurse.press("Wachtzin veranderen");
        assertThat(nurse.page.getByText("Je wachtzin is veranderd")).isVisible();

        nurse.signOut();
        nurse.signIn(centre.account.email, OTHER_PASSPHRASE);
        assertThat(nurse.openName(centre, sealed)).isEqualTo("Daan Yılmaz");
    }

    private void neverSent(String... secrets) {
        assertThat(nurse.sent).hasSizeGreaterThan(10);
        for (var secret : secrets) {
            assertThat(nurse.sent).noneMatch(request -> request.contains(secret));
        }
    }
}
