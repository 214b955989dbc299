package balans.monitor.team;

import balans.monitor.TeamId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the other features of this module may ask of teams.
@Component
public class Teams {

    private final TeamStore teams;

    Teams(TeamStore teams) {
        this.teams = teams;
    }

    public Optional<Team> find(TeamId id) {
        return teams.find(id);
    }

    public Optional<Team> findByCode(RoomCode code) {
        return teams.findByCode(code);
    }
}
