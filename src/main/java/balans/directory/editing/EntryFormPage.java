package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.concept.Concepts.Choice;
import balans.directory.entry.Complaint;
import balans.directory.entry.Entry;
import balans.directory.entry.Field;
import balans.directory.entry.Fields;
import balans.web.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form of an entry. `now` is what somebody else made public meanwhile: then both texts are shown, and the version
/// that is saved on is theirs. `alike` are entries that may be the same as a new one.
public record EntryFormPage(
        Kind kind, @Nullable EntryId id, int version, String title, List<Field> fields, Fields filled, String reason,
        Map<String, List<Choice>> choices, boolean publishes, List<Complaint> complaints, @Nullable Entry now,
        Map<String, String> theirs, List<Entry> alike, String proposal, boolean mayRemove,
        boolean mayMerge) {

    public Optional<Complaint> about(String field) {
        return complaints.stream().filter(complaint -> complaint.field().equals(field)).findFirst();
    }

    public List<Choice> choices(Field field) {
        return choices.getOrDefault(field.name(), List.of());
    }

    public boolean has(Field field, Choice choice) {
        return filled.lines(field.name()).contains(choice.id());
    }

    /// What stands there now, where it is not what was written here.
    public Optional<String> theirs(Field field) {
        return Optional.ofNullable(theirs.get(field.name()));
    }

    public String label(Text t, String field) {
        return FieldDiff.label(t, kind, field);
    }

    public boolean isNew() {
        return id == null;
    }

    public String path() {
        return "/redactie/" + kind.path() + (id == null ? "" : "/" + id.id());
    }
}
