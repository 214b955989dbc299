package balans.monitor.team;

import balans.kernel.RandomId;
import balans.monitor.TeamId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class MakeTeam {

    sealed interface Outcome {
        record Made(Team team, Secret leader) implements Outcome {}
        record NameDoesNotFit(int limit) implements Outcome {}
        record SizeDoesNotFit(int limit) implements Outcome {}
    }

    private final TeamStore teams;
    private final Clock clock;

    MakeTeam(TeamStore teams, Clock clock) {
        this.teams = teams;
        this.clock = clock;
    }

    @Transactional
    public Outcome make(TeamForm form) {
        if (!Team.nameFits(form.name()) || form.school().strip().length() > Team.NAME_MAX_CHARS) {
            return new Outcome.NameDoesNotFit(Team.NAME_MAX_CHARS);
        }
        if (!Team.sizeFits(form.members())) {
            return new Outcome.SizeDoesNotFit(Team.MOST_MEMBERS);
        }
        var team = new Team(new TeamId(RandomId.next()), form.name().strip(), form.school().strip(), form.members(),
                form.rhythm(), RoomCode.fresh(), Team.USUAL_THRESHOLD, Team.FEWEST_STICKERS, clock.instant());
        var leader = Secret.fresh();
        teams.add(team);
        teams.addKey(team.id(), leader.hash());
        return new Outcome.Made(team, leader);
    }
}
