package balans.web;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import org.junit.jupiter.api.Test;

/// A proxy or a translator must not take a Dutch page for an English one because the browser prefers English.
class ContentLanguageTest {

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);

    @Test
    void aPageSaysWhichLanguageItIsInWhateverTheBrowserPrefers() {
        var centre = World.on(balans).newCentre("CLB De Brug");
        assertThat(languageOf("/", "en-GB,en;q=0.9")).isEqualTo("nl");
        assertThat(languageOf("/aanmelden", "fr")).isEqualTo("nl");
        assertThat(languageOf("/bestaat-niet", "en")).isEqualTo("nl");
        assertThat(languageOf("/v/" + centre.slug, "tr")).isEqualTo("tr");
        assertThat(languageOf("/v/" + centre.slug + "?taal=ar", "en")).isEqualTo("ar");
        assertThat(languageOf("/v/bestaat-niet?taal=fr", "en")).isEqualTo("fr");
    }

    private String languageOf(String path, String accepted) {
        var visitor = new Visitor(balans.url());
        var response = visitor.send(visitor.request(path).header("Accept-Language", accepted).GET());
        return response.headers().firstValue("Content-Language").orElse("none");
    }
}
