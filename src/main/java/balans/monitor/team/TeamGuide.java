package balans.monitor.team;

/// Proof that this browser may lead sessions of the team in the path (`{team}`): a leader, or a facilitator. Only this
/// package makes one.
public final class TeamGuide {

    private final Team team;
    private final Secret secret;
    private final TeamRole role;

    TeamGuide(Team team, Secret secret, TeamRole role) {
        this.team = team;
        this.secret = secret;
        this.role = role;
    }

    public Team team() {
        return team;
    }

    public boolean isLeader() {
        return role == TeamRole.LEADER;
    }

    /// A leader's own link, to show it again on the device that has it; a facilitator has none to give away.
    public String leaderSecret() {
        return isLeader() ? secret.value() : "";
    }

    TeamLeader asLeader() {
        return new TeamLeader(team, secret);
    }
}
