package balans.agenda.edition;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionBrowserTest {

    private final RunningBalans balans = TestEditions.on(Databases.SQLITE);

    @ParameterizedTest
    @ValueSource(strings = {"/agenda/edities", "/agenda/edities/2026-06", "/agenda/wijzigingen", "/agenda/velden", "/agenda/open", "/agenda/bijeenkomsten",
        "/agenda/bijeenkomsten/sessie-bzk-ezk", "/agenda/politiek", "/insluiten/agenda?thema=gezondheid"})
    @DisplayName("R001-21, RX-4: everybody can use the pages of the editions")
    void everybodyCanUseThePage(String path) {
        try (var browsing = Chromium.browser().newContext()) {
            var page = browsing.newPage();
            page.navigate(balans.url() + path);
            PageCheck.check(page, path);
            var response = browsing.request().get(balans.url() + path);
            assertThat(response.ok()).isTrue();
            assertThat(response.body().length).as("issue 5: at most 60 kB").isLessThan(60_000);
        }
    }
}
