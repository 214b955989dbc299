package balans.identity;

import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import balans.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// RX-4: everybody can use every page of an account, in every state.
class AccountPagesTest {

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final World world = World.on(balans);
    private final AccountBrowser nurse = new AccountBrowser(balans);

    @AfterEach
    void closeBrowser() {
        nurse.close();
    }

    @Test
    @DisplayName("RX-4: signing in and recovering")
    void signingIn() {
        nurse.page.navigate(balans.url() + "/aanmelden");
        PageCheck.check(nurse.page, "sign in");
        nurse.press("Aanmelden");
        nurse.alert().waitFor();
        PageCheck.check(nurse.page, "sign in, nothing filled in");
        nurse.page.navigate(balans.url() + "/herstellen");
        PageCheck.check(nurse.page, "recovery");
    }

    @Test
    @DisplayName("RX-4: making an account and its kit")
    void makingAnAccount() {
        var centre = world.newCentreWithoutNurse("CLB De Brug");
        nurse.openWelcome(centre);
        PageCheck.check(nurse.page, "welcome");
        nurse.fillInAccount(centre);
        nurse.typeBack("0000");
        nurse.press("Ik heb het blad, ga verder");
        nurse.alert().waitFor();
        PageCheck.check(nurse.page, "kit, wrong groups");
    }

    @Test
    @DisplayName("RX-4: my account and unlocking")
    void myAccount() {
        var centre = world.newCentre("CLB De Kade");
        centre.signIn(nurse.page, balans.url(), "/mijn");
        nurse.page.getByText("Andere wachtzin kiezen").click();
        PageCheck.check(nurse.page, "my account");
        PageCheck.check(nurse.lockedTab(centre), "unlock");
    }
}
