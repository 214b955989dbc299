package balans.directory.entry;

import balans.directory.Directory;
import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.LinkState;
import balans.directory.PublicEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class RegisteredDirectory implements Directory {

    private final EntryStore entries;
    private final EntryLists lists;
    private final KnownLinks links;
    private final ChangeStore changes;
    private final MergeStore merges;

    RegisteredDirectory(EntryStore entries, EntryLists lists, KnownLinks links, ChangeStore changes,
            MergeStore merges) {
        this.entries = entries;
        this.lists = lists;
        this.links = links;
        this.changes = changes;
        this.merges = merges;
    }

    @Override
    public Map<EntryId, String> titles(Collection<EntryId> ids) {
        return entries.titles(ids);
    }

    @Override
    public EntryId followed(EntryId entry) {
        return merges.into(entry).orElse(entry);
    }

    @Override
    public List<EntryId> concepts(String scheme) {
        return entries.all(Kind.CONCEPT, scheme).stream().map(Entry::id).toList();
    }

    @Override
    public List<PublicEntry> all(Kind kind) {
        return lists.of(new EntryQuery(kind, "", List.of())).stream().map(entry -> new PublicEntry(entry.id(), entry.title(),
                entry.fields().values(), Age.days(entry.fields().text("from")), Age.days(entry.fields().text("until")))).toList();
    }

    @Override
    public long changes() {
        return changes.latest();
    }

    @Override
    public Map<String, LinkState> links(Collection<String> resources) {
        return links.of(resources);
    }

    @Override
    public List<EntryId> resourcesWith(Collection<EntryId> concepts) {
        var tags = concepts.stream().map(EntryId::id).toList();
        return lists.of(new EntryQuery(Kind.RESOURCE, "", tags)).stream().map(Entry::id).toList();
    }
}
