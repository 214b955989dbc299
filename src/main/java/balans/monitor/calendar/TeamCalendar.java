package balans.monitor.calendar;

import balans.action.Action;
import balans.action.Actions;
import balans.action.CalendarEntry;
import balans.action.Origin.Instrument;
import balans.monitor.planning.Planned;
import balans.monitor.planning.Planning;
import balans.monitor.team.Team;
import balans.web.Site;
import balans.web.Text;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What of a team stands in a calendar: planned sessions, and the days on which it looks back.
@Component
class TeamCalendar {

    private static final Duration PAST = Duration.ofDays(400);

    private final Actions actions;
    private final Planning planning;
    private final Text texts;
    private final Site site;
    private final Clock clock;

    TeamCalendar(Actions actions, Planning planning, Text texts, Site site, Clock clock) {
        this.actions = actions;
        this.planning = planning;
        this.texts = texts;
        this.site = site;
        this.clock = clock;
    }

    List<CalendarEntry> of(Team team) {
        return Stream.concat(
                        planning.all(team.id(), clock.instant().minus(PAST)).stream().map(p -> entry(team, p)),
                        actions.of(Instrument.MONITOR, team.id().value()).stream().map(action -> entry(team, action))
                                .filter(Objects::nonNull))
                .toList();
    }

    CalendarEntry entry(Team team, Planned planned) {
        return planned.entry(texts.of("monitor.planning.entry", team.name()), texts.of("monitor.planning.entry.text"),
                link(team, ""), clock.getZone());
    }

    /// Null for an action without a day.
    @org.jspecify.annotations.Nullable CalendarEntry entry(Team team, Action action) {
        var text = Stream.of(
                        action.lead().isEmpty() ? "" : texts.of("monitor.agreement.entry.who", action.lead()),
                        action.origin().about().isEmpty() ? "" : texts.of("monitor.agreement.about", action.origin().about()),
                        action.state().isOpen() ? "" : texts.of("action.state." + action.state()))
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        return CalendarEntry.of(action, text, link(team, "/afspraken?stand=alles"));
    }

    private String link(Team team, String below) {
        return site.address() + "/monitor/team/" + team.id().value() + below;
    }
}
