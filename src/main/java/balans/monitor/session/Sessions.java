package balans.monitor.session;

import balans.monitor.TeamId;
import balans.monitor.team.RoomCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the other features of this module may ask of sessions.
@Component
public class Sessions {

    private final SessionStore sessions;
    private final CloseSession closeSession;
    private final TakeOver takeOver;

    Sessions(SessionStore sessions, CloseSession closeSession, TakeOver takeOver) {
        this.sessions = sessions;
        this.closeSession = closeSession;
        this.takeOver = takeOver;
    }

    public record Past(RoomCode code, Phase phase, Pace pace, int joined, Instant createdAt) {

        public boolean closed() {
            return phase == Phase.CLOSED;
        }
    }

    public List<Past> of(TeamId team) {
        closeSession.closeForgotten();
        return sessions.of(team).stream()
                .map(s -> new Past(s.code(), s.phase(), s.pace(), s.joined(), s.createdAt())).toList();
    }

    public Optional<Held> find(TeamId team, RoomCode code) {
        return sessions.findByCode(code).filter(s -> s.team().equals(team)).map(Held::of);
    }

    /// The leader of the team takes the lead, whoever had it.
    public Optional<balans.monitor.team.Secret> lead(TeamId team, RoomCode code) {
        return sessions.findByCode(code).filter(s -> s.team().equals(team) && !s.isClosed())
                .map(takeOver::takeByLink);
    }
}
