package balans.agenda.party;

import balans.agenda.overview.Agenda;
import balans.directory.entry.Entry;
import java.util.List;

/// The parties, or those that were asked for, with the coalitions and groups.
public record PartiesPage(
        Agenda agenda, String coalition, String words, List<Party> parties, List<Coalition> coalitions, int all) {

    /// An organisation that takes part, with its sort in words, and what it takes part in.
    public record Party(String id, String name, String sort, List<String> coalitions) {}

    public record Coalition(Entry entry, String theme, List<String> members, List<Entry> groups) {

        public boolean isOpen() {
            return entry.fields().text("open").equals("ja");
        }
    }
}
