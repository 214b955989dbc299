package balans.web.about;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesTest {

    private static RunningBalans balans;

    @BeforeAll
    static void start() {
        balans = RunningBalans.start(Databases.SQLITE.freshUrl(), "balans.style-page=true");
    }

    @AfterAll
    static void stop() {
        balans.stop();
    }

    // RX-4
    @ParameterizedTest
    @ValueSource(strings = {"/", "/balansmeter", "/privacy", "/toegankelijkheid", "/stijl", "/bestaat-niet"})
    @DisplayName("RX-4: everybody can use every public page")
    void everybodyCanUseThePage(String path) {
        try (var browsing = Chromium.browser().newContext()) {
            var page = browsing.newPage();
            page.navigate(balans.url() + path);
            PageCheck.check(page, path);
        }
    }

    @Test
    void everyInstrumentIsThere() {
        try (var browsing = Chromium.browser().newContext()) {
            var page = browsing.newPage();
            page.navigate(balans.url());
            assertThat(page.getByText("Komt later").count()).isZero();
            assertThat(page.locator("main").getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Landelijke Agenda")).count()).isEqualTo(1);
        }
    }

    @Test
    void theStylePageIsOnlyForMakers() {
        assertThat(status(balans)).isEqualTo(200);
        assertThat(status(RunningBalans.on(Databases.SQLITE))).isEqualTo(404);
    }

    private static int status(RunningBalans server) {
        try (var browsing = Chromium.browser().newContext()) {
            return browsing.request().get(server.url() + "/stijl").status();
        }
    }
}
