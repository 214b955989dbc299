package balans.monitor.session;

import balans.monitor.TeamId;
import balans.monitor.session.DoorPage.Open;
import balans.monitor.statement.Statement;
import balans.monitor.statement.Statements;
import balans.monitor.team.Secret;
import balans.monitor.team.Team;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class Doors {

    private final SessionStore sessions;
    private final Statements statements;
    private final CloseSession closeSession;

    Doors(SessionStore sessions, Statements statements, CloseSession closeSession) {
        this.sessions = sessions;
        this.statements = statements;
        this.closeSession = closeSession;
    }

    DoorPage of(Team team, @Nullable Secret device) {
        closeSession.closeForgotten();
        var open = sessions.of(team.id()).stream().filter(s -> !s.isClosed())
                .map(s -> new Open(s.code(), s.phase(), s.pace())).toList();
        return new DoorPage(team.code(), team.name(), open, statements.of(team.id()), raised(team.id(), device),
                statements.wanted(team.id(), team.talkThreshold()), team.talkThreshold());
    }

    void flag(Team team, Secret device, String statement, boolean up) {
        if (up) {
            statements.raise(team.id(), statement, hand(device, team.id(), statement));
        } else {
            statements.lower(team.id(), statement, hand(device, team.id(), statement));
        }
    }

    /// A hand per statement, so that the flags of one device cannot be tied together. To find one's own, a device
    /// makes all its hands again.
    Set<String> raised(TeamId team, @Nullable Secret device) {
        if (device == null) {
            return Set.of();
        }
        var hands = statements.of(team).stream().map(Statement::id).map(id -> hand(device, team, id)).toList();
        return statements.raisedBy(team, List.copyOf(hands));
    }

    private static String hand(Secret device, TeamId team, String statement) {
        return device.hand("flag/" + team.value() + "/" + statement);
    }
}
