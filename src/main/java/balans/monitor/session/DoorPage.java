package balans.monitor.session;

import balans.monitor.statement.Statement;
import balans.monitor.team.RoomCode;
import java.util.List;
import java.util.Set;

/// Behind the code of a team: the sessions that are going on, and what its members want to talk about.
public record DoorPage(
        RoomCode code, String team, List<Open> sessions, List<Statement> statements, Set<String> mine,
        Set<String> wanted, int threshold) {

    public record Open(RoomCode code, Phase phase, Pace pace) {}
}
