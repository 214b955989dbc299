package balans.directory;

import java.time.LocalDate;
import java.util.List;

/// Offers something for the shared calendar on behalf of people without an account. It waits for an editor, who makes
/// it public or not.
public interface SuggestEvent {

    /// False when the register would not take it, or when too much waits already.
    boolean suggest(Suggestion suggestion);

    /// @param id the same for the same offer: a second time changes nothing
    /// @param kind a concept of `soort-activiteit`
    /// @param from who offers it, in words for the editor
    record Suggestion(String id, String title, String kind, LocalDate day, List<String> sectors, String from) {

        public Suggestion {
            sectors = List.copyOf(sectors);
        }
    }
}
