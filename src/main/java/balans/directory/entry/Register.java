package balans.directory.entry;

import balans.directory.EntryId.Kind;
import java.util.List;
import java.util.Set;

/// What one register asks of its records.
public interface Register {

    Kind kind();

    List<Field> fields();

    String title(Fields fields);

    /// What orders the list; the title, unless the register knows better.
    default String order(Fields fields) {
        return title(fields);
    }

    /// The vocabulary of a concept; nothing in other registers.
    default String scheme(Fields fields) {
        return "";
    }

    /// The same in its one canonical spelling, where there is one. What cannot be read stays, for `complaints`.
    Fields tidy(Fields fields);

    /// Beyond what [Field] says: only what can be known without looking at other records.
    List<Complaint> complaints(Fields fields);

    /// What no two records of the register can share.
    Set<String> keys(Fields fields);

    /// The id of a new record, before it is made unique.
    String newId(Fields fields);

    /// Words beside the title by which it can be found.
    String searchWords(Fields fields);

    /// Whether the search finds its records; what only ties other records together is not looked for.
    default boolean isSearched() {
        return true;
    }

    /// Whether two of the same name are probably one, so that an editor is asked.
    default boolean asksAboutSimilar() {
        return false;
    }
}
