package balans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a machine can check of STYLE.md, read from the sources. Borders between modules: [ModularityTest].
class HouseRulesTest {

    private static final Path MAIN = Path.of("src/main/java/balans");
    private static final Path TESTS = Path.of("src/test/java/balans");
    private static final Path BROWSER = Path.of("src/main/resources/static");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    private static final int JAVA_LINES = 200;
    /// A journey through a browser is told in one piece; longer than this it is two journeys.
    private static final int TEST_LINES = 400;
    private static final int MODULE_LINES = 160;
    private static final int TEMPLATE_LINES = 120;
    /// Larger files, each with the reason why they are better in one piece.
    private static final Map<String, String> LARGER_WITH_REASON = Map.of(
            "src/main/resources/static/screening/parent/parent.js",
            "each further module is a round trip before a parent's first question",
            "src/main/jte/screening/answer/parent.jte",
            "a parent's screens are parts of one page, so that nothing is fetched between two questions");

    private static final Pattern BANNED_NAME = Pattern.compile(
            "(Impl|Manager|Helper|Utils?|Service|Dto|DTO|Entity|Common|Misc|Data|Info)$|^(Base|Abstract)[A-Z].*");
    /// The Java twin of the formats, the demo that plays the people who use them, and the command line for centres.
    private static final List<String> NOT_THE_SERVER = List.of("sealed", "demo", "bm");
    /// A role of a person in the glossary, not a class that manages things.
    private static final List<String> WORDS_OF_THE_GLOSSARY = List.of("ProgrammeManager");
    private static final Pattern BANNED_PACKAGE = Pattern.compile("(^|\\.)(common|misc|data|info|util|utils|helpers?)(\\.|$)");

    @Test
    void classesAreNamedAfterWhatTheyAre() {
        assertThat(javaFiles()
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .filter(name -> !WORDS_OF_THE_GLOSSARY.contains(name))
                        .filter(name -> BANNED_NAME.matcher(name).find()))
                .isEmpty();
        assertThat(javaFiles().map(MAIN.getParent()::relativize)
                        .filter(file -> BANNED_PACKAGE.matcher(file.toString().replace('/', '.')).find()))
                .isEmpty();
    }

    @Test
    void filesStaySmall() {
        assertThat(longerThan(JAVA_LINES, files(MAIN, ".java"))).isEmpty();
        assertThat(longerThan(TEST_LINES, files(TESTS, ".java"))).isEmpty();
        assertThat(longerThan(MODULE_LINES, files(BROWSER, ".js").filter(file -> !file.startsWith(BROWSER.resolve("lib")))))
                .isEmpty();
        assertThat(longerThan(TEMPLATE_LINES, files(TEMPLATES, ".jte"))).isEmpty();
        assertThat(LARGER_WITH_REASON.keySet()).allMatch(name -> Files.exists(Path.of(name)));
    }

    @Test
    void fakesAreSmallClassesAndNotMocks() {
        assertThat(linesWith(files(TESTS, ".java"), line -> line.matches("import (static )?org\\.(mockito|easymock).*")))
                .isEmpty();
    }

    @Test
    void aNewKindOfOutcomeMustBeHandledEverywhere() {
        assertThat(linesWith(files(MAIN, ".java"), line -> line.strip().startsWith("default ->")
                        && !line.contains("// not sealed:")))
                .as("a switch has no default, or says why: `default -> ...; // not sealed: <why>`")
                .isEmpty();
    }

    /// The promise in one line: the server has no code that opens an answer.
    @Test
    void noServerModuleKnowsTheSealedFormats() {
        var servers = files(MAIN, ".java").filter(file -> !NOT_THE_SERVER.contains(MAIN.relativize(file).getName(0).toString()));
        assertThat(linesWith(servers, line -> line.matches("import .*(balans\\.sealed|org\\.bouncycastle).*")
                        || line.contains("balans.sealed.")))
                .isEmpty();
    }

    @Test
    void nothingIsLeftToDoInASource() {
        var marks = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
        assertThat(linesWith(
                        Stream.of(javaFiles(), files(BROWSER, ".js"), files(TEMPLATES, ".jte"))
                                .flatMap(files -> files)
                                .filter(file -> !file.startsWith(BROWSER.resolve("lib"))),
                        line -> marks.matcher(line).find()))
                .isEmpty();
    }

    @Test
    void browserCodeObeysTheContentPolicy() {
        var ours = files(BROWSER, ".js").filter(file -> !file.startsWith(BROWSER.resolve("lib"))).toList();
        assertThat(linesWith(ours.stream(), line -> line.matches(
                        ".*(\\.innerHTML\\s*=|\\.outerHTML\\s*=|insertAdjacentHTML|document\\.write|\\beval\\(|new Function\\(|"
                                + "setAttribute\\(['\"]style['\"]).*")))
                .isEmpty();
        assertThat(linesWith(files(TEMPLATES, ".jte"), line -> line.matches(".*\\s(style|on[a-z]+)=\".*")
                        || line.contains("$unsafe")))
                .isEmpty();
    }

    private static Stream<Path> javaFiles() {
        return Stream.concat(files(MAIN, ".java"), files(TESTS, ".java"));
    }

    private static Stream<String> longerThan(int limit, Stream<Path> files) {
        return files.filter(file -> !LARGER_WITH_REASON.containsKey(file.toString()))
                .filter(file -> lines(file).size() > limit)
                .map(file -> file + " has " + lines(file).size() + " lines");
    }

    private static Stream<String> linesWith(Stream<Path> files, Predicate<String> wanted) {
        return files.flatMap(file -> lines(file).stream().filter(wanted).map(line -> file + ": " + line.strip()));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
