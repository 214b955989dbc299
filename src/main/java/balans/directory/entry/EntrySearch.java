package balans.directory.entry;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.SearchSource.PublicRecord;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// An entry as the search knows it: its tags are facets, and their names can be searched for too.
@Component
public class EntrySearch {

    private final Registers registers;
    private final EntryStore entries;

    EntrySearch(Registers registers, EntryStore entries) {
        this.registers = registers;
        this.entries = entries;
    }

    public static String kindOf(Kind kind) {
        return kind.instrument().isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : kind.instrument();
    }

    /// Unique among all that the search knows under one kind: the registers of an instrument are one there.
    public static String idOf(EntryId id) {
        return id.kind().instrument().isEmpty() ? id.id() : id.kind().path() + "/" + id.id();
    }

    public PublicRecord record(Entry entry) {
        var register = registers.of(entry.id().kind());
        var targets = register.fields().stream().flatMap(field -> field.targets(entry.fields()).stream()).toList();
        var facets = new HashSet<String>();
        targets.stream().filter(target -> target.kind() == Kind.CONCEPT).forEach(target -> facets.add(target.id()));
        var titles = entries.titles(targets);
        var tags = targets.stream().distinct().map(target -> titles.getOrDefault(target, "")).collect(Collectors.joining(", "));
        var words = register.searchWords(entry.fields()) + "\n" + tags;
        return new PublicRecord(
                kindOf(entry.id().kind()), idOf(entry.id()), entry.title(), words.strip(), entry.address(), facets);
    }
}
