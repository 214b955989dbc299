package balans.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.World;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// With Chromium's own virtual authenticator, which derives as real ones do (PRF).
@DisplayName("R004-20: a passkey signs in and opens the keys, and the passphrase stays beside it")
class PasskeyBrowserTest {

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final TestCentre centre = World.on(balans).newCentre("CLB De Sleutelbos");
    private final AccountBrowser nurse = new AccountBrowser(balans);
    private CDPSession devices;

    @BeforeEach
    void connectAuthenticator() {
        devices = nurse.context.newCDPSession(nurse.page);
        devices.send("WebAuthn.enable");
        centre.signIn(nurse.page, balans.url(), centre.path("/werklijst"));
    }

    @AfterEach
    void closeBrowser() {
        nurse.close();
    }

    @Test
    void aPasskeySignsInUnlocksAndStopsWhenItIsRemoved() {
        plugIn(true);
        addPasskey("Telefoon van An");
        assertThat(nurse.page.getByText("Telefoon van An")).hasCount(1);
        PageCheck.check(nurse.page, "an account with a passkey");

        nurse.signOut();
        nurse.press("Met passkey");
        nurse.page.waitForURL("**/werklijst");
        assertThat(nurse.kid(centre)).isEqualTo(centre.kid);

        nurse.page.evaluate("async () => (await import('/sealed/unlocked.js')).forget()");
        nurse.page.waitForURL("**/ontgrendelen?**");
        PageCheck.check(nurse.page, "unlocking with a passkey beside the passphrase");
        nurse.press("Met passkey");
        nurse.page.waitForURL("**/werklijst");
        assertThat(nurse.kid(centre)).isEqualTo(centre.kid);

        nurse.page.navigate(balans.url() + "/mijn");
        nurse.page.locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Passkeys")).click();
        nurse.press("Passkey Telefoon van An verwijderen");
        nurse.signOut();
        nurse.press("Met passkey");
        assertThat(nurse.alert()).containsText("Deze passkey opent hier niets");
        nurse.signIn(centre.account.email, centre.account.passphrase);
        assertThat(nurse.kid(centre)).isEqualTo(centre.kid);
        assertThat(String.join("\n", nurse.sent)).doesNotContain(nurse.seed(centre)).doesNotContain(centre.account.passphrase);
    }

    @Test
    void whatDerivesNothingIsNotTakenForAKey() {
        plugIn(false);
        openPasskeys("Oude sleutel", centre.account.passphrase);
        assertThat(nurse.alert()).containsText("geen sleutels openen");
        assertThat(passkeys()).isZero();
    }

    @Test
    void onlyWhoKnowsThePassphraseAddsOne() {
        plugIn(true);
        openPasskeys("Van een voorbijganger", "niet mijn wachtzin, echt niet");
        assertThat(nurse.alert()).containsText("Dat is niet je wachtzin");
        assertThat(passkeys()).isZero();
    }

    private void addPasskey(String name) {
        openPasskeys(name, centre.account.passphrase);
        assertThat(nurse.page.locator("form[action='/mijn/passkeys/verwijdering']")).hasCount(1);
        nurse.page.locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Passkeys")).click();
    }

    private void openPasskeys(String name, String passphrase) {
        nurse.page.navigate(balans.url() + "/mijn");
        nurse.page.locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Passkeys")).click();
        nurse.page.getByLabel("Naam van het toestel").fill(name);
        nurse.page.locator("input[name=passkey-passphrase]").fill(passphrase);
        nurse.press("Passkey toevoegen");
    }

    private long passkeys() {
        return balans.part(JdbcClient.class).sql("SELECT count(*) FROM identity_passkey WHERE person = :person")
                .param("person", centre.account.person).query(Long.class).single();
    }

    private void plugIn(boolean derives) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("ctap2Version", "ctap2_1");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        options.addProperty("hasPrf", derives);
        var message = new JsonObject();
        message.add("options", options);
        var authenticator = devices.send("WebAuthn.addVirtualAuthenticator", message).get("authenticatorId").getAsString();
        assertThat(authenticator).isNotEmpty();
    }
}
