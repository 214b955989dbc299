package balans.directory.concept;

import balans.directory.EntryId.Kind;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The vocabularies as pages need them: a few hundred words, read afresh for each page.
@Component
public class Concepts {

    public record Choice(String id, String label) {}

    private final EntryStore entries;

    Concepts(EntryStore entries) {
        this.entries = entries;
    }

    public List<Entry> of(Scheme scheme) {
        return entries.all(Kind.CONCEPT, scheme.id());
    }

    public List<Choice> choices(String scheme) {
        return entries.all(Kind.CONCEPT, scheme).stream().map(e -> new Choice(e.id().id(), e.title())).toList();
    }

    public Map<Scheme, List<Entry>> all() {
        var all = new LinkedHashMap<Scheme, List<Entry>>();
        for (var scheme : Scheme.values()) {
            all.put(scheme, of(scheme));
        }
        return all;
    }
}
