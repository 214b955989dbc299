package balans.sealed;

import static balans.sealed.Bytes.concat;
import static balans.sealed.Bytes.lengthPrefixed;
import static balans.sealed.Bytes.u32;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;

/// Rows of a centre that only its members read. All but cache shards are filled up with spaces, so that their
/// length does not tell a name's; cache shards are compressed.
public final class Rows {
    private static final int STEP_BYTES = 256;

    private Rows() {}

    public enum Kind {
        ROSTER,
        FOLLOWUP,
        SUBJECT,
        NOTE,
        REQUEST,
        CACHE;

        String label() {
            return "bm/v1/" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Where a row belongs; it opens nowhere else.
    ///
    /// @param id the invitation's id in base64url, or the number of a shard
    public record Place(Kind kind, String programme, String centre, int epoch, String id) {
        byte[] aad() {
            return concat(
                    lengthPrefixed(kind.label()),
                    lengthPrefixed(programme),
                    lengthPrefixed(centre),
                    u32(epoch),
                    lengthPrefixed(id));
        }
    }

    public static byte[] seal(byte[] key, Place place, Object row) {
        var json = Json.MAPPER.writeValueAsBytes(row);
        return Box.seal(key, place.kind() == Kind.CACHE ? compressed(json) : filled(json), place.aad());
    }

    public static JsonNode open(byte[] key, Place place, byte[] box) {
        var opened = Box.open(key, box, place.aad());
        return Json.MAPPER.readTree(place.kind() == Kind.CACHE ? expanded(opened) : opened);
    }

    private static byte[] filled(byte[] json) {
        var whole = Arrays.copyOf(json, Math.ceilDiv(json.length, STEP_BYTES) * STEP_BYTES);
        Arrays.fill(whole, json.length, whole.length, (byte) ' ');
        return whole;
    }

    private static byte[] compressed(byte[] json) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static byte[] expanded(byte[] gzip) {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
