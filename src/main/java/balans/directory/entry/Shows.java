package balans.directory.entry;

import balans.directory.EntryId;
import balans.kernel.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes entries ready for a page, with one look-up of all names.
@Component
public class Shows {

    private final EntryStore entries;
    private final Registers registers;

    Shows(EntryStore entries, Registers registers) {
        this.entries = entries;
        this.registers = registers;
    }

    public Shown one(EntryId id) {
        return all(List.of(entries.find(id).orElseThrow(() -> Refusal.notFound("entry")))).getFirst();
    }

    public List<Shown> all(List<Entry> some) {
        var targets = some.stream()
                .flatMap(entry -> Shown.targets(registers.of(entry.id().kind()), entry.fields()).stream()).toList();
        var titles = entries.titles(targets);
        return some.stream().map(entry -> new Shown(entry, titles)).toList();
    }
}
