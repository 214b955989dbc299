package balans.monitor.team;

import balans.monitor.TeamId;
import balans.monitor.TeamRemoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A team can take everything away (R003, RX-6); nothing of it stays.
@Component
class RemoveTeam {

    private final TeamStore teams;
    private final ApplicationEventPublisher events;

    RemoveTeam(TeamStore teams, ApplicationEventPublisher events) {
        this.teams = teams;
        this.events = events;
    }

    @Transactional
    public void remove(TeamId team) {
        events.publishEvent(new TeamRemoved(team));
        teams.remove(team);
    }
}
