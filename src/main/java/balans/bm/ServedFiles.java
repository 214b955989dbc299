package balans.bm;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Compares every script and style that a website serves with the one in this jar, byte by byte. Whoever runs it from
/// another network than the server's, now and then, makes it risky for an operator to serve other scripts; for a single
/// visitor an operator can still do it.
final class ServedFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private ServedFiles() {}

    static int check(String site, Terminal terminal, Words texts) {
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var wrong = 0;
            var paths = paths();
            for (var path : paths) {
                var request = HttpRequest.newBuilder(URI.create(site.replaceFirst("/+$", "") + path)).timeout(PATIENCE).build();
                var answer = http.send(request, BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200 || !Arrays.equals(answer.body(), ours(path))) {
                    terminal.say(texts.of("bm.verify.differs", path));
                    wrong++;
                }
            }
            terminal.say(wrong == 0 ? texts.of("bm.verify.same", paths.size(), site) : texts.of("bm.verify.not-same", wrong, site));
            return wrong == 0 ? Bm.WELL : Bm.NOT_WELL;
        } catch (IOException | IllegalArgumentException away) {
            terminal.say(texts.of("bm.verify.no-answer", site));
            return Bm.NOT_WELL;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Bm.NOT_WELL;
        }
    }

    private static byte[] ours(String path) throws IOException {
        try (var file = ServedFiles.class.getResourceAsStream("/static" + path)) {
            return file == null ? new byte[0] : file.readAllBytes();
        }
    }

    /// All that a browser may run or draw with.
    static List<String> paths() throws IOException {
        var anchor = ServedFiles.class.getResource("/static/web/balans.css");
        if (anchor == null) {
            throw new IllegalStateException("no files in this jar");
        }
        try {
            var place = anchor.toURI();
            if (place.getScheme().equals("jar")) {
                try (var jar = opened(place)) {
                    return below(jar.getPath("static"));
                }
            }
            return below(Path.of(place).getParent().getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FileSystem opened(URI place) throws IOException {
        try {
            return FileSystems.newFileSystem(place, Map.of());
        } catch (FileSystemNotFoundException notAJar) {
            throw new IOException(notAJar);
        }
    }

    private static List<String> below(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().matches(".*\\.(js|mjs|css|wasm)"))
                    .map(file -> "/" + root.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }
}
