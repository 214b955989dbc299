package balans.landscape.hsds;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/// The published schemas of HSDS 3.1, as judges.
final class Schemas {

    private static final String HERE = "https://schemas.test/";
    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(address -> address.startsWith(HERE) ? read(address.substring(HERE.length())) : null));

    private Schemas() {}

    static List<String> complaints(String entity, JsonNode object) {
        return KNOWN.computeIfAbsent(entity, e -> REGISTRY.getSchema(SchemaLocation.of(HERE + e + ".json")))
                .validate(object.toString(), InputFormat.JSON).stream().map(Object::toString).toList();
    }

    private static String read(String file) {
        try (var in = Schemas.class.getResourceAsStream("/hsds/3.1/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
