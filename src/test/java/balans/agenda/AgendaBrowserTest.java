package balans.agenda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import balans.agenda.register.AgendaKinds;
import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.identity.EditorTask;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.Pictures;
import balans.support.RunningBalans;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RX-4, R001-1, R001-17: the agenda in a browser")
class AgendaBrowserTest {

    private final RunningBalans balans = TestRegisters.on(Databases.SQLITE);
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() {
        context = Chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(balans.url()));
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void thePublicPagesAreForEverybody() {
        for (var path : List.of("/agenda", "/agenda/witte-vlekken", "/agenda/tijdlijn", "/agenda/partijen",
                "/agenda/ambities/veiligheid-jeugd-2", "/agenda/sluit-aan", "/agenda/jongeren", "/agenda/over", "/agenda/routes/melden-en-helpen",
                "/agenda/uitrol", "/agenda/indicatoren", "/agenda/signaal")) {
            page.navigate(path);
            PageCheck.check(page, path);
            Pictures.takeAll(page, path.substring(1).replace('/', '-'));
        }
    }

    @Test
    void theDeskIsInOrderToo() {
        var core = new Newsroom(balans).editor(new EditorTask(EditorTask.Kind.INSTRUMENT, AgendaKinds.AGENDA));
        core.postForm("/agenda/signaal", Map.of("titel", "Een signaal voor het bureau"));
        context.addCookies(List.of(new Cookie("balans", core.session()).setUrl(balans.url())));
        for (var path : List.of("/agenda/redactie", "/redactie/acties/nieuw")) {
            page.navigate(path);
            PageCheck.check(page, path);
        }
    }

    @Test
    void aWhiteSpotLeadsToItsPlaceInTheAgenda() {
        page.navigate("/agenda/witte-vlekken");
        page.locator("#gezondheid-het-onderwijs").click();
        assertThat(page).hasURL(balans.url() + "/agenda?thema=gezondheid&pijler=het-onderwijs");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Het Onderwijs"))).isVisible();
        page.locator(".ambitions a").first().click();
        assertThat(page.getByText("Klopt dit niet?")).isVisible();
    }
}
