package balans.conversation.own;

import balans.action.Actions;
import balans.action.Action;
import balans.action.Origin.Instrument;
import balans.canvas.Board;
import balans.canvas.Canvases;
import balans.conversation.own.KeptStore.Keeping;
import balans.conversation.own.OwnPage.GoalRow;
import balans.conversation.sheet.Sheets;
import balans.web.Qr;
import balans.web.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

@Component
class OwnPages {

    private final OwnStore store;
    private final GoalStore goals;
    private final VersionStore versions;
    private final KeptStore kept;
    private final Snapshots snapshots;
    private final Canvases canvases;
    private final Boxes boxes;
    private final Actions actions;
    private final Sheets sheets;
    private final Site site;
    private final Clock clock;

    OwnPages(OwnStore store, GoalStore goals, VersionStore versions, KeptStore kept, Snapshots snapshots, Canvases canvases,
            Boxes boxes, Actions actions, Sheets sheets, Site site, Clock clock) {
        this.store = store;
        this.goals = goals;
        this.versions = versions;
        this.kept = kept;
        this.snapshots = snapshots;
        this.canvases = canvases;
        this.boxes = boxes;
        this.actions = actions;
        this.sheets = sheets;
        this.site = site;
        this.clock = clock;
    }

    ModelAndView show(Guest by) {
        return new ModelAndView("conversation/own/show", Map.of("page", page(by, Board.Typed.NOTHING, OwnPage.Typed.NOTHING)));
    }

    ModelAndView stand(Guest by) {
        return new ModelAndView("conversation/own/stand", Map.of("page", page(by, Board.Typed.NOTHING, OwnPage.Typed.NOTHING)));
    }

    ModelAndView complain(Guest by, Board.Typed onBoard, OwnPage.Typed below) {
        return new ModelAndView("conversation/own/show", Map.of("page", page(by, onBoard, below)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// What was written is on the board, and there is something to say about it.
    ModelAndView tell(Guest by, String words) {
        return new ModelAndView("conversation/own/show",
                Map.of("page", page(by, Board.Typed.NOTHING, new OwnPage.Typed("bord", words, Map.of()))));
    }

    private OwnPage page(Guest by, Board.Typed onBoard, OwnPage.Typed below) {
        var sheet = store.find(by.sheet().code()).orElse(by.sheet());
        var board = canvases.board(sheet.board(), sheet.path(), true, boxes.all(), "", onBoard);
        var slots = by.device().map(device -> goals.of(sheet, device.hand(sheet))).orElse(Map.of());
        var past = versions.of(sheet);
        var join = site.address() + sheet.path();
        var all = actions.of(Instrument.CONVERSATION, sheet.id());
        var before = lookedBackOn(sheet, past);
        var seen = new HashSet<>(before.stream().map(Action::id).toList());
        var now = all.stream().filter(a -> a.origin().occasion().equals(sheet.occasion()) && !seen.contains(a.id()))
                .sorted(Action.BY_DAY).toList();
        return new OwnPage(sheet, keeping(sheet).eveningOffered(), snapshots.sector(sheet), sheets.questions(), board, goals(sheet), slots,
                past.isEmpty() ? null : past.getFirst(), before, now, past,
                by.owner().map(key -> site.address() + "/samen/eigenaar/sleutel/" + key.value()).orElse(""), join,
                Qr.of(join), below, clock.millis());
    }

    /// That somebody opened it is written down once a month: a day without more, to know what nobody needs any more.
    private Keeping keeping(OwnSheet sheet) {
        var keeping = kept.of(sheet);
        var today = LocalDate.now(clock);
        if (keeping.usedOn().isBefore(today.minusMonths(1))) {
            kept.use(sheet, today);
        }
        return keeping;
    }

    private List<Action> lookedBackOn(OwnSheet sheet, List<Snapshot> past) {
        return past.isEmpty() ? List.of() : versions.closedAt(sheet, sheet.meeting() - 1)
                .map(since -> actions.lookedBackOn(Instrument.CONVERSATION, sheet.id(), sheet.occasion(), since.plusMillis(1)))
                .orElse(List.of());
    }

    private List<GoalRow> goals(OwnSheet sheet) {
        var counts = goals.counts(sheet);
        var agreed = goals.agreed(sheet);
        return canvases.notes(sheet.board(), Boxes.GOALS).stream().filter(note -> note.rivalOf() == null)
                .map(n -> new GoalRow(n.id(), n.text(), counts.getOrDefault(n.id(), 0), agreed.contains(n.id())))
                .sorted(Comparator.comparingInt(GoalRow::stickers).reversed()).toList();
    }
}
