package balans.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import balans.identity.EditorTask;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.Pictures;
import balans.support.RunningBalans;
import balans.support.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R000-13, R000-30, RX-8: the public registers in a browser")
class PublicRegistersBrowserTest {

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
    void everyPublicPageIsForEverybody() {
        for (var path : List.of("/organisaties", "/organisaties?q=bestaatniet", "/organisaties/netwerk-mediawijsheid", "/bronnen",
                "/bronnen?sector=sector.kinderopvang&leeftijd=leeftijd.0-2", "/bronnen/techkwadraat", "/begrippen", "/begrippen/sector",
                "/zoeken", "/zoeken?q=mediawijsheid", "/zoeken?q=bestaatnietwoord", "/klopt-niet/bronnen/techkwadraat")) {
            page.navigate(path);
            PageCheck.check(page, path);
        }
    }

    @Test
    void theEditorsPagesAreInOrderToo() {
        signIn(new Newsroom(balans).administrator());
        for (var path : List.of("/redactie", "/redactie/organisaties/nieuw", "/redactie/bronnen/techkwadraat", "/redactie/begrippen/sector.kinderopvang",
                "/redactie/bronnen/techkwadraat/geschiedenis", "/redactie/mensen", "/redactie/bronnen/invoer")) {
            page.navigate(path);
            PageCheck.check(page, path);
        }
    }

    @Test
    void aProposalIsInOrderToo() {
        var newsroom = new Newsroom(balans);
        var name = Newsroom.unlike();
        var id = newsroom.published(Newsroom.organisation(name));
        var fields = Newsroom.organisation(name);
        fields.putAll(Map.of("version", "1", "about", "Voorgestelde tekst " + name, "website", "https://www.voorstel.example.nl/"));
        newsroom.editor(new EditorTask(EditorTask.Kind.SECTOR, "sector.bibliotheek")).postForm("/redactie/organisaties/" + id, fields);
        signIn(newsroom.administrator());
        page.navigate("/redactie");
        page.locator("a[href^='/redactie/voorstellen/']").filter(new Locator.FilterOptions().setHasText(name)).click();
        assertThat(page.getByText("Voorgestelde tekst " + name)).isVisible();
        PageCheck.check(page, "a proposal");
        Pictures.takeAll(page, "proposal");
    }

    @Test
    void mergingAndWhatCannotGoAreInOrderToo() {
        signIn(new Newsroom(balans).administrator());
        page.navigate("/redactie/organisaties/netwerk-mediawijsheid");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voeg samen met een andere organisatie")).click();
        page.getByLabel("Op in welke organisatie?").selectOption(new SelectOption().setLabel("Offlimits"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kijk wat er verandert")).click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Laat Netwerk Mediawijsheid opgaan in Offlimits"))).isVisible();
        PageCheck.check(page, "what a merge changes");
        page.navigate("/redactie/organisaties/netwerk-mediawijsheid");
        page.locator("summary").getByText("Verwijderen").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verwijderen")).click();
        assertThat(page.getByText("Dit kan niet weg")).isVisible();
        PageCheck.check(page, "something that is used");
    }

    @Test
    void aVisitorNarrowsTheListByItsAddress() {
        page.navigate("/bronnen");
        page.locator("summary").getByText("Filters").click();
        page.getByLabel("Sector").selectOption(new SelectOption().setLabel("Kinderopvang"));
        page.getByLabel("Soort").selectOption(new SelectOption().setLabel("Praktijkvoorbeeld"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tonen")).click();
        assertThat(page).hasURL(Pattern.compile(".*sector=sector.kinderopvang.*soort=soort-bron.praktijkvoorbeeld.*"));
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mediadossier Humankind").setExact(true))).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mediadossier Humankind").setExact(true)).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mediadossier Humankind"))).isVisible();
    }

    @Test
    void aVisitorFindsDespiteATypingErrorAndSaysWhatIsWrong() {
        page.navigate("/zoeken");
        page.getByLabel("Waar zoek je naar?").fill("mediaukiedagen");
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("MediaUkkieDagen").setExact(true)).first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Klopt dit niet?")).click();
        page.getByLabel("Wat klopt er niet?").fill("De datum is van vorig jaar.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Melden")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Bedankt"))).isVisible();
        PageCheck.check(page, "a report that arrived");
    }

    @Test
    void aClashShowsBothTexts() {
        var newsroom = new Newsroom(balans);
        var name = Newsroom.unlike();
        var id = newsroom.published(Newsroom.organisation(name));
        signIn(newsroom.administrator());
        page.navigate("/redactie/organisaties/" + id);
        var fields = Newsroom.organisation(name);
        fields.put("version", "1");
        fields.put("about", "Van een ander");
        newsroom.administrator().postForm("/redactie/organisaties/" + id, fields);
        page.getByLabel("Omschrijving").fill("Van mij");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaren en tonen")).click();
        assertThat(page.getByText("Iemand anders paste dit intussen aan")).isVisible();
        assertThat(page.getByLabel("Omschrijving")).hasValue("Van mij");
        assertThat(page.getByText("Van een ander")).isVisible();
        PageCheck.check(page, "two editors on one record");
    }

    private void signIn(Visitor visitor) {
        context.addCookies(List.of(new Cookie("balans", visitor.session()).setUrl(balans.url())));
    }
}
