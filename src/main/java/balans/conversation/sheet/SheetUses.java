package balans.conversation.sheet;

import balans.directory.EntryId;
import balans.directory.Uses;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the sheets point to is in use: the registers keep it.
@Component
class SheetUses implements Uses {

    private final Sheets sheets;

    SheetUses(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public List<Use> of(EntryId entry) {
        return sheets.placed().stream().filter(line -> pointsTo(line.item(), entry))
                .map(line -> new Use(line.title(), line.address())).toList();
    }

    private static boolean pointsTo(Item item, EntryId entry) {
        return entry.kind() == EntryId.Kind.ORGANISATION && item.organisations().contains(entry.id())
                || entry.kind() == EntryId.Kind.RESOURCE && item.sources().contains(entry.id());
    }
}
