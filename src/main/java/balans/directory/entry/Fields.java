package balans.directory.entry;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What a record says: a text a field, several values as lines. An empty field is not there.
public record Fields(SortedMap<String, String> values) {

    public static final Fields EMPTY = new Fields(new TreeMap<>());

    public Fields {
        var filled = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            var text = value.replace("\r\n", "\n").strip();
            if (!text.isEmpty()) {
                filled.put(name, text);
            }
        });
        values = Collections.unmodifiableSortedMap(filled);
    }

    public static Fields of(Map<String, String> values) {
        return new Fields(new TreeMap<>(values));
    }

    public static Fields ofJson(String json) {
        return of(JsonMapper.shared().readValue(json, new TypeReference<Map<String, String>>() {}));
    }

    public String json() {
        return JsonMapper.shared().writeValueAsString(values);
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public List<String> lines(String name) {
        return text(name).lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    public Fields with(String name, String value) {
        var changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Fields(changed);
    }

    public Fields with(String name, Collection<String> lines) {
        return with(name, String.join("\n", lines));
    }
}
