package balans.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/mijn", "/balansmeter/centrum/aB_-9/werklijst?klas=1KB&band=laag",
            "/ontgrendelen?centrum=x&terug=%2Fmijn%3Fa%3D1"})
    void aPathOnThisSiteIsKept(String path) {
        assertThat(LocalPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mijn", "//kwaad.example", "/\\kwaad.example", "https://kwaad.example", "javascript:x",
            "/\t/kwaad.example", "/mijn\nLocation: x", "/{x}", "/aanmelden?terug=/aanmelden", " /mijn"})
    void anythingElseIsNot(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
    }
}
