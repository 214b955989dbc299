package balans.landscape.hsds;

import balans.landscape.hsds.Table.Column;
import balans.landscape.local.Row.Pointer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The tables of HSDS 3.1, read from its own description. Those of 3.0 are among them, column for column.
@Component
class Tables {

    static final String DESCRIPTION = "/hsds/datapackage.json";
    /// Not called a key by the description, and yet the name of another object; what it names may be elsewhere.
    private static final Map<String, String> LOOSE = Map.of("parent_organization_id", "organization", "parent_id", "taxonomy_term");

    private final Map<String, Table> byEntity = new LinkedHashMap<>();
    private final Map<String, Table> byFile = new LinkedHashMap<>();

    Tables(JsonMapper json) {
        try (var in = Objects.requireNonNull(Tables.class.getResourceAsStream(DESCRIPTION), DESCRIPTION)) {
            for (var resource : json.readTree(in).get("resources")) {
                var table = table(resource);
                byEntity.put(table.entity(), table);
                byFile.put(table.file(), table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Iterable<Table> all() {
        return byEntity.values();
    }

    Table of(String entity) {
        return Objects.requireNonNull(byEntity.get(entity), entity);
    }

    boolean has(String entity) {
        return byEntity.containsKey(entity);
    }

    Optional<Table> inFile(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /// All other objects that these words name.
    List<Pointer> pointers(Table table, Map<String, String> words) {
        var pointers = new ArrayList<Pointer>();
        table.keys().forEach((column, entity) -> point(pointers, column, entity, words));
        LOOSE.forEach((column, entity) -> {
            if (table.has(column)) {
                point(pointers, column, entity, words);
            }
        });
        switch (table.entity()) {
            case "attribute" -> point(pointers, "link_id", words.getOrDefault("link_entity", ""), words);
            case "metadata" -> point(pointers, "resource_id", words.getOrDefault("resource_type", ""), words);
            default -> { } // not sealed: of no other table a column says what another column names
        }
        return pointers;
    }

    static boolean isLoose(String column) {
        return LOOSE.containsKey(column);
    }

    private void point(List<Pointer> pointers, String column, String entity, Map<String, String> words) {
        var id = words.getOrDefault(column, "");
        if (!id.isEmpty()) {
            pointers.add(new Pointer(column, entity, id));
        }
    }

    private static Table table(JsonNode resource) {
        var columns = new ArrayList<Column>();
        for (var field : resource.get("schema").get("fields")) {
            var choices = new HashSet<String>();
            var limits = field.path("constraints");
            limits.path("enum").forEach(choice -> choices.add(choice.asString()));
            columns.add(new Column(field.get("name").asString(), field.get("type").asString(), field.path("format").asString(""),
                    limits.path("required").asBoolean(false), choices));
        }
        var keys = new LinkedHashMap<String, String>();
        resource.get("schema").path("foreignKeys").forEach(key -> keys.put(text(key.get("fields")),
                key.get("reference").get("resource").asString()));
        return new Table(resource.get("name").asString(), resource.get("path").asString(), columns, keys);
    }

    private static String text(JsonNode oneOrSome) {
        return oneOrSome.isArray() ? oneOrSome.get(0).asString() : oneOrSome.asString();
    }
}
