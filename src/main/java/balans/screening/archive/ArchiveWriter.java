package balans.screening.archive;

import balans.identity.KeysToTakeHome;
import balans.screening.archive.ArchiveStore.Part;
import balans.screening.programme.Centre;
import balans.screening.questionnaire.Questionnaires;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Packs an archive while it is being sent. Its last entry has the sums of all others: a file that was cut off, or of which
/// a bit turned on a shelf, is noticed before anybody relies on it.
@Component
class ArchiveWriter {

    static final String FORMAT = "balans-archive/1";

    private final ArchiveStore rows;
    private final KeysToTakeHome keys;
    private final Questionnaires questionnaires;
    private final JsonMapper json;
    private final Clock clock;

    ArchiveWriter(ArchiveStore rows, KeysToTakeHome keys, Questionnaires questionnaires, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.questionnaires = questionnaires;
        this.json = json;
        this.clock = clock;
    }

    private record Sum(String sha256, long rows) {}

    void write(Centre centre, OutputStream to) throws IOException {
        var sums = new LinkedHashMap<String, Sum>();
        try (var zip = new ZipOutputStream(to)) {
            zip.setLevel(Deflater.BEST_SPEED);
            sums.put("archive.json", one(zip, "archive.json", about(centre)));
            sums.put("keys.json", one(zip, "keys.json", keys.of(centre.id())));
            sums.put("questionnaire.json", one(zip, "questionnaire.json", questionnaires.find(centre.questionnaire()).orElseThrow()));
            for (var part : ArchiveStore.PARTS) {
                sums.put(part.file(), many(zip, centre, part));
            }
            one(zip, "sums.json", sums);
        }
    }

    private Map<String, String> about(Centre centre) {
        var about = new LinkedHashMap<String, String>();
        about.put("format", FORMAT);
        about.put("madeAt", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        about.put("programme", centre.programme());
        about.put("programmeName", centre.programmeName());
        about.put("centre", centre.id().value());
        about.put("centreName", centre.name());
        about.put("questionnaire", centre.questionnaire());
        return about;
    }

    private Sum one(ZipOutputStream zip, String name, Object content) throws IOException {
        return entry(zip, name, out -> {
            out.write(json.writeValueAsBytes(content));
            return 1;
        });
    }

    private Sum many(ZipOutputStream zip, Centre centre, Part part) throws IOException {
        return entry(zip, part.file(), out -> {
            var count = new long[1];
            rows.forEach(centre.id(), part, row -> {
                try {
                    out.write(json.writeValueAsBytes(row));
                    out.write('\n');
                    count[0]++;
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
            return count[0];
        });
    }

    private interface Content {
        long write(OutputStream out) throws IOException;
    }

    private static Sum entry(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try {
            var summed = new DigestOutputStream(zip, MessageDigest.getInstance("SHA-256"));
            var rows = content.write(summed);
            zip.closeEntry();
            return new Sum(HexFormat.of().formatHex(summed.getMessageDigest().digest()), rows);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
