package balans.monitor.session;

import balans.kernel.RandomId;
import balans.monitor.SessionId;
import balans.monitor.statement.Statement;
import balans.monitor.statement.Voice;
import balans.monitor.sticker.Candidate;
import balans.monitor.sticker.Stickers;
import balans.monitor.team.RoomCode;
import balans.monitor.team.Team;
import balans.monitor.thermometer.Thermometer;
import balans.monitor.thermometer.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A session that took place without any device (R003-20). It is closed from the start: nobody joins it, and it
/// stands among the others at the day on which it was held.
@Component
public class PaperSessions {

    /// @param rounds what was on the thermometer
    /// @param others what else could get a sticker; empty when there were no stickers
    public record Wish(
            Instant heldAt, int people, Voice voice, String ends, int stickers, List<Statement> rounds,
            List<Statement> others) {}

    private final SessionStore sessions;
    private final Stickers stickers;
    private final Thermometer thermometer;

    PaperSessions(SessionStore sessions, Stickers stickers, Thermometer thermometer) {
        this.sessions = sessions;
        this.stickers = stickers;
        this.thermometer = thermometer;
    }

    @Transactional
    public Held add(Team team, Wish wish) {
        var byStickers = !wish.others().isEmpty();
        var session = new Session(new SessionId(RandomId.next()), team.id(), RoomCode.fresh(), RandomId.next(),
                wish.voice(), Pace.LIVE, Math.clamp(wish.stickers(), 3, 5), byStickers, wish.ends(), Phase.TALK, 0, 0,
                1, 1, null, 0, false, false, 0, false, 0, wish.heldAt());
        sessions.add(session, wish.heldAt());
        stickers.layOut(session.id(), session.stickers(),
                Stream.concat(wish.rounds().stream(), wish.others().stream())
                        .map(s -> new Candidate(s.id(), s.group(), s.wording(), false)).toList());
        for (int i = 0; i < wish.rounds().size(); i++) {
            var statement = wish.rounds().get(i);
            thermometer.open(session.id(), i, statement.id(), statement.wording(), Urgency.OPEN);
        }
        thermometer.reveal(session.id(), 0);
        sessions.close(session.id(), wish.people(), wish.heldAt());
        return sessions.find(session.id()).map(Held::of).orElseThrow();
    }
}
