package balans.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// RX-2: nothing that we serve asks anything of anybody else.
class NoThirdPartyTest {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?:)?//(?=[a-z0-9-]+\\.[a-z])[^\\s\"'`)<>]+");
    /// Names of a vocabulary, of XML or of FHIR: nobody fetches them.
    private static final List<String> NAMES_NOT_ADDRESSES = List.of("http://www.w3.org/", "http://hl7.org/fhir/");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$|<%--.*?--%>");

    @Test
    @DisplayName("RX-2: no page, style or script of ours names another host")
    void noAddressElsewhere() throws IOException {
        try (var files = Stream.concat(Files.walk(STATIC), Files.walk(Path.of("src/main/jte")))) {
            var ours = files.filter(file -> file.toString().matches(".*\\.(js|css|svg|html|jte)"))
                    .filter(file -> !file.startsWith(STATIC.resolve("lib")))
                    .toList();
            assertThat(ours).isNotEmpty();
            for (var file : ours) {
                assertThat(addressesIn(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("RX-2: vendored libraries fetch nothing")
    void librariesFetchNothing() throws IOException {
        var lib = STATIC.resolve("lib");
        try (var files = Files.walk(lib)) {
            for (var file : files.filter(f -> f.toString().endsWith(".js")).toList()) {
                assertThat(Files.readString(file)).as(file.toString())
                        .doesNotContain("importScripts(\"http", "fetch(\"http", "import(\"http", "from\"http");
            }
        }
    }

    @Test
    void theFontsAreTheOnesWeVendored() throws Exception {
        for (var line : Files.readAllLines(Path.of("vendor/fonts.sha256"))) {
            var pinned = line.split("\\s+");
            var bytes = Files.readAllBytes(STATIC.resolve("lib/fonts").resolve(pinned[1]));
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .as(pinned[1]).isEqualTo(pinned[0]);
        }
    }

    private static List<String> addressesIn(String source) {
        return ELSEWHERE.matcher(COMMENT.matcher(source).replaceAll("")).results()
                .map(found -> found.group())
                .filter(found -> NAMES_NOT_ADDRESSES.stream().noneMatch(found::startsWith))
                .toList();
    }
}
