package balans.conversation.own;

import balans.database.WriteTurn;
import balans.kernel.Refusal;
import balans.web.live.Live;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Every change of a sheet, one after the other, and everybody who has it open sees it.
@Component
class ChangeSheet {

    private final OwnStore sheets;
    private final WriteTurn turn;
    private final TransactionTemplate transaction;
    private final Live live;

    ChangeSheet(OwnStore sheets, WriteTurn turn, TransactionTemplate transaction, Live live) {
        this.sheets = sheets;
        this.turn = turn;
        this.transaction = transaction;
        this.live = live;
    }

    <T> T change(OwnSheet sheet, Supplier<T> what) {
        record Changed<T>(long version, T outcome) {}
        var changed = turn.take(() -> transaction.execute(status -> {
            var version = sheets.countUp(sheet).orElseThrow(() -> Refusal.notFound("sheet"));
            return new Changed<>(version, what.get());
        }));
        live.changed(sheet.topic(), changed.version());
        return changed.outcome();
    }

    void run(OwnSheet sheet, Runnable what) {
        change(sheet, () -> {
            what.run();
            return true;
        });
    }
}
