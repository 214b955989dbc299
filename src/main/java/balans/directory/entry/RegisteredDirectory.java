package balans.directory.entry;

import balans.directory.Directory;
import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class RegisteredDirectory implements Directory {

    private final EntryStore entries;
    private final EntryLists lists;

    RegisteredDirectory(EntryStore entries, EntryLists lists) {
        this.entries = entries;
        this.lists = lists;
    }

    @Override
    public Map<EntryId, String> titles(Collection<EntryId> ids) {
        return entries.titles(ids);
    }

    @Override
    public List<EntryId> concepts(String scheme) {
        return entries.all(Kind.CONCEPT, scheme).stream().map(Entry::id).toList();
    }

    @Override
    public List<EntryId> resourcesWith(Collection<EntryId> concepts) {
        var tags = concepts.stream().map(EntryId::id).toList();
        return lists.of(new EntryQuery(Kind.RESOURCE, "", tags)).stream().map(Entry::id).toList();
    }
}
