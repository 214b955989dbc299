package balans.monitor.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import balans.mail.WaitingMail;
import balans.support.Account;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.Pictures;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.HttpCookie;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The journey from an action that is agreed to one that is done, and every page on the way in every state. On a
/// demonstration, whose mailbox takes the mail.
class AgreementPagesTest {

    private static RunningBalans balans;

    private final BrowserContext context = Chromium.browser()
            .newContext(new NewContextOptions().setViewportSize(1280, 900));
    private final Page page = context.newPage();
    private final TestRoom room = TestRoom.team(balans.url());
    private final String team = "/monitor/team/" + room.team;

    @BeforeAll
    static void start() {
        balans = RunningBalans.start(Databases.SQLITE.freshUrl(), "balans.demo=true",
                "balans.data=" + System.getProperty("java.io.tmpdir") + "/balans-agreement-" + System.nanoTime());
    }

    @AfterAll
    static void stop() {
        balans.stop();
    }

    @AfterEach
    void closeBrowser() {
        context.close();
    }

    @Test // R003-14, R003-15
    void anActionIsAgreedTheNextSessionLooksBackAndItIsDone() {
        room.start("zelf", "stelling-07");
        for (var phase : new Phase[] {Phase.LOBBY, Phase.THERMOMETER, Phase.TALK}) {
            forward(phase);
        }
        as(room.leader);
        open(room.path("/leiden"));
        page.getByLabel("Wat gaan jullie doen?").fill("Elke dag begint met vijf minuten lezen");
        page.getByLabel("Wie doet het?").fill("Els");
        page.getByText("Een herinnering mailen").click();
        page.getByLabel("Mailadres van wie het doet").fill("els@school.example");
        button("Spreek af").click();
        assertThat(page.getByText("Els · terugkijken op")).isVisible();
        assertThat(page.getByText("Bij: Er is bewust ruimte voor schermvrije momenten")).isVisible();
        assertThat(page.getByLabel("Wat gaan jullie doen?")).hasValue("");
        look("lead-agree");
        PageCheck.check(page, "facilitator, an action agreed");
        button("Afronden").click();
        button("Sluit de sessie").click();
        assertThat(page.locator("h1")).hasText("Deze sessie is afgelopen");

        WaitingMail.sendAll(balans);
        open("/demo/postvak");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Open de link")).first().click();
        look("reminder");
        PageCheck.check(page, "a reminder");
        page.getByLabel("Wil je er iets bij zeggen?").fill("Het werkt, de kring is rustiger");
        button("Nog niet").click();
        assertThat(page.getByText("Dank je, het staat genoteerd")).isVisible();
        PageCheck.check(page, "a reminder, answered");

        room.start("zelf", "stelling-13");
        room.next(Phase.LOBBY);
        as(room.leader);
        open(room.path("/leiden"));
        assertThat(page.getByText("Op de herinnering kwam als antwoord: Nog niet. “Het werkt, de kring is rustiger”")).isVisible();
        look("lead-look-back");
        PageCheck.check(page, "facilitator, looking back");
        var done = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Gedaan"));
        done.click();
        assertThat(page.locator("button[aria-pressed=true]")).hasText("Gedaan");
        var phone = room.join();
        as(phone);
        open(room.path(""));
        assertThat(page.getByText("gedaan", new Page.GetByTextOptions().setExact(true))).isVisible();
        look("phone-look-back");
        as(room.leader);
        open(team + "/afspraken");
        PageCheck.check(page, "actions, none open");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Afgerond")).click();
        assertThat(page.getByText("Het werkt, de kring is rustiger")).isVisible();
        PageCheck.check(page, "actions, closed");
    }

    @Test // R003-14
    void aTeamsListOfActions() {
        as(room.leader);
        open(team + "/afspraken");
        PageCheck.check(page, "actions, none");
        room.start("zelf", "stelling-07");
        agree("De borden gaan uit in de pauze", "Els", "els@school.example");
        agree("Een ouderavond over schermen voorbereiden, samen met de bibliotheek en het CLB", "Bo en de werkgroep", "");
        open(team + "/afspraken");
        look("actions");
        PageCheck.check(page, "actions, two");
        page.getByText("Aanpassen").first().click();
        page.getByLabel("Wat gaan jullie doen?").first().fill("  ");
        page.locator("details form").first().evaluate("form => { form.noValidate = true; form.requestSubmit(); }");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Schrijf op wat jullie gaan doen");
        PageCheck.check(page, "actions, a complaint");
        open(team);
        look("desk");
        PageCheck.check(page, "a desk with actions");
    }

    @Test // R003-2
    void planningASession() {
        as(room.leader);
        open(team + "/planning");
        PageCheck.check(page, "planning, none");
        page.getByLabel("Dag").fill(LocalDate.now().plusDays(20).toString());
        page.getByLabel("Uur").fill("15:30");
        page.getByLabel("Hoe vaak?").selectOption("MONTHLY");
        page.getByLabel("Jouw mailadres").fill("bo@school.example");
        button("Plan").click();
        assertThat(page.getByText("We mailen bo@school.example")).isVisible();
        look("planning");
        PageCheck.check(page, "planning, one");
        page.getByText("Verplaatsen of afzeggen").click();
        page.getByLabel("Uur").first().fill("16:00");
        button("Verplaats").click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("16.00"))).isVisible();
        room.leader.postForm(team + "/planning", Map.of("dag", "2020-01-01", "tijd", "15:00"));
        WaitingMail.sendDue(balans);
        open("/demo/postvak");
        look("mailbox");
        PageCheck.check(page, "the mailbox of a demonstration");
    }

    @Test // R003-21
    void settingsAndRoles() {
        var leader = World.on(balans).newManager(new Account("Lea Leider"));
        room.leader.cookies().forEach(leader::keep);
        as(leader);
        open(team + "/instellingen");
        look("settings");
        PageCheck.check(page, "settings");
        open(team + "/instellingen?bevestig");
        PageCheck.check(page, "settings, the wrong name");
        open(team + "/bewaren");
        PageCheck.check(page, "keepers, none");
        button("Bewaar dit team bij mijn account").click();
        look("keepers");
        PageCheck.check(page, "keepers, one");
        open("/monitor/mijn");
        PageCheck.check(page, "my teams");
    }

    private void agree(String what, String who, String mail) {
        room.leader.postForm(room.path("/leiden/afspraken"), Map.of("wat", what, "wie", who, "mail", mail));
    }

    private void forward(Phase phase) {
        if (phase.isSecret()) {
            room.reveal(phase);
        } else {
            room.next(phase);
        }
    }

    private void open(String path) {
        page.navigate(balans.url() + path);
    }

    private com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /// The browser takes this visitor's place.
    private void as(Visitor visitor) {
        context.clearCookies();
        context.addCookies(visitor.cookies().stream().map(AgreementPagesTest::cookie).toList());
    }

    private static Cookie cookie(HttpCookie cookie) {
        return new Cookie(cookie.getName(), cookie.getValue()).setDomain("localhost").setPath(cookie.getPath());
    }

    private void look(String name) {
        Pictures.takeAll(page, name);
    }
}
