package balans.directory.editing;

import balans.directory.EntryId.Kind;
import balans.web.Text;

/// A field of a register before and after.
public record FieldDiff(Kind kind, String field, String was, String is) {

    public String label(Text t) {
        return label(t, kind, field);
    }

    static String label(Text t, Kind kind, String field) {
        return kind.instrument().isEmpty() ? t.of("directory.field." + field) : t.of(kind.words() + ".field." + field);
    }
}
