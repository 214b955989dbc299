package balans.bm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R004-7, R004-15: the command line for centres")
class BmTest {

    private static final Path VECTORS = Path.of("src/test/resources/vectors");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"vector-native", "vector-hpkejs", "vector-java", "formats-browser", "formats-java", "escrow", "passkeys"})
    void vectorsOfOtherImplementationsAreRight(String name) {
        assertThat(bm("vectors", VECTORS.resolve(name + ".json").toString())).isEqualTo(Bm.WELL);
    }

    /// A check that cannot fail would say nothing.
    @ParameterizedTest
    @ValueSource(strings = {
        "vector-java:\"kid\": \"", "vector-java:\"plaintext\": \"", "vector-native:\"env\": \"", "vector-hpkejs:\"psk\": \"",
        "formats-java:\"wrap\" : \"", "formats-browser:\"box\": \"", "formats-java:\"share\" : \"", "escrow:\"slope\": \"", "passkeys:\"wrap\": \""
    })
    void aVectorInWhichOneCharacterDiffersIsADifference(String where) throws IOException {
        var name = where.substring(0, where.indexOf(':'));
        var member = where.substring(where.indexOf(':') + 1);
        var text = Files.readString(VECTORS.resolve(name + ".json"));
        var at = text.indexOf(member) + member.length() + 3;
        assertThat(at).as(member).isGreaterThan(20);
        var other = text.charAt(at) == 'A' ? 'B' : 'A';
        var file = folder.resolve("changed.json");
        Files.writeString(file, text.substring(0, at) + other + text.substring(at + 1));
        assertThat(bm("vectors", file.toString())).as(said()).isEqualTo(Bm.NOT_WELL);
    }

    @Test
    void aFileWithoutVectorsIsNotRight() throws IOException {
        var file = folder.resolve("empty.json");
        Files.writeString(file, "{}");
        assertThat(bm("vectors", file.toString())).isEqualTo(Bm.NOT_WELL);
        assertThat(bm("vectors", folder.resolve("none.json").toString())).isEqualTo(Bm.NOT_WELL);
        assertThat(bm("vectors")).isEqualTo(Bm.ASKED_WRONGLY);
    }

    @Test
    void whoAsksWronglyHearsHowToAsk() {
        assertThat(bm()).isEqualTo(Bm.ASKED_WRONGLY);
        assertThat(bm("help")).isEqualTo(Bm.WELL);
        assertThat(bm("export", "x.bmz")).isEqualTo(Bm.ASKED_WRONGLY);
        assertThat(bm("recover", "x.bmz", "--code", "secret")).isEqualTo(Bm.ASKED_WRONGLY);
        assertThat(said()).contains("bm recover");
    }

    @Test
    void whatIsNoArchiveIsSaid() throws IOException {
        var file = folder.resolve("x.bmz");
        Files.writeString(file, "not a zip");
        assertThat(bm("verify", file.toString())).isEqualTo(Bm.NOT_WELL);
        assertThat(bm("verify", folder.resolve("none.bmz").toString())).isEqualTo(Bm.NOT_WELL);
    }

    private int bm(String... arguments) {
        var terminal = new Terminal(new ByteArrayInputStream(new byte[0]), new PrintStream(said, true, StandardCharsets.UTF_8), null);
        return Bm.run(List.of(arguments), terminal);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
