package balans.monitor.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What the content file says: five groups, 21 statements, the ends of the thermometer. Read at first use.
@Component
public class ReadyStatements {

    private static final String FILE = "content/monitor-stellingen.nl.yaml";
    // The tip "voice of pupils" of the source names this one; the group "ouders" speaks about parents.
    private static final String ABOUT_PUPILS_VOICE = "tip-stem-leerlingen";

    private final List<Group> groups;
    private final List<Statement> statements;
    private final List<Ends> ends;

    ReadyStatements() {
        var content = read();
        var session = mapping(content, "sessie");
        var pupils = list(session, "tips_vooraf").stream()
                .filter(tip -> ABOUT_PUPILS_VOICE.equals(tip.get("id")))
                .flatMap(tip -> ((List<?>) tip.get("stellingen")).stream()).map(String::valueOf).toList();
        groups = list(content, "groepen").stream().map(g -> new Group(text(g, "id"), text(g, "titel"))).toList();
        statements = list(content, "stellingen").stream()
                .map(s -> new Statement(text(s, "id"), text(s, "groep"), text(s, "tekst"),
                        voice(text(s, "id"), text(s, "groep"), pupils), false))
                .toList();
        ends = list(mapping(content, "schaal"), "uiteinden").stream()
                .map(e -> new Ends(text(e, "id"), text(e, "titel"), text(e, "label_laag"), text(e, "label_hoog")))
                .toList();
    }

    public List<Group> groups() {
        return groups;
    }

    public List<Statement> all() {
        return statements;
    }

    public List<Ends> ends() {
        return ends;
    }

    public Ends ends(String id) {
        return ends.stream().filter(e -> e.id().equals(id)).findFirst().orElseGet(ends::getFirst);
    }

    private static Voice voice(String id, String group, List<String> pupils) {
        if (pupils.contains(id)) {
            return Voice.PUPILS;
        }
        return group.equals("ouders") ? Voice.PARENTS : Voice.TEAM;
    }

    private static Map<?, ?> read() {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> mapping(Map<?, ?> in, String key) {
        return (Map<?, ?>) present(in, key);
    }

    private static List<? extends Map<?, ?>> list(Map<?, ?> in, String key) {
        return ((List<?>) present(in, key)).stream().map(entry -> (Map<?, ?>) entry).toList();
    }

    private static String text(Map<?, ?> in, String key) {
        return (String) present(in, key);
    }

    private static Object present(Map<?, ?> in, String key) {
        var value = in.get(key);
        if (value == null) {
            throw new IllegalStateException("%s lacks %s".formatted(FILE, key));
        }
        return value;
    }
}
