package balans.agenda.overview;

import balans.directory.entry.Folded;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a visitor asked for in the address. Other sites link to these addresses: never rename a parameter or a word.
public record AgendaFilter(String theme, String pillar, String group, String words, String standing) {

    private static final int WORDS_MAX_CHARS = 200;

    public static AgendaFilter of(Map<String, String> asked) {
        var words = asked.getOrDefault("q", "").strip();
        return new AgendaFilter(asked.getOrDefault("thema", ""), asked.getOrDefault("pijler", ""),
                asked.getOrDefault("doelgroep", ""), words.substring(0, Math.min(words.length(), WORDS_MAX_CHARS)),
                asked.getOrDefault("stand", ""));
    }

    public boolean narrows() {
        return !parameters().isEmpty();
    }

    /// Whether a cell is shown at all; its ambitions are asked one by one.
    public boolean shows(String inTheme, String inPillar) {
        return (theme.isEmpty() || theme.equals(inTheme)) && (pillar.isEmpty() || pillar.equals(inPillar));
    }

    public Predicate<Ambition> ambitions(Agenda agenda) {
        var folded = Folded.of(words);
        return ambition -> shows(ambition.theme(), ambition.pillar())
                && (group.isEmpty() || ambition.groups().contains(group))
                && (folded.isEmpty() || Folded.of(ambition.text()).contains(folded))
                && stands(ambition, agenda);
    }

    private boolean stands(Ambition ambition, Agenda agenda) {
        var actions = agenda.actionsFor(ambition.id());
        return switch (standing) {
            case "zonder-actie" -> actions.isEmpty();
            case "met-actie" -> !actions.isEmpty();
            case "zonder-trekker" -> actions.stream().noneMatch(AgendaAction::hasLead);
            case "zonder-termijn" -> actions.stream().noneMatch(action -> action.term().isPresent());
            default -> true; // not sealed: what somebody asked for in an address
        };
    }

    public String address(String path) {
        return path + query(parameters());
    }

    /// The same question with one answer changed; null takes it away.
    public String with(String parameter, @Nullable String value) {
        var changed = parameters();
        if (value == null) {
            changed.remove(parameter);
        } else {
            changed.put(parameter, value);
        }
        return "/agenda" + query(changed);
    }

    private Map<String, String> parameters() {
        var set = new LinkedHashMap<String, String>();
        set.put("thema", theme);
        set.put("pijler", pillar);
        set.put("doelgroep", group);
        set.put("stand", standing);
        set.put("q", words);
        set.values().removeIf(String::isEmpty);
        return set;
    }

    private static String query(Map<String, String> parameters) {
        return parameters.isEmpty() ? "" : parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
