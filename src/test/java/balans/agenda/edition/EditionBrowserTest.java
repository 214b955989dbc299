package balans.agenda.edition;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
        }
        assertThat(bytesOverTheWire(path)).as("issue 5: at most 60 kB").isLessThan(60_000);
    }

    private int bytesOverTheWire(String path) {
        var request = HttpRequest.newBuilder(URI.create(balans.url() + path)).header("Accept-Encoding", "gzip").build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body().length;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
