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
    private static final Pattern USE = Pattern.compile("\\b(?:t|texts|text)\\.(of|count|json)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");

    private static Set<String> written;
    private static Set<String> exact;
    private static Set<String> prefixes;

    @BeforeAll
    static void read() throws IOException {
        written = new TreeSet<>();
        exact = new TreeSet<>();
        prefixes = new TreeSet<>();
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
            USE.matcher(Files.readString(file)).results().forEach(MessagesTest::note);
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
                        .filter(key -> !exact.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void everyFeatureKeepsToItsOwnFile() throws IOException {
        for (var file : files(Path.of("src/main/resources/messages"), ".properties")) {
            var prefix = file.getFileName().toString().replace(".properties", "").replace('-', '.');
            var messages = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                messages.load(reader);
            }
            assertThat(messages.stringPropertyNames()).as(file.toString()).allMatch(key -> key.startsWith(prefix + "."));
        }
    }

    private static Set<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
