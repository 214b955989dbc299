package balans.agenda.register;

import balans.directory.SearchSource;
import balans.directory.entry.EntrySearch;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Registers;
import balans.web.Text;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// The records of the agenda, for the one search. Each change goes there when it is published.
@Component
class AgendaSearch implements SearchSource {

    private final EntryStore entries;
    private final EntrySearch search;
    private final Registers registers;
    private final Text texts;

    AgendaSearch(EntryStore entries, EntrySearch search, Registers registers, Text texts) {
        this.entries = entries;
        this.search = search;
        this.registers = registers;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return AgendaKinds.AGENDA;
    }

    @Override
    public String label() {
        return texts.of("agenda.name");
    }

    @Override
    public void read(Consumer<PublicRecord> into) {
        AgendaKinds.ALL.stream().filter(kind -> registers.of(kind).isSearched())
                .forEach(kind -> entries.all(kind, "").forEach(entry -> into.accept(search.record(entry))));
    }
}
