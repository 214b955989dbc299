package balans.conversation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.TestRegisters;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetBrowserTest {

    private final RunningBalans balans = TestRegisters.on(Databases.SQLITE);
    private BrowserContext browsing;

    @BeforeEach
    void open() {
        // No script: every page of the sheets is for reading.
        browsing = Chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false));
    }

    @AfterEach
    void close() {
        browsing.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "/jeugdgezondheidszorg", "/basisonderwijs?gezondheid=mentaal-gezond", "/basisonderwijs?leeftijd=99", "/basisonderwijs/blad",
        "/basisonderwijs/gespreksstarters", "/jeugdgezondheidszorg/wachtkamer", "/model", "/model?deel=slapen", "/keten?leeftijd=4"
    })
    @DisplayName("R000-30, RX-4: everybody can use every page of the sheets")
    void everybodyCanUseThePage(String path) {
        try (var scripted = Chromium.browser().newContext()) {
            var page = scripted.newPage();
            page.navigate(balans.url() + "/gespreksagenda" + path);
            PageCheck.check(page, path);
        }
    }

    @Test
    @DisplayName("R000-8: a reader filters by a side of health, shares the address and clears it")
    void aReaderFilters() {
        var page = at("/basisonderwijs");
        var all = page.locator(".columns .lines > li").count();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Mentaal gezond")).click();
        assertThat(page.url()).endsWith("?gezondheid=mentaal-gezond");
        assertThat(page.locator(".columns .lines > li").count()).isPositive().isLessThan(all);
        page.getByLabel("Onderwerp").selectOption("lezen-taal");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Laat zien")).click();
        assertThat(page.url()).contains("gezondheid=mentaal-gezond").contains("onderwerp=lezen-taal");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Laat alles zien")).first().click();
        assertThat(page.locator(".columns .lines > li").count()).isEqualTo(all);
    }

    @Test
    @DisplayName("R000-14: around a child of 17 stand the sectors for that age, and they point to each other")
    void theChainFollowsTheAge() {
        var page = at("/keten");
        page.getByLabel("Leeftijd van het kind").selectOption("17");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Laat zien")).click();
        var around = page.locator("section[aria-labelledby=rondom] h3").allTextContents();
        assertThat(around).contains("Voortgezet onderwijs en mbo", "Jeugdgezondheidszorg").doesNotContain("Kinderopvang", "Basisonderwijs");
    }

    @Test
    @DisplayName("R000-7: a part of the model leads to what the sectors say about it")
    void aPartLeadsToItsVoices() {
        var page = at("/model");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Slapen")).click();
        assertThat(page.locator("#gekozen h2").textContent()).isEqualTo("Slapen");
        assertThat(page.locator("#gekozen li").allTextContents()).contains("Beter slapen.");
    }

    @Test
    void anUnknownSectorIsNotFound() {
        for (var path : new String[] {"/kaas", "/kaas/blad", "/model?deel=kaas"}) {
            var response = browsing.request().get(balans.url() + "/gespreksagenda" + path);
            assertThat(response.status()).as(path).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("issue 4: a sector page is at most 60 kB over the wire")
    void aSectorPageIsLight() {
        var response = browsing.request().get(balans.url() + "/gespreksagenda/voortgezet-onderwijs-mbo");
        assertThat(response.headers().get("content-encoding")).isEqualTo("gzip");
        assertThat(response.body().length).isLessThan(60_000);
    }

    @Test
    @DisplayName("RX-7: the sheets stand in the one search and on the page of an organisation that they name")
    void theSheetsCanBeFound() {
        var page = browsing.newPage();
        page.navigate(balans.url() + "/zoeken?q=buurtsportcoaches");
        page.locator("a[href='/regels/sport-bewegen-kracht-1']").click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Naar het hele blad")).click();
        assertThat(page.url()).endsWith("/gespreksagenda/sport-bewegen#sport-bewegen-kracht-1");
        page.navigate(balans.url() + "/organisaties/bureau-halt");
        assertThat(page.getByText("Genoemd in de gespreksagenda").count()).isEqualTo(1);
    }

    private Page at(String path) {
        var page = browsing.newPage();
        page.navigate(balans.url() + "/gespreksagenda" + path);
        return page;
    }
}
