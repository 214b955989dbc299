package balans.conversation.own;

import balans.canvas.Canvases;
import balans.canvas.Change;
import balans.conversation.own.OwnSheet.Opening;
import balans.conversation.sheet.Sector;
import balans.kernel.RandomId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StartSheet {

    sealed interface Outcome {
        record Started(OwnSheet sheet, Key owner) implements Outcome {}
        record NameDoesNotFit(int limit) implements Outcome {}
    }

    private final OwnStore sheets;
    private final Canvases canvases;
    private final Boxes boxes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StartSheet(OwnStore sheets, Canvases canvases, Boxes boxes, TransactionTemplate transaction, Clock clock) {
        this.sheets = sheets;
        this.canvases = canvases;
        this.boxes = boxes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param seeded with the items of the sector, as notes that the group changes or takes away; otherwise blank
    Outcome start(Sector sector, String name, boolean seeded) {
        if (!OwnSheet.nameFits(name)) {
            return new Outcome.NameDoesNotFit(OwnSheet.NAME_MAX_CHARS);
        }
        var owner = Key.fresh();
        var sheet = transaction.execute(status -> {
            var made = new OwnSheet(RandomId.next(), name.strip(), sector.id(), SheetCode.fresh(), canvases.open(), 1,
                    Opening.UNKNOWN, Fields.NONE, 1, clock.instant());
            sheets.add(made, owner);
            return made;
        });
        if (seeded) {
            sector.items().forEach(item -> canvases.change(sheet.board(), boxes.all(),
                    new Change.Add(RandomId.next(), item.heading(), item.text())));
        }
        return new Outcome.Started(sheet, owner);
    }
}
