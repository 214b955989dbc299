package balans.landscape.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One object of the landscape, in the words of HSDS: a service, an address, a phone. `line`: where in its file it stood.
public record Row(String entity, String id, String source, int line, Map<String, String> fields, List<Pointer> pointers) {

    /// That `field` of this object names another one.
    public record Pointer(String field, String entity, String id) {}

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    public Row with(String field, String words) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, words);
        return new Row(entity, id, source, line, changed, pointers);
    }
}
