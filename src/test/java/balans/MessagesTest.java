package balans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The words of the interface and the places that use them keep each other's promise.
class MessagesTest {

    /// `t.of("key"`, `t.count("key"`, `t.json("prefix"`; a key that goes on after `" +` is used as a prefix.
    private static final Pattern USE = Pattern.compile("\\b(?:t|texts|text)\\.(of|find|count|json)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");

    /// A key that waits in a constant or on one side of a choice.
    private static final Pattern MENTION = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");

    private static Set<String> written;
    private static Set<String> mentioned;
    private static Set<String> exact;
    private static Set<String> prefixes;

    @BeforeAll
    static void read() throws IOException {
        written = new TreeSet<>();
        exact = new TreeSet<>();
        prefixes = new TreeSet<>();
        mentioned = new TreeSet<>();
        for (var file : files(Path.of("src/main/resources/messages"), ".properties")) {
            var messages = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                messages.load(reader);
            }
            written.addAll(messages.stringPropertyNames());
        }
        var users = Stream.concat(
                files(Path.of("src/main/jte"), ".jte").stream(), files(Path.of("src/main/java"), ".java").stream());
        for (var file : users.toList()) {
            var source = Files.readString(file);
            USE.matcher(source).results().forEach(MessagesTest::note);
            MENTION.matcher(source).results().forEach(mention -> mentioned.add(mention.group(1)));
        }
    }

    private static void note(MatchResult use) {
        var key = use.group(2);
        if (use.group(1).equals("json")) {
            prefixes.add(key + ".");
        } else if (use.group(3) != null) {
            prefixes.add(key);
        } else if (use.group(1).equals("count")) {
            exact.add(key + ".one");
            exact.add(key + ".more");
        } else {
            exact.add(key);
        }
    }

    @Test
    void everyWordThatIsAskedForIsWritten() {
        assertThat(exact.stream().filter(key -> !written.contains(key))).isEmpty();
        assertThat(prefixes.stream().filter(prefix -> written.stream().noneMatch(key -> key.startsWith(prefix)))).isEmpty();
    }

    @Test
    void everyWordThatIsWrittenIsAskedFor() {
        assertThat(written.stream()
                        .filter(key -> !exact.contains(key) && !mentioned.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void everyModuleKeepsToItsOwnFiles() throws IOException {
        for (var file : files(Path.of("src/main/resources/messages"), ".properties")) {
            var module = file.getFileName().toString().replaceFirst("[-.].*", "");
            var messages = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                messages.load(reader);
            }
            assertThat(messages.stringPropertyNames()).as(file.toString()).allMatch(key -> key.startsWith(module + "."));
        }
    }

    private static Set<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
