package balans.bm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A `.bmz` file: docs/formats/archive-v1.md. Nothing of it is believed before its sums are right.
final class Archive implements AutoCloseable {

    static final String FORMAT = "balans-archive/1";
    static final List<String> ENTRIES = List.of("archive.json", "keys.json", "questionnaire.json",
            "answers.jsonl", "follow-ups.jsonl", "requests.jsonl", "invitations.jsonl", "children.jsonl");

    static final class NotReadable extends RuntimeException {
        NotReadable(String why) {
            super(why);
        }
    }

    private final ZipFile zip;
    private final JsonNode about;

    private Archive(ZipFile zip, JsonNode about) {
        this.zip = zip;
        this.about = about;
    }

    static Archive open(String file) {
        try {
            var zip = new ZipFile(Path.of(file).toFile());
            try {
                var archive = new Archive(zip, read(zip, "archive.json"));
                archive.check();
                return archive;
            } catch (IOException | RuntimeException failure) {
                zip.close();
                throw failure;
            }
        } catch (IOException | JacksonException damaged) {
            throw new NotReadable(file);
        }
    }

    String programme() {
        return about.path("programme").asString();
    }

    String centre() {
        return about.path("centre").asString();
    }

    String centreName() {
        return about.path("centreName").asString();
    }

    String madeAt() {
        return about.path("madeAt").asString();
    }

    JsonNode keys() {
        return document("keys.json");
    }

    JsonNode questionnaire() {
        return document("questionnaire.json");
    }

    long rows(String entry) {
        return document("sums.json").path(entry).path("rows").asLong();
    }

    /// One line at a time: an archive may be larger than the memory of an old computer.
    void forEach(String entry, Consumer<JsonNode> use) {
        try (var lines = new BufferedReader(new InputStreamReader(zip.getInputStream(zip.getEntry(entry)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                use.accept(JsonMapper.shared().readTree(line));
            }
        } catch (IOException | JacksonException damaged) {
            throw new NotReadable(entry);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void check() throws IOException {
        if (!about.path("format").asString().equals(FORMAT)) {
            throw new NotReadable("archive.json");
        }
        var sums = read(zip, "sums.json");
        for (var entry : ENTRIES) {
            if (zip.getEntry(entry) == null || !sum(entry).equals(sums.path(entry).path("sha256").asString())) {
                throw new NotReadable(entry);
            }
        }
    }

    private String sum(String entry) throws IOException {
        try (var in = new DigestInputStream(zip.getInputStream(zip.getEntry(entry)), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode document(String entry) {
        try {
            return read(zip, entry);
        } catch (IOException damaged) {
            throw new NotReadable(entry);
        }
    }

    private static JsonNode read(ZipFile zip, String entry) throws IOException {
        var found = zip.getEntry(entry);
        if (found == null) {
            throw new NotReadable(entry);
        }
        try (var in = zip.getInputStream(found)) {
            return JsonMapper.shared().readTree(in);
        }
    }
}
