package balans.screening.poll;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import balans.kernel.RandomId;
import balans.support.Account;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.Pictures;
import balans.support.RunningBalans;
import balans.support.World;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("R004-25, R004-29, RX-4: questionnaires and polls, by keyboard and on every screen")
class PollBrowserTest {

    private static final String LONG_WORD = "Vragenlijstinvulhulpmiddelenverzamelingsoverzichten";

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final BrowserContext context = Chromium.browser().newContext();
    private final Page page = context.newPage();

    @AfterEach
    void close() {
        context.close();
    }

    /// Without JavaScript at all in what it does, so what is checked is what everybody gets.
    @Test
    void aManagerBringsInAQuestionnaireAndSaysWhoAllowedIt() {
        manager("Lise Bibliotheek");
        page.navigate(balans.url() + "/balansmeter/beheer");
        page.getByRole(AriaRole.LINK, named("Vragenlijsten")).click();
        look("vragenlijsten");
        bring("vragen.yaml", "vragenlijst:\n  id: " + LONG_WORD + "\n  titel: [1]\n");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Het bestand is niet ingelezen");
        look("vragenlijst-geweigerd");

        page.getByRole(AriaRole.LINK, named("Voorbeeldvragenlijst")).first().click();
        var yaml = page.request().get(page.url() + "/vragenlijst.yaml").text();
        var id = "b" + RandomId.next().toLowerCase().replaceAll("[^a-z0-9]", "");
        page.getByRole(AriaRole.LINK, named("Vragenlijsten")).last().click();
        bring("balansmeter.yaml", yaml.replace("id: voorbeeldvragenlijst", "id: " + id)
                .replace("titel: Voorbeeldvragenlijst", "titel: Balansmeter " + LONG_WORD)
                .replace("label: niet de Balansmeter, niet gevalideerd", "label: ''"));
        assertThat(page.getByRole(AriaRole.HEADING, named("Toestemming van de ontwikkelaar"))).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Vastleggen")).click();
        assertThat(page.getByLabel("Wie gaf toestemming?")).hasAttribute("aria-invalid", "true");
        look("toestemming-onvolledig");

        // By keyboard alone, from the first field.
        page.getByLabel("Wie gaf toestemming?").focus();
        page.keyboard().type("I. Staal, GGD");
        page.getByLabel("Op welke dag?").fill("2026-03-03");
        page.getByLabel("Welk document?").focus();
        page.keyboard().type("Brief van 3 maart");
        page.keyboard().press("Enter");
        assertThat(page.getByText("De toestemming is vastgelegd")).isVisible();
        look("vragenlijst");
    }

    @Test
    void aPollFromNothingToAnOutcomeForEverybody() {
        manager("Pia Peiling");
        page.navigate(balans.url() + "/balansmeter/beheer");
        page.getByRole(AriaRole.LINK, named("Peilingen")).click();
        assertThat(page.getByText("Nog geen peiling")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Peiling maken")).click();
        assertThat(page.getByText("Geef een titel")).isVisible();
        look("peiling-onvolledig");
        page.getByLabel("Titel").fill("Hoe gaat het met " + LONG_WORD + "?");
        page.getByLabel("Voorbeeldvragenlijst").check();
        page.getByLabel("Groepen").fill("Zeeland\nUtrecht\nDrenthe");
        page.getByLabel("Laatste dag").fill(LocalDate.now().plusDays(3).toString());
        page.getByRole(AriaRole.BUTTON, named("Peiling maken")).click();
        look("peiling-open");
        var address = page.url();
        var poll = address.substring(address.lastIndexOf('/') + 1);
        answer(poll);
        fill(poll);

        page.navigate(address);
        page.getByRole(AriaRole.BUTTON, named("Nu sluiten")).click();
        page.getByRole(AriaRole.BUTTON, named("Uitkomst voor iedereen tonen")).click();
        look("peiling-uitkomst");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("/uitkomst")).click();
        assertThat(page.getByText("niet getoond").first()).isVisible();
        PageCheck.check(page, "a poll's outcome for everybody");
        page.navigate(balans.url() + "/balansmeter/beheer/peilingen");
        assertThat(page.locator(".tag").getByText("Gesloten")).isVisible();
        look("peilingen");
    }

    /// A parent without account, in a language from right to left, with the keyboard.
    private void answer(String poll) {
        page.navigate(balans.url() + "/peiling/" + poll);
        page.getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("nog niets gekozen");
        look("peiling-leeg");
        page.navigate(balans.url() + "/peiling/" + poll + "?taal=ar");
        PageCheck.check(page, "a poll in Arabic");
        page.locator("input[name=v1]").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Je antwoord is geteld")).isVisible();
        look("peiling-bedankt");
    }

    private void fill(String poll) {
        var db = balans.part(JdbcClient.class);
        var parts = List.of("Zeeland", "Utrecht", "Drenthe");
        for (int i = 0; i < 40; i++) {
            db.sql("INSERT INTO screening_poll_answer (id, poll, part, chosen) VALUES (:id, :poll, :part, :chosen)")
                    .param("id", RandomId.next()).param("poll", poll).param("part", parts.get(i < 20 ? 0 : i < 38 ? 1 : 2))
                    .param("chosen", (i % 5 + 1) + ",2,3,4," + (i % 3 + 1) + ",2,1,5").update();
        }
    }

    private void bring(String name, String text) {
        page.getByLabel("Bestand").setInputFiles(new FilePayload(name, "application/yaml", text.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, named("Inlezen")).click();
    }

    private void look(String name) {
        Pictures.takeAll(page, name);
        PageCheck.check(page, name);
    }

    private void manager(String name) {
        var session = World.on(balans).newManager(new Account(name)).session();
        context.addCookies(List.of(new Cookie("balans", session).setUrl(balans.url())));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
