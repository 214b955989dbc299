package balans.screening.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Chromium;
import balans.support.Databases;
import balans.support.NurseBrowser;
import balans.support.PageCheck;
import balans.support.Pictures;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WholeYearBrowserTest {

    private static final RunningBalans BALANS = RunningBalans.on(Databases.SQLITE);

    @Test
    @DisplayName("RX-5: a child is opened and a file saved only after it is written down")
    void nothingIsOpenedBeforeItIsWrittenDown() {
        var town = new Town(BALANS);
        var centre = town.list.centre;
        var db = BALANS.part(JdbcClient.class);
        try (var browser = new NurseBrowser(BALANS, centre, 1280)) {
            var page = browser.open("/werklijst").page;
            page.waitForSelector("[data-work-list][data-ready]");
            page.locator("[data-rows] th a").first().click();
            assertThat(page.locator("[data-child-name]")).hasText("Noor Peeters");
            var object = page.url().substring(page.url().indexOf("#kind-") + 6);
            assertThat(lines(db, centre, "CARD", object)).isEqualTo(1);
            assertThat(page.locator("[data-who-looked]")).hasAttribute("href", "/logboek/" + centre.id + "/kind/" + object);
            page.locator("[data-back]").click();
            page.waitForDownload(() -> page.locator("[data-save-csv]").click());
            assertThat(lines(db, centre, "LIST_FILE", "")).isEqualTo(1);
            db.sql("UPDATE identity_access_head SET number = 0 WHERE organisation = :id").param("id", centre.id).update();
            page.locator("[data-rows] th a").first().click();
            assertThat(page.getByText("We konden niet opschrijven dat je kijkt.")).isVisible();
            assertThat(page.locator("[data-child-view]")).isHidden();
        }
    }

    @Test
    @DisplayName("figures are counted in the browser, small ones are left out, and only what is shared leaves it")
    void figuresAreCountedHere() {
        var town = new Town(BALANS);
        try (var browser = new NurseBrowser(BALANS, town.list.centre, 1280)) {
            var page = browser.open("/cijfers").page;
            page.waitForSelector("[data-statistics][data-ready]");
            assertThat(page.locator("[data-tables] table")).hasCount(5);
            assertThat(page.locator("[data-tables]")).containsText("–");
            for (var cell : page.locator("[data-tables] tbody td").allTextContents()) {
                assertThat(List.of("1", "2", "3", "4")).doesNotContain(cell);
            }
            PageCheck.check(page, "figures");
            browser.picture("cijfers");
            browser.sent.clear();
            page.locator("[data-share]").click();
            assertThat(page.locator("[data-shared]")).containsText("De cijfers zijn gedeeld.");
            assertThat(browser.sent).filteredOn(line -> line.startsWith("POST")).hasSize(1)
                    .allMatch(line -> line.contains("/cijfers ") && !line.contains("Noor") && !line.contains(":1,") && !line.contains("[1,"));
            page.locator("[data-bounces]").fill("niemand@voorbeeld.be");
            page.locator("[data-report-bounces]").click();
            assertThat(page.locator("[data-bounced]")).containsText("0 uitnodigingen");
            assertThat(browser.faults).isEmpty();
        }
    }

    @Test
    @DisplayName("the pages of joining, planning and the log, for everybody")
    void everyPageIsForEverybody() {
        var world = World.on(BALANS);
        var centre = world.newCentre("CLB Voor Iedereen");
        var manager = world.manager();
        var at = "/balansmeter/beheer/" + world.programme();
        manager.postForm(at + "/oproep", Map.of("closesOn", LocalDate.now().plusDays(3).toString(),
                "conditions", "Tijd ontbreekt", "scenarios", "Verre scholen", "cost", "100 euro."));
        manager.postForm(at + "/oproep/overeenkomst", Map.of("words", "# Overeenkomst\n## 1. Waarover\n- Een punt"));
        var interest = new Visitor(BALANS.url()).postForm("/balansmeter/meedoen/" + world.programme(), Map.of("name", "CLB Blik",
                "contactName", "Anna", "email", "anna@clb.be", "phone", "02 123 45 67", "estimate", "90"));
        var decision = interest.headers().firstValue("Location").orElseThrow();
        var nurse = centre.nurse;
        nurse.postForm(centre.path("/scholen"), Map.of("school", "De Linde", "uses", "ja"));
        nurse.postForm("/logboek/" + centre.id + "/functionaris", Map.of("person", centre.account.person));
        nurse.get(centre.path("/kinderen"));
        link(centre);
        ask(nurse, manager, centre, "Hoe zit het met de onderwijsondersteuningsfunctionarissenvergadering?");
        check(nurse, centre.path("/scholen"), centre.path("/overeenkomst"), centre.path("/vragen"), centre.path("/uitleg"),
                centre.path("/planning"), "/logboek/" + centre.id, "/logboek/" + centre.id + "/functionaris",
                "/balansmeter/meedoen/" + world.programme(), decision, "/balansmeter/documenten", "/v/" + centre.slug + "/uitleg?taal=ar");
        check(manager, at + "/oproep", at + "/cijfers");
    }

    /// Asked and answered, so that the words of somebody else stand on the page, however long they are.
    private static void ask(Visitor nurse, Visitor manager, TestCentre centre, String question) {
        nurse.postForm(centre.path("/vragen"), Map.of("question", question));
        var id = BALANS.part(JdbcClient.class).sql("SELECT id FROM screening_question WHERE programme = :id AND question = :question")
                .param("id", centre.programme).param("question", question).query(String.class).single();
        manager.postForm("/balansmeter/beheer/" + centre.programme + "/vragen/" + id, Map.of("answer", "Zoals altijd."));
    }

    private static void check(Visitor visitor, String... paths) {
        try (BrowserContext context = Chromium.browser().newContext(new NewContextOptions().setViewportSize(1280, 900))) {
            context.addCookies(List.of(new Cookie("balans", visitor.session()).setUrl(BALANS.url())));
            Page page = context.newPage();
            for (var path : paths) {
                page.navigate(path.startsWith("http") ? path : BALANS.url() + path);
                Pictures.take(page, "jaar" + path.replaceAll("[^a-z]+", "-").replaceAll("-.{20,}-", "-"));
                PageCheck.check(page, path);
            }
        }
    }

    private static void link(TestCentre centre) {
        BALANS.part(JdbcClient.class).sql("""
                INSERT INTO screening_invitation (id, centre, auth_hash, school, made_on, sent_on)
                VALUES (:id, :centre, :id, 'De Linde', :day, :day)
                """)
                .param("id", balans.kernel.RandomId.next()).param("centre", centre.id)
                .param("day", LocalDate.now().minusDays(9).toString()).update();
    }

    private static long lines(JdbcClient db, TestCentre centre, String what, String object) {
        return db.sql("SELECT count(*) FROM identity_access WHERE organisation = :id AND what = :what AND object = :object")
                .param("id", centre.id).param("what", what).param("object", object).query(Long.class).single();
    }
}
