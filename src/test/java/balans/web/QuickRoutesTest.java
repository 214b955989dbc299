package balans.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

class QuickRoutesTest {

    @ParameterizedTest(name = "{0} answers {1}, so it is not passed over")
    @CsvSource({
        "/m/{code}, /m/3BT7P5",
        "/m/{code}/stickers, /m/3BT7P5/stickers",
        "/m/{code}, /m/3B%547P5",
        "/monitor, /%6Donitor",
        "/monitor, /monitor;v=1",
        "/bron/{*rest}, /bron",
        "/bron/{*rest}, /bron/a/b",
        "/bron/**, /bron",
        "/agenda.{form}, /agenda.csv",
        "'', ''",
        "/, /"
    })
    void whatSpringMatchesIsNeverPassedOver(String pattern, String path) {
        assertThat(PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path))).isTrue();
        assertThat(QuickRoutes.mayMatch(path, QuickRoutes.beginningOf(Set.of(pattern)))).isTrue();
    }

    @Test
    @DisplayName("an address with another first word is passed over at once")
    void passesOver() {
        assertThat(QuickRoutes.mayMatch("/agenda/parties", QuickRoutes.beginningOf(Set.of("/m/{code}/stickers")))).isFalse();
    }

    @Test
    @DisplayName("of two patterns only what both begin with counts")
    void twoPatterns() {
        assertThat(QuickRoutes.beginningOf(Set.of("/agenda/{id}", "/agenda.csv"))).isEqualTo("/agenda");
        assertThat(QuickRoutes.beginningOf(Set.of("/a", "/b"))).isEqualTo("/");
        assertThat(QuickRoutes.beginningOf(Set.of())).isEmpty();
    }
}
