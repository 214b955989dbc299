package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.concept.Concepts.Choice;
import balans.identity.EditorTask;
import balans.identity.Editors.Appointment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `link` is shown once, right after it was made. `complaint` names the field that was not right.
public record PeoplePage(List<Row> rows, List<Choice> sectors, String link, String complaint) {

    public record Row(String person, String name, EditorTask task, String scope, String since, String until) {

        static Row of(Appointment one, Map<EntryId, String> titles) {
            var task = one.task();
            var scope = switch (task.kind()) {
                case ADMINISTRATOR, INSTRUMENT, YOUTH -> "";
                case COALITION -> task.scope();
                case SECTOR -> titles.getOrDefault(EntryId.concept(task.scope()), task.scope());
                case ORGANISATION -> titles.getOrDefault(EntryId.organisation(task.scope()), task.scope());
            };
            return new Row(one.person().value(), one.name(), task, scope, When.of(one.since()), ended(one.until()));
        }

        private static String ended(@Nullable Instant until) {
            return until == null ? "" : When.of(until);
        }
    }
}
