package balans.sealed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Reads the vectors that browser and Java share.
final class Vectors {
    private Vectors() {}

    static JsonNode read(String name) {
        try (var stream = Vectors.class.getResourceAsStream("/vectors/" + name + ".json")) {
            return Json.MAPPER.readTree(stream);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static byte[] bytes(JsonNode text) {
        return Bytes.fromBase64url(text.asString());
    }

    static AnswerContext context(JsonNode context) {
        return new AnswerContext(
                context.get("programme").asString(),
                context.get("centre").asString(),
                context.get("questionnaire").asString(),
                context.path("size").asInt(512));
    }

    static Kdf kdf(JsonNode kdf) {
        return new Kdf(
                bytes(kdf.get("salt")),
                kdf.get("memoryKib").asInt(),
                kdf.get("iterations").asInt(),
                kdf.get("parallelism").asInt());
    }

    static CentreShare share(JsonNode place, String holder) {
        return new CentreShare(
                place.get("programme").asString(),
                place.get("centre").asString(),
                place.get("epoch").asInt(),
                holder);
    }

    static Rows.Place place(String kind, JsonNode ids) {
        return new Rows.Place(
                Rows.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                ids.get("programme").asString(),
                ids.get("centre").asString(),
                ids.get("epoch").asInt(),
                ids.get("id").asString());
    }

    static byte[] rowKey(String kind, CentreKeys keys) {
        return kind.equals("cache") ? keys.cache() : keys.roster();
    }

    /// The components of a record, bytes as base64url.
    static Map<String, Object> texts(Record keys) {
        var texts = new LinkedHashMap<String, Object>();
        for (var component : keys.getClass().getRecordComponents()) {
            try {
                var value = component.getAccessor().invoke(keys);
                texts.put(component.getName(), value instanceof byte[] bytes ? Bytes.toBase64url(bytes) : value);
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }
        return texts;
    }
}
