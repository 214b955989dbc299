package balans.agenda.rollout;

import java.util.Arrays;
import java.util.List;

/// One line of a card or of a roll-out: its parts, of which the later ones may be missing.
public record Place(List<String> parts) {

    static Place of(String line) {
        return new Place(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    }

    public String part(int number) {
        return number < parts.size() ? parts.get(number) : "";
    }
}
