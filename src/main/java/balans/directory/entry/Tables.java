package balans.directory.entry;

import balans.directory.EntryId.Kind;
import balans.web.export.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Entries as a table and as JSON: a column a field, which `editing` reads back.
@Component
public class Tables {

    /// The version that the lines of a table speak of, so that reading back can tell what changed meanwhile.
    public static final String VERSION = "version";

    private final Registers registers;

    Tables(Registers registers) {
        this.registers = registers;
    }

    public String csv(Kind kind, List<Entry> entries) {
        var fields = registers.of(kind).fields();
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of("id", VERSION));
        fields.forEach(field -> head.add(field.name()));
        lines.add(head);
        for (var entry : entries) {
            var line = new ArrayList<>(List.of(entry.id().id(), "" + entry.version()));
            fields.forEach(field -> line.add(entry.fields().text(field.name())));
            lines.add(line);
        }
        return Csv.of(lines);
    }

    public List<Map<String, Object>> json(Kind kind, List<Entry> entries) {
        var fields = registers.of(kind).fields();
        return entries.stream().map(entry -> {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", entry.id().id());
            object.put("version", entry.version());
            for (var field : fields) {
                if (entry.fields().has(field.name())) {
                    object.put(field.name(), switch (field.type()) {
                        case LINES, CONCEPTS, ENTRIES -> entry.fields().lines(field.name());
                        case AGE -> Age.days(entry.fields().text(field.name())).orElse(0);
                        case LINE, TEXT, WEB, DAY, TIME, CONCEPT, ORGANISATION, BROADER, CHOICE, ENTRY -> entry.fields().text(field.name());
                    });
                }
            }
            return object;
        }).toList();
    }
}
