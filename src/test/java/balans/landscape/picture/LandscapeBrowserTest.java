package balans.landscape.picture;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandscapeBrowserTest {

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private BrowserContext browsing;

    @BeforeEach
    void open() {
        browsing = Chromium.browser().newContext();
    }

    @AfterEach
    void close() {
        browsing.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?moment=dag-12", "/nu", "/poster", "/samenwerken", "/bibliotheek"})
    @DisplayName("R002-1, RX-4: everybody can use every page of the landscape")
    void everybodyCanUseThePage(String path) {
        var page = browsing.newPage();
        page.navigate(balans.url() + "/zorglandschap" + path);
        PageCheck.check(page, path);
    }

    @Test
    @DisplayName("R002-4: on day 12 only the midwife is around, and the page says that a hand-over gapes")
    void onDayTwelve() {
        var page = browsing.newPage();
        page.navigate(balans.url() + "/zorglandschap");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Dag 12").setExact(true)).click();
        assertThat(page.locator("#rondom h3").allTextContents()).containsExactly("Verloskundige zorg");
        assertThat(page.locator(".gap-card").textContent()).contains("Kraamzorg").contains("Verloskundige zorg");
    }

    @Test
    @DisplayName("R002-4: around us now is computed in the browser; the date leaves it nowhere")
    void aroundUsNow() {
        var asked = new ArrayList<String>();
        var page = browsing.newPage();
        page.navigate(balans.url() + "/zorglandschap/nu");
        page.onRequest(request -> asked.add(request.url()));
        page.getByLabel("Geboren of uitgerekend op").fill(LocalDate.now().minusDays(12).toString());
        assertThat(page.locator("[data-actor]:visible h3").allTextContents()).containsExactly("Verloskundige zorg");
        assertThat(page.locator("[data-gap]").isVisible()).isTrue();
        page.getByLabel("Geboren of uitgerekend op").fill(LocalDate.now().plusDays(30).toString());
        assertThat(page.locator("[data-when]").textContent()).isEqualTo("Nog 30 dagen.");
        assertThat(page.locator("[data-next]:visible").allTextContents()).hasSize(2);
        assertThat(asked).allMatch(url -> url.endsWith("/web/balans.svg"));
        assertThat(page.url()).endsWith("/zorglandschap/nu");
        assertThat(browsing.storageState()).doesNotContain(LocalDate.now().plusDays(30).toString());
    }
}
