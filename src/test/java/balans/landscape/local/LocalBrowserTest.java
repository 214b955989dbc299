package balans.landscape.local;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.TestRegisters;
import balans.landscape.hsds.TakenIn;
import balans.landscape.hsds.TestPackage;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.Pictures;
import balans.support.RunningBalans;
import balans.support.World;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LocalBrowserTest {

    private static final TestPackage REGION = region();

    private final RunningBalans balans = TestRegisters.on(Databases.SQLITE);
    private BrowserContext browsing;

    @BeforeEach
    void open() {
        browsing = Chromium.browser().newContext();
        if (browsing.request().get(balans.url() + "/zorglandschap/hier/" + REGION.cell("services.csv", 1, "id")).status() == 404) {
            assertThat(TakenIn.by(balans, "Sociale kaart in de browser", REGION.zip()).isPublished()).isTrue();
        }
    }

    @AfterEach
    void close() {
        browsing.close();
    }

    @Test
    @DisplayName("R002-8, RX-4: from around us now to who is here, by the postcode alone, and to how to reach them")
    void fromAroundUsNowToWhoIsHere() {
        var page = browsing.newPage();
        page.navigate(balans.url() + "/zorglandschap/nu");
        page.getByLabel("Geboren of uitgerekend op").fill("2026-11-01");
        page.getByLabel("Waar?").fill("4790");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Laat zien")).click();
        assertThat(page.url()).endsWith("/zorglandschap/hier?waar=4790");
        PageCheck.check(page, "who is at a postcode");
        page.getByLabel("Zoekwoord").fill("Consultatiebureau Oosterdam");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Laat zien")).click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Consultatiebureau Oosterdam").setExact(true)).first().click();
        PageCheck.check(page, "a service");
        page.navigate(balans.url() + "/hsds/profile");
        PageCheck.check(page, "the profile");
    }

    @Test
    @DisplayName("HSDS, RX-4: an administrator takes a package in, with the browser sending the file as it is")
    void anAdministratorTakesAPackageIn() {
        browsing.addCookies(List.of(new Cookie("balans", World.on(balans).manager().session()).setUrl(balans.url())));
        var page = browsing.newPage();
        page.navigate(balans.url() + "/redactie/zorglandschap");
        PageCheck.check(page, "the desk of the landscape");
        page.getByLabel("Van wie is het?").fill("Uit de browser");
        page.getByLabel("Bestand").setInputFiles(TestPackage.region("8881").replace("services.csv", ",active,", ",open,").zip());
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Inlezen")).click();
        page.getByText("Dit woord mag hier niet staan.").waitFor();
        assertThat(page.locator("tbody tr").first().textContent()).contains("services.csv").contains("status");
        PageCheck.check(page, "a refused package");
    }

    @Test
    @DisplayName("R002-8, R002-20, RX-4: everybody can use the activities, and an editor the forms of services, activities and ties")
    void whatEditorsWriteIsInOrderToo() {
        var manager = World.on(balans).manager();
        var made = manager.postForm("/redactie/zorglandschap/activiteiten/nieuw", Map.of("soort", "READING", "titel", "Knuffelmiddag voor " + "x".repeat(50),
                "tekst", "Samen op schoot.", "organisatie", "Bibliotheek Browserveen", "plek", "Leesplein 3", "gemeente", "Browserveen",
                "dag", LocalDate.now().plusDays(3).toString(), "van", "10:00", "tot", "11:00", "ritme", "ONCE"));
        var activity = made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        browsing.addCookies(List.of(new Cookie("balans", manager.session()).setUrl(balans.url())));
        var page = browsing.newPage();
        page.navigate(balans.url() + "/redactie/zorglandschap/activiteiten/nieuw");
        page.getByLabel("Titel").fill("Voorlezen " + "x".repeat(50));
        page.locator("form.stack button").click();
        PageCheck.check(page, "an activity that is not complete");
        Pictures.takeAll(page, "activity-form");
        for (var path : List.of("/redactie/zorglandschap/diensten/nieuw", "/redactie/zorglandschap/diensten/" + REGION.cell("services.csv", 1, "id"),
                "/redactie/zorglandschap/organisaties?stand=alle", activity, "/zorglandschap/activiteiten?waar=browserveen", "/zorglandschap/activiteiten?q=bestaatniet")) {
            page.navigate(balans.url() + path);
            PageCheck.check(page, path);
            Pictures.takeAll(page, path.replaceAll("[/?=]", "-").substring(1, Math.min(path.length(), 50)));
        }
    }

    /// At a postcode of its own: what other tests take in is elsewhere.
    private static TestPackage region() {
        var region = TestPackage.region("8888");
        for (var file : TestPackage.TABLES) {
            region.put(file + ".csv", region.text(file + ".csv").replace("4990", "4790").replace("4991", "4791"));
        }
        return region;
    }
}
