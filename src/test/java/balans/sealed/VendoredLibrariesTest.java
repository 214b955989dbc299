package balans.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RX-2: the browser libraries are the ones that were built and pinned")
class VendoredLibrariesTest {

    @Test
    void everyScriptInLibHasThePinnedChecksum() throws IOException {
        var pinned = new TreeMap<String, String>();
        for (var line : Files.readAllLines(Path.of("vendor/checksums.sha256"))) {
            var parts = line.split("\\s+");
            pinned.put(parts[1], parts[0]);
        }
        var found = new TreeMap<String, String>();
        var lib = Path.of("src/main/resources/static/lib");
        try (var files = Files.walk(lib)) {
            for (var file : files.filter(file -> file.toString().endsWith("js")).toList()) {
                found.put(
                        lib.relativize(file).toString(),
                        HexFormat.of().formatHex(Bytes.sha256(Files.readAllBytes(file))));
            }
        }
        assertThat(found).isEqualTo(pinned).containsKeys("hpke.js", "hpke-fallback.js", "hash-wasm-argon2.js");
    }
}
