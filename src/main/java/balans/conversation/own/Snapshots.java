package balans.conversation.own;

import balans.action.Action;
import balans.action.Actions;
import balans.action.Origin.Instrument;
import balans.canvas.Canvases;
import balans.conversation.own.Snapshot.Deed;
import balans.conversation.own.Snapshot.Goal;
import balans.conversation.own.Snapshot.Line;
import balans.conversation.own.Snapshot.Part;
import balans.conversation.sheet.Sheets;
import balans.web.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/// Takes a sheet as it is now.
@Component
class Snapshots {

    private final Canvases canvases;
    private final Boxes boxes;
    private final GoalStore goals;
    private final Actions actions;
    private final Sheets sheets;
    private final Text texts;

    Snapshots(Canvases canvases, Boxes boxes, GoalStore goals, Actions actions, Sheets sheets, Text texts) {
        this.canvases = canvases;
        this.boxes = boxes;
        this.goals = goals;
        this.actions = actions;
        this.sheets = sheets;
        this.texts = texts;
    }

    Snapshot take(OwnSheet sheet, String day) {
        var parts = boxes.all().stream().map(box -> new Part(box.key(), box.title(),
                canvases.notes(sheet.board(), box.key()).stream().map(n -> new Line(n.id(), n.text())).toList())).toList();
        var counts = goals.counts(sheet);
        var agreed = goals.agreed(sheet);
        var goalsNow = parts.stream().filter(part -> part.key().equals(Boxes.GOALS))
                .flatMap(part -> part.lines().stream()).filter(line -> agreed.contains(line.id()))
                .map(line -> new Goal(line.text(), counts.getOrDefault(line.id(), 0))).toList();
        var fields = sheet.fields();
        return new Snapshot(sheet.meeting(), day, sheet.name(), sector(sheet),
                texts.of("conversation.own.opening." + sheet.opening()), parts, goalsNow, deeds(sheet), fields.lead(),
                fields.evening(), fields.eveningOn() == null ? "" : fields.eveningOn().toString());
    }

    String sector(OwnSheet sheet) {
        return sheets.sector(sheet.sector()).map(s -> s.name()).orElse("");
    }

    private List<Deed> deeds(OwnSheet sheet) {
        return actions.of(Instrument.CONVERSATION, sheet.id()).stream().sorted(Action.BY_DAY)
                .map(a -> new Deed(a.title(), a.lead(), a.term() == null ? "" : a.term().format(),
                        texts.of("conversation.own.state." + a.state()))).toList();
    }
}
