package balans.landscape.hsds;

import balans.landscape.hsds.Finding.Rule;
import balans.landscape.local.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what another HSDS API gave: an object, a list or a page of them, of 3.0 or 3.1. Objects that lie in one another
/// become rows that name each other; an object that is there twice is one row with all that was said of it.
final class ObjectReader {

    private final Tables tables;
    private final Findings findings;
    private final String file;
    private final String source;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    ObjectReader(Tables tables, Findings findings, String file, String source) {
        this.tables = tables;
        this.findings = findings;
        this.file = file;
        this.source = source;
    }

    List<Row> read(JsonMapper json, byte[] bytes) {
        try {
            var root = json.readTree(bytes);
            var contents = root.has("contents") ? root.get("contents") : root;
            if (contents.isArray()) {
                contents.forEach(this::top);
            } else {
                top(contents);
            }
        } catch (JacksonException notJson) {
            findings.add(Finding.refusal(file, 0, "", Rule.NOT_A_PACKAGE, ""));
        }
        var check = new RowCheck(findings);
        var all = new ArrayList<Row>();
        for (var row : rows.values()) {
            var table = tables.of(row.entity());
            var whole = new LinkedHashMap<>(row.fields());
            whole.put("id", row.id());
            check.check(table, whole, file, row.line(), true);
            all.add(new Row(row.entity(), row.id(), source, row.line(), row.fields(), tables.pointers(table, row.fields())));
        }
        return all;
    }

    private void top(JsonNode object) {
        var entity = kind(object);
        if (entity.isEmpty()) {
            findings.add(Finding.refusal(file, 0, "", Rule.NOT_A_PACKAGE, ""));
        } else {
            take(entity, object, Map.of());
        }
    }

    /// By what only objects of that kind have.
    private static String kind(JsonNode object) {
        if (!object.isObject() || !object.has("id")) {
            return "";
        }
        return object.has("location_type") ? "location"
                : object.has("location") || object.has("location_id") ? "service_at_location"
                : object.has("status") ? "service"
                : object.has("taxonomy_detail") || object.has("parent_id") || object.has("taxonomy_id") || object.has("code") ? "taxonomy_term"
                : object.has("organization_identifiers") || object.has("website") || object.has("legal_status")
                        || object.has("email") || object.has("parent_organization_id") ? "organization"
                : object.has("version") || object.has("uri") ? "taxonomy" : "organization";
    }

    private void take(String entity, JsonNode object, Map<String, String> said) {
        var table = tables.of(entity);
        var id = object.path("id").asString("");
        var words = new LinkedHashMap<String, String>(said);
        for (var property : object.properties()) {
            var name = property.getKey();
            var value = property.getValue();
            var single = Shape.single(entity).get(name);
            var many = Shape.many(entity).get(name);
            if (value.isNull() || name.equals("id")) {
                continue;
            }
            if (single != null && value.isObject()) {
                take(single.entity(), value, Map.of());
                words.put(single.column(), value.path("id").asString(""));
            } else if (many != null && value.isArray()) {
                value.forEach(one -> take(many, one, hanging(many, entity, id)));
            } else if (name.equals("service") && entity.equals("service_at_location") && value.isObject()) {
                take("service", value, Map.of());
                words.put("service_id", value.path("id").asString(""));
            } else if (table.has(name) && value.isValueNode()) {
                words.putIfAbsent(name, value.asString().strip());
            } else {
                findings.add(Finding.remark(file, rows.size() + 1, entity + "." + name, Rule.COLUMN_UNKNOWN, ""));
            }
        }
        words.values().removeIf(String::isEmpty);
        var known = rows.get(entity + id);
        var merged = new LinkedHashMap<>(known == null ? Map.of() : known.fields());
        words.forEach(merged::putIfAbsent);
        rows.put(entity + id, new Row(entity, id, source, known == null ? rows.size() + 1 : known.line(), merged, List.of()));
    }

    /// How a row says that it hangs on that object.
    private Map<String, String> hanging(String entity, String on, String id) {
        return switch (entity) {
            case "attribute" -> Map.of("link_id", id, "link_entity", on);
            case "metadata" -> Map.of("resource_id", id, "resource_type", on);
            default -> tables.of(entity).has(on + "_id") ? Map.of(on + "_id", id) : Map.of(); // not sealed: all others name it by its kind
        };
    }
}
