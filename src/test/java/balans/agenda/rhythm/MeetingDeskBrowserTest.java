package balans.agenda.rhythm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.identity.EditorTask;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MeetingDeskBrowserTest {

    private static final int A_PHONE = 390;

    private final RunningBalans balans = TestRegisters.on(Databases.SQLITE);

    @AfterEach
    void clear() {
        balans.part(JdbcClient.class).sql("DELETE FROM agenda_meeting WHERE title LIKE 'Test %'").update();
    }

    @Test
    @DisplayName("R001-13, RX-4: on a phone, a coalition plans a meeting, says how many came and where what was said went")
    void aMeetingIsKeptOnAPhone() {
        var editor = new Newsroom(balans).editor(new EditorTask(EditorTask.Kind.COALITION, "coalitie-gezondheid"));
        try (var context = Chromium.browser().newContext(new NewContextOptions().setBaseURL(balans.url()).setViewportSize(A_PHONE, 844))) {
            context.addCookies(List.of(new Cookie("balans", editor.session()).setUrl(balans.url())));
            var page = context.newPage();
            page.navigate("/agenda/redactie");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Bijeenkomsten bijhouden")).click();
            page.getByLabel("Titel").fill("Test van een coalitie");
            assertThat(page.getByLabel("Welke coalitie?").locator("option")).hasText(new String[] {"Coalitie Gezondheid"});
            page.getByLabel("Dag", new Page.GetByLabelOptions().setExact(true)).fill("2031-02-03");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Bewaar")).click();
            PageCheck.check(page, "a meeting at the desk");
            page.getByLabel("Wat werd er gezegd?").fill("Begin bij de brugklas");
            page.locator("#went-").selectOption("NOT_TAKEN");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Bewaar")).last().click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Schrijf waarom");
            assertThat(page.getByLabel("Wat werd er gezegd?").last()).hasValue("Begin bij de brugklas");
            page.getByLabel("Toelichting").last().fill("Dat gebeurt al");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Bewaar")).last().click();
            page.getByLabel("Stand", new Page.GetByLabelOptions().setExact(true)).selectOption("HELD");
            page.getByLabel("Aantal deelnemers").fill("31");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Bewaar")).first().click();
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Test van een coalitie"))).isVisible();
            assertThat(page.locator("dl.facts")).containsText("31");
            assertThat(page.getByText("Dat gebeurt al")).isVisible();
            page.navigate("/redactie/agenda/edities");
            PageCheck.check(page, "the desk of the editions");
        }
    }
}
