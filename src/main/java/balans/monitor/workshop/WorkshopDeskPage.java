package balans.monitor.workshop;

import balans.monitor.team.Team;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Before and after: the workshops of a team, and a form for a new one.
public record WorkshopDeskPage(Team team, int groups, int mostGroups, List<Row> rows, ZoneId zone) {

    public record Row(String code, Step step, Instant createdAt) {}

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    public String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }
}
