package balans.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An entry of a register, for an instrument. The days are ages, counted from birth.
public record PublicEntry(
        EntryId id, String title, Map<String, String> fields, Optional<Integer> fromDay, Optional<Integer> untilDay) {

    public PublicEntry {
        fields = Map.copyOf(fields);
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    public List<String> lines(String field) {
        return text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// The ids of concepts without the name of their vocabulary: `sector.sport` is `sport`.
    public List<String> concepts(String field) {
        return lines(field).stream().map(id -> id.substring(id.indexOf('.') + 1)).toList();
    }
}
