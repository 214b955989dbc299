package balans.conversation.own;

import balans.action.Actions;
import balans.action.Origin.Instrument;
import balans.canvas.Canvases;
import org.springframework.stereotype.Component;

/// A sheet goes with all that hangs on it: its notes, its meetings, what was agreed, what the search knows of it.
@Component
class RemoveSheet {

    private final ChangeSheet changeSheet;
    private final OwnStore sheets;
    private final Actions actions;
    private final Canvases canvases;
    private final SharedSheets shared;

    RemoveSheet(ChangeSheet changeSheet, OwnStore sheets, Actions actions, Canvases canvases, SharedSheets shared) {
        this.changeSheet = changeSheet;
        this.sheets = sheets;
        this.actions = actions;
        this.canvases = canvases;
        this.shared = shared;
    }

    void remove(OwnSheet sheet) {
        changeSheet.run(sheet, () -> {
            sheets.remove(sheet);
            actions.removeOf(Instrument.CONVERSATION, sheet.id());
            canvases.remove(sheet.board());
            shared.remove(sheet);
        });
    }
}
