package balans.landscape.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WrittenFormTest {

    @Test
    @DisplayName("R002-8: an address outside the Netherlands and Belgium is not taken, and neither is a postcode of the other country")
    void anAddressAbroadIsNotTaken() {
        var address = Map.of("straat", "Dorpsstraat 1", "postcode", "4891 AB", "woonplaats", "Polderveen", "provincie", "Zeeland", "land", "NL");
        assertThat(wrong(address)).isEmpty();
        assertThat(wrong(with(address, "land", "DE"))).isEqualTo(Map.of("land", "abroad"));
        assertThat(wrong(with(address, "land", "BE"))).isEqualTo(Map.of("postcode", "postcode"));
        assertThat(wrong(with(with(address, "land", "BE"), "postcode", "9000"))).isEqualTo(Map.of("provincie", "province"));
        assertThat(wrong(with(address, "postcode", ""))).containsEntry("postcode", "needed");
        assertThat(wrong(with(address, "postcode", "0123 AB"))).containsEntry("postcode", "postcode");
    }

    @Test
    @DisplayName("R002-8: being open twice at the same moment is a mistake; one after the other is not")
    void overlappingPresenceIsAMistake() {
        assertThat(wrong(Map.of("dag1", "MO", "van1", "09:00", "tot1", "12:00", "dag2", "MO", "van2", "11:59", "tot2", "13:00")))
                .isEqualTo(Map.of("dag2", "overlap"));
        assertThat(wrong(Map.of("dag1", "MO", "van1", "09:00", "tot1", "12:00", "dag2", "MO", "van2", "12:00", "tot2", "13:00"))).isEmpty();
        assertThat(wrong(Map.of("dag1", "MO", "van1", "09:00", "tot1", "12:00", "dag2", "TU", "van2", "09:00", "tot2", "12:00"))).isEmpty();
        assertThat(wrong(Map.of("dag1", "MO", "van1", "12:00", "tot1", "09:00"))).isEqualTo(Map.of("dag1", "opening"));
        assertThat(wrong(Map.of("van1", "12:00"))).isEqualTo(Map.of("dag1", "opening"));
    }

    @Test
    @DisplayName("R002-8: what a service must say is asked for, and ages run forwards")
    void whatMustBeSaidIsAskedFor() {
        assertThat(wrong(Map.of("naam", "", "tekst", ""))).isEqualTo(Map.of("naam", "needed", "tekst", "needed"));
        assertThat(wrong(Map.of("vanaf", "12", "tot", "12"))).isEqualTo(Map.of("tot", "months"));
        assertThat(wrong(Map.of("vanaf", "0", "tot", "48"))).isEmpty();
        assertThat(wrong(Map.of("vanaf", "-1"))).isEqualTo(Map.of("vanaf", "months"));
        assertThat(wrong(Map.of("mail", "nee", "site", "javascript:x", "telefoon", "bel ons", "wie", "niemand", "taal", "tlh")))
                .containsOnlyKeys("mail", "site", "telefoon", "wie", "taal");
    }

    private static Map<String, String> wrong(Map<String, String> typed) {
        var all = new HashMap<String, List<String>>(Map.of("naam", List.of("Voorlezen"), "organisatie", List.of("De Brug"),
                "tekst", List.of("Voor iedereen")));
        typed.forEach((name, value) -> all.put(name, List.of(value)));
        return new WrittenForm(all).wrong(Set.of("bibliotheek"));
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        var changed = new HashMap<>(typed);
        changed.put(name, value);
        return changed;
    }
}
