package balans.screening.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "CLB De Brug Ninove, clb-de-brug-ninove",
        "'  Één – twéé & drie!  ', een-twee-drie",
        "Łódź, odz",
        "مركز, centrum",
        "X, centrum",
        "<script>alert(1)</script>, script-alert-1-script",
    })
    void aProposalComesFromTheName(String name, String slug) {
        assertThat(Slug.propose(name, s -> false)).isEqualTo(slug);
    }

    @Test
    void aTakenProposalGetsTheNextFreeNumber() {
        assertThat(Slug.propose("De Brug", Set.of("de-brug", "de-brug-2")::contains)).isEqualTo("de-brug-3");
    }

    @Test
    void everyProposalIsAllowedHoweverLongTheNameIs() {
        for (int length = 1; length < 130; length++) {
            var name = "a-".repeat(length);
            var first = Slug.propose(name, s -> false);
            assertThat(Slug.isAllowed(Slug.propose(name, first::equals))).as(name).isTrue();
            assertThat(first.length()).isLessThanOrEqualTo(Slug.MAX_CHARS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-ab", "ab-", "De-Brug", "de brug", "dé", "a/b", "a.b",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void whatIsNoSlugIsNotAllowed(String slug) {
        assertThat(Slug.isAllowed(slug)).isFalse();
    }
}
