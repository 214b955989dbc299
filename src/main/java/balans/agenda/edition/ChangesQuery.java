package balans.agenda.edition;

import balans.agenda.edition.Changes.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody wants to see of the changes. It stands in the address, which others link to: never rename a parameter.
/// A value that is not known any more gives an empty list, never an error.
public record ChangesQuery(String from, String to, String kind, String theme, String pillar, int page) {

    static ChangesQuery of(Map<String, String> asked, String last) {
        var number = asked.getOrDefault("p", "1");
        return new ChangesQuery(asked.getOrDefault("van", last), asked.getOrDefault("tot", Side.NOW),
                asked.getOrDefault("soort", ""), asked.getOrDefault("thema", ""), asked.getOrDefault("pijler", ""),
                number.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(number)) : 1);
    }

    @Nullable Kind wanted() {
        return Stream.of(Kind.values()).filter(k -> k.word().equals(kind)).findFirst().orElse(null);
    }

    Changes among(Changes all) {
        return !kind.isEmpty() && wanted() == null ? new Changes(List.of()) : all.only(wanted(), theme, pillar);
    }

    public boolean narrows() {
        return !(kind + theme + pillar).isEmpty();
    }

    public ChangesQuery kind(String other) {
        return new ChangesQuery(from, to, other, theme, pillar, 1);
    }

    public ChangesQuery page(int other) {
        return new ChangesQuery(from, to, kind, theme, pillar, other);
    }

    public ChangesQuery all() {
        return new ChangesQuery(from, to, "", "", "", 1);
    }

    public String address(String ending) {
        var parts = new ArrayList<String>();
        add(parts, "van", from);
        add(parts, "tot", to);
        add(parts, "soort", kind);
        add(parts, "thema", theme);
        add(parts, "pijler", pillar);
        if (page > 1) {
            parts.add("p=" + page);
        }
        return "/agenda/wijzigingen" + ending + "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
