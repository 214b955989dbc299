package balans.monitor.session;

import balans.monitor.sticker.Focus;
import balans.monitor.sticker.Stickers;
import balans.monitor.talk.Note;
import balans.monitor.talk.NoteKind;
import balans.monitor.talk.Notes;
import balans.monitor.thermometer.Thermometer;
import balans.monitor.thermometer.Urgency;
import balans.web.live.Live;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What the facilitator does. Each step says from which phase it was taken, so that two people who lead at once, or
/// one who taps twice, cannot skip one.
@Component
class LeadSession {

    sealed interface Outcome {
        record Done() implements Outcome {}
        record AlreadyElsewhere() implements Outcome {}
        record ChooseSome(int most) implements Outcome {}
        record NoteDoesNotFit(int limit) implements Outcome {}
    }

    private static final Duration MORE_TIME = Duration.ofMinutes(1);

    private final SessionStore sessions;
    private final LeadStore leads;
    private final Stickers stickers;
    private final Thermometer thermometer;
    private final Notes notes;
    private final Settle settle;
    private final CloseSession closeSession;
    private final TransactionTemplate transaction;
    private final Live live;
    private final Clock clock;

    LeadSession(SessionStore sessions, LeadStore leads, Stickers stickers, Thermometer thermometer, Notes notes, Settle settle,
            CloseSession closeSession, TransactionTemplate transaction, Live live, Clock clock) {
        this.sessions = sessions;
        this.leads = leads;
        this.stickers = stickers;
        this.thermometer = thermometer;
        this.notes = notes;
        this.settle = settle;
        this.closeSession = closeSession;
        this.transaction = transaction;
        this.live = live;
        this.clock = clock;
    }

    Outcome next(Session session, Phase from) {
        if (session.phase() != from || session.isSettling() || from == Phase.CHOOSE) {
            return new Outcome.AlreadyElsewhere();
        }
        if (from.isSecret()) {
            settle.begin(session);
            return new Outcome.Done();
        }
        var to = settle.course(session).after(from);
        if (to == Phase.CLOSED) {
            closeSession.close(session);
            return new Outcome.Done();
        }
        return tell(session, sessions.move(session.id(), from, to, endOf(session, to)));
    }

    /// The team chooses what goes on the thermometer, and how soon it wants to deal with it (R003-7).
    Outcome choose(Session session, Map<String, Urgency> chosen) {
        if (chosen.isEmpty() || chosen.size() > StartSession.MOST_ROUNDS) {
            return new Outcome.ChooseSome(StartSession.MOST_ROUNDS);
        }
        var results = stickers.results(session.id());
        var moved = transaction.execute(status -> {
            var next = sessions.move(session.id(), Phase.CHOOSE, Phase.THERMOMETER,
                    endOf(session, Phase.THERMOMETER));
            next.ifPresent(version -> {
                var position = 0;
                for (var result : results) {
                    var statement = result.candidate().statement();
                    if (chosen.containsKey(statement)) {
                        thermometer.open(session.id(), position++, statement, result.candidate().wording(),
                                chosen.get(statement));
                    }
                }
            });
            return next.isPresent()
                    ? sessions.steered(session.id(), Focus.isSteered(results, java.util.List.copyOf(chosen.keySet())))
                    : next;
        });
        return tell(session, moved == null ? OptionalLong.empty() : moved);
    }

    Outcome moreTime(Session session) {
        var from = Math.max(session.endsAt(), clock.millis());
        return tell(session, sessions.extend(session.id(), from + MORE_TIME.toMillis()));
    }

    Outcome talkAbout(Session session, int spot) {
        return tell(session, sessions.spot(session.id(), Math.max(0, spot)));
    }

    Outcome showRemarks(Session session, boolean shown) {
        return tell(session, sessions.showRemarks(session.id(), shown));
    }

    Outcome hideRemark(Session session, String remark) {
        thermometer.hideRemark(session.id(), remark);
        return tell(session, sessions.touch(session.id()));
    }

    Outcome note(Session session, NoteKind kind, String text) {
        if (!Note.fits(text)) {
            return new Outcome.NoteDoesNotFit(Note.MAX_CHARS);
        }
        notes.add(session.id(), kind, text);
        return tell(session, sessions.touch(session.id()));
    }

    Outcome removeNote(Session session, String note) {
        notes.remove(session.id(), note);
        return tell(session, sessions.touch(session.id()));
    }

    Outcome offer(Session session, boolean offered) {
        return tell(session, leads.offer(session.id(), offered));
    }

    private long endOf(Session session, Phase phase) {
        return session.pace() == Pace.OPEN && phase == Phase.THERMOMETER
                ? 0
                : clock.instant().plus(settle.course(session).box(phase)).toEpochMilli();
    }

    private Outcome tell(Session session, OptionalLong version) {
        if (version.isEmpty()) {
            return new Outcome.AlreadyElsewhere();
        }
        live.changed(session.topic(), version.getAsLong());
        return new Outcome.Done();
    }
}
