package balans.monitor.plan;

import balans.monitor.session.Sessions;
import balans.monitor.statement.Choice;
import balans.monitor.statement.Ends;
import balans.monitor.statement.Group;
import balans.monitor.team.Team;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The leader's page of a team.
///
/// @param leaderLink ends with the secret, for the device that has it
/// @param filled what was filled in and could not be taken, with the reason
public record DeskPage(
        Team team, String leaderLink, List<Sessions.Past> sessions, List<Group> groups, List<Choice> choices,
        List<Ends> ends, Filled filled, Coming coming, ZoneId zone) {

    /// @param next the next session that is planned, in words, or empty
    /// @param planned whether one may be planned on this device, and more that only a leader does
    public record Coming(String next, int openActions, boolean leads) {}


    /// @param complaint what does not fit, in words, or empty
    public record Filled(String complaint, List<String> chosen, String wording) {

        static final Filled NOTHING = new Filled("", List.of(), "");
    }

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    public List<Choice> of(Group group) {
        return choices.stream().filter(c -> c.statement().group().equals(group.id())).toList();
    }

    /// What was ticked before, or else what we propose.
    public boolean ticked(Choice choice) {
        return filled.chosen().isEmpty() ? choice.proposed() : filled.chosen().contains(choice.statement().id());
    }

    public List<Choice> own() {
        return choices.stream().filter(c -> c.statement().own()).toList();
    }

    public String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }
}
