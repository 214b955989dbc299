package balans.monitor.workshop;

import balans.database.WriteTurn;
import balans.web.live.Live;
import java.time.Clock;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The statement that locks the workshop decides whether stickers are still taken; a sticker can be sent twice and
/// counts once.
@Component
class StickProposal {

    sealed interface Outcome {
        record Stuck() implements Outcome {}
        record TooLate() implements Outcome {}
        record NotPossible() implements Outcome {}
    }

    private final WorkshopStore workshops;
    private final ProposalStore proposals;
    private final WriteTurn turn;
    private final TransactionTemplate transaction;
    private final Live live;
    private final Clock clock;

    StickProposal(WorkshopStore workshops, ProposalStore proposals, WriteTurn turn, TransactionTemplate transaction,
            Live live, Clock clock) {
        this.workshops = workshops;
        this.proposals = proposals;
        this.turn = turn;
        this.transaction = transaction;
        this.live = live;
        this.clock = clock;
    }

    Outcome place(WorkshopMember by, int slot, String proposal) {
        if (slot < 1 || slot > by.workshop().stickers()) {
            return new Outcome.NotPossible();
        }
        return inTime(by, () -> proposals.put(by.workshop().id(), by.stickerHand(), slot, proposal));
    }

    Outcome take(WorkshopMember by, int slot, String proposal) {
        return inTime(by, () -> proposals.take(by.workshop().id(), by.stickerHand(), slot, proposal));
    }

    private Outcome inTime(WorkshopMember by, Runnable change) {
        var progress = turn.take(() -> transaction.execute(status -> {
            var counted = workshops.stickerComes(by.workshop().id(), clock.instant());
            counted.ifPresent(c -> change.run());
            return counted;
        }));
        if (progress == null || progress.equals(OptionalLong.empty())) {
            return new Outcome.TooLate();
        }
        live.changed(by.workshop().progressTopic(), progress.getAsLong());
        return new Outcome.Stuck();
    }
}
