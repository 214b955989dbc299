package balans.monitor.team;

/// What somebody typed, as typed, so that a complaint gives it back.
public record SettingsForm(TeamForm team, int threshold, int stickers) {

    static SettingsForm of(Team team) {
        return new SettingsForm(new TeamForm(team.name(), team.school(), String.valueOf(team.size()), team.rhythm()),
                team.talkThreshold(), team.stickers());
    }
}
