package balans.monitor.team;

/// Proof that this browser holds a leader's link of the team in the path (`{team}`). Only this package makes one.
public final class TeamLeader {

    private final Team team;
    private final Secret secret;

    TeamLeader(Team team, Secret secret) {
        this.team = team;
        this.secret = secret;
    }

    public Team team() {
        return team;
    }

    /// What the leader's link ends with, to show it again on the device that has it.
    public Secret secret() {
        return secret;
    }
}
