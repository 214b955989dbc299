package balans.web;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HealthTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void answersWhileTheDatabaseDoes(Databases database) throws IOException, InterruptedException {
        var balans = RunningBalans.on(database);
        assertThat(get(balans.url() + "/healthz").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anUnknownAddressGivesADesignedPage(Databases database) throws IOException, InterruptedException {
        var response = get(RunningBalans.on(database).url() + "/bestaat-niet");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("Deze pagina is er niet");
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
