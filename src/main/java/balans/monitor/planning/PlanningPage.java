package balans.monitor.planning;

import balans.monitor.team.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// @param complaint the message key of what does not fit, or empty; `about` is the planned session it is about, or empty
/// @param today no day before it can be planned
public record PlanningPage(
        Team team, List<Planned> planned, PlanningForm form, String complaint, String about, boolean canMail,
        LocalDate today, ZoneId zone) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH.mm", DUTCH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    public String path() {
        return "/monitor/team/" + team.id().value() + "/planning";
    }

    public boolean complainsAboutNew(String what) {
        return about.isEmpty() && complaint.equals("monitor.planning.complaint." + what);
    }

    public boolean complainsAbout(Planned planned) {
        return about.equals(planned.id());
    }

    public static String words(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    public String words(Planned planned) {
        return words(planned.startsAt(), zone);
    }

    public String day(Planned planned) {
        return planned.startsAt().atZone(zone).toLocalDate().toString();
    }

    public String hour(Planned planned) {
        return HOUR.format(planned.startsAt().atZone(zone));
    }

    public boolean isPast(Planned planned) {
        return planned.startsAt().atZone(zone).toLocalDate().isBefore(today);
    }
}
