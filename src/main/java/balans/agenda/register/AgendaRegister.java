package balans.agenda.register;

import balans.directory.EntryId.Kind;
import balans.directory.entry.Complaint;
import balans.directory.entry.Field;
import balans.directory.entry.Fields;
import balans.directory.entry.Folded;
import balans.directory.entry.Register;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One register of the agenda. `named` are the fields that make its title and, for new records, its id; `only` are
/// fields that no two records share together.
record AgendaRegister(Kind kind, List<Field> fields, List<String> named, List<String> only, boolean isSearched)
        implements Register {

    private static final int TITLE_MAX_CHARS = 300;
    private static final int ORDER_MAX = 99_999;

    static AgendaRegister of(Kind kind, String title, Field... fields) {
        return new AgendaRegister(kind, List.of(fields), List.of(title), List.of(), true);
    }

    /// What only ties other records together.
    static AgendaRegister tying(Kind kind, List<String> named, List<String> only, Field... fields) {
        return new AgendaRegister(kind, List.of(fields), named, only, false);
    }

    @Override
    public String title(Fields fields) {
        var title = named.stream().map(fields::text).filter(text -> !text.isEmpty())
                .map(text -> text.replaceAll("\\s+", " ")).collect(Collectors.joining(" · "));
        return title.length() <= TITLE_MAX_CHARS ? title : title.substring(0, TITLE_MAX_CHARS - 1) + "…";
    }

    @Override
    public String order(Fields fields) {
        var order = fields.text("order");
        return "%05d %s".formatted(order.matches("\\d{1,5}") ? Integer.parseInt(order) : ORDER_MAX, title(fields));
    }

    @Override
    public Fields tidy(Fields fields) {
        return fields;
    }

    @Override
    public List<Complaint> complaints(Fields fields) {
        return Terms.complaints(this, fields);
    }

    @Override
    public Set<String> keys(Fields fields) {
        return only.isEmpty() ? Set.of()
                : Set.of(only.getFirst() + ":" + only.stream().map(fields::text).collect(Collectors.joining(" ")));
    }

    @Override
    public String newId(Fields fields) {
        return Folded.slug(named.stream().map(fields::text).map(id -> id.replaceFirst("^thema\\.", ""))
                .collect(Collectors.joining(" ")));
    }

    @Override
    public String searchWords(Fields fields) {
        return fields().stream().filter(f -> f.type() == Field.Type.TEXT || f.type() == Field.Type.LINES)
                .map(field -> fields.text(field.name())).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
