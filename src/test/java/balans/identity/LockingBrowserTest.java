package balans.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.World;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Unlocked keys stay in one tab, for as long as somebody works there.
class LockingBrowserTest {

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final TestCentre centre = World.on(balans).newCentre("CLB De Brug");
    private final AccountBrowser nurse = new AccountBrowser(balans);

    @AfterEach
    void closeBrowser() {
        nurse.close();
    }

    @Test
    void aLockedTabAsksForThePassphraseAndComesBack() {
        centre.signIn(nurse.page, balans.url(), centre.path("/werklijst"));
        var tab = nurse.lockedTab(centre);
        nurse.unlock(tab, centre, "niet mijn wachtzin, echt niet");
        assertThat(tab.getByRole(AriaRole.ALERT)).containsText("Dat is niet je wachtzin");
        nurse.unlock(tab, centre, centre.account.passphrase);
        tab.waitForURL(balans.url() + centre.path("/klassenlijst?klas=1KB"));
        assertThat(AccountBrowser.kid(tab, centre)).isEqualTo(centre.kid);
    }

    @Test
    void twentyIdleMinutesLockAfterAWarning() {
        nurse.page.clock().install();
        centre.signIn(nurse.page, balans.url(), centre.path("/werklijst"));
        assertThat(nurse.kid(centre)).isEqualTo(centre.kid);
        var warning = nurse.page.locator("dialog:has(#lock-title)");

        nurse.page.clock().runFor("18:30");
        assertThat(warning).not().isVisible();
        nurse.page.clock().runFor("00:40");
        assertThat(warning).containsText("Ben je er nog?");
        nurse.press("Ik werk verder");
        nurse.page.clock().runFor("02:00");
        assertThat(warning).not().isVisible();
        nurse.page.clock().runFor("18:30");
        nurse.page.waitForURL("**/ontgrendelen?**");
        assertThat(nurse.page.evaluate("() => sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void signingOutWipesThisTabAndLocksTheOthers() {
        centre.signIn(nurse.page, balans.url(), centre.path("/werklijst"));
        assertThat(nurse.kid(centre)).isEqualTo(centre.kid);
        var other = nurse.unlockedTab(centre);
        assertThat(AccountBrowser.kid(other, centre)).isEqualTo(centre.kid);
        nurse.page.evaluate("() => localStorage.setItem('left', 'over')");

        nurse.signOut();
        other.waitForURL(Pattern.compile(".*/(aanmelden|ontgrendelen).*"));
        for (var tab : List.of(nurse.page, other)) {
            tab.waitForFunction(NOTHING_LEFT);
            tab.waitForFunction(KEYS_LEFT + ".then(left => left === 0)");
        }
        assertThat(nurse.context.cookies()).isEmpty();
    }

    /// But for which keys and how many answers were seen: `docs/decisions/0037`.
    private static final String NOTHING_LEFT = "() => sessionStorage.length === 0 "
            + "&& Object.keys(localStorage).every(key => /^balans[.](keys|answers)[.]/.test(key))";

    private static final String KEYS_LEFT = """
            () => new Promise(done => {
              const request = indexedDB.open('bm-unlocked');
              request.onsuccess = () => {
                if (!request.result.objectStoreNames.length) return done(0);
                const keys = request.result.transaction('keys').objectStore('keys');
                keys.count().onsuccess = event => done(event.target.result);
              };
            })""";
}
