package balans.monitor.session;

import balans.database.WriteTurn;
import balans.monitor.sticker.Stickers;
import balans.monitor.thermometer.Ballot;
import balans.monitor.thermometer.Scores;
import balans.monitor.thermometer.Thermometer;
import balans.web.live.Live;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What a participant gives. The phase is checked by the statement that locks the session, so a vote is never half
/// in time; everything can be sent twice and counts once.
@Component
class Vote {

    sealed interface Outcome {
        record Counted() implements Outcome {}
        record TooLate() implements Outcome {}
        record NotPossible() implements Outcome {}
        record RemarkTooLong(int limit, int length) implements Outcome {}
    }

    private static final String STICKERS = "stickers";

    private final SessionStore sessions;
    private final Stickers stickers;
    private final Thermometer thermometer;
    private final WriteTurn turn;
    private final TransactionTemplate transaction;
    private final Live live;
    private final Clock clock;

    Vote(SessionStore sessions, Stickers stickers, Thermometer thermometer, TransactionTemplate transaction,
            Live live, Clock clock, WriteTurn turn) {
        this.turn = turn;
        this.sessions = sessions;
        this.stickers = stickers;
        this.thermometer = thermometer;
        this.transaction = transaction;
        this.live = live;
        this.clock = clock;
    }

    static String stickerHand(Participant by) {
        return by.hand(STICKERS);
    }

    static String ballotHand(Participant by, String round) {
        return by.hand(round);
    }

    /// @param slot which of the stickers: the same slot twice is the same tap twice
    Outcome place(Participant by, int slot, String statement) {
        if (slot < 1 || slot > by.session().stickers()) {
            return new Outcome.NotPossible();
        }
        return during(Phase.STICKERS, by, () -> {
            stickers.put(by.session().id(), stickerHand(by), slot, statement);
            return true;
        });
    }

    Outcome take(Participant by, int slot, String statement) {
        return during(Phase.STICKERS, by, () -> {
            stickers.take(by.session().id(), stickerHand(by), slot, statement);
            return true;
        });
    }

    Outcome score(Participant by, String round, int score, String remark, boolean openIfFew) {
        if (!Scores.isScore(score)) {
            return new Outcome.NotPossible();
        }
        if (!Ballot.remarkFits(remark)) {
            return new Outcome.RemarkTooLong(Ballot.REMARK_MAX_CHARS, remark.strip().length());
        }
        var ballot = new Ballot(score, remark, openIfFew);
        return during(Phase.THERMOMETER, by,
                () -> thermometer.put(by.session().id(), round, ballotHand(by, round), ballot));
    }

    private Outcome during(Phase phase, Participant by, BooleanSupplier given) {
        var session = by.session();
        var done = new boolean[1];
        var progress = turn.take(() -> transaction.execute(status -> {
            var counted = sessions.progress(session.id(), phase, clock.instant());
            done[0] = counted.isPresent() && given.getAsBoolean();
            return counted;
        }));
        if (progress == null || progress.equals(OptionalLong.empty())) {
            return new Outcome.TooLate();
        }
        live.changed(session.progressTopic(), progress.getAsLong());
        return done[0] ? new Outcome.Counted() : new Outcome.NotPossible();
    }
}
