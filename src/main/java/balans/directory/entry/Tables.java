package balans.directory.entry;

import balans.directory.EntryId.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Entries as a table and as JSON: a column a field, which `editing` reads back.
@Component
public class Tables {

    private final Registers registers;

    Tables(Registers registers) {
        this.registers = registers;
    }

    public String csv(Kind kind, List<Entry> entries) {
        var fields = registers.of(kind).fields();
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of("id"));
        fields.forEach(field -> head.add(field.name()));
        lines.add(head);
        for (var entry : entries) {
            var line = new ArrayList<>(List.of(entry.id().id()));
            fields.forEach(field -> line.add(entry.fields().text(field.name())));
            lines.add(line);
        }
        return CsvTable.write(lines);
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
                        case LINES, CONCEPTS -> entry.fields().lines(field.name());
                        case AGE -> Age.days(entry.fields().text(field.name())).orElse(0);
                        case LINE, TEXT, WEB, CONCEPT, ORGANISATION, BROADER -> entry.fields().text(field.name());
                    });
                }
            }
            return object;
        }).toList();
    }
}
