package balans.monitor.planning;

import balans.action.CalendarFile;
import balans.mail.Mail;
import balans.mail.MailAuthor;
import balans.monitor.team.Team;
import balans.monitor.team.Teams;
import balans.web.Text;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Writes to the leader about a planned session, with a file for the calendar. Without any secret: the leader's link is
/// not ours to send.
@Component
class PlanMail implements MailAuthor {

    enum What { PLANNED, MOVED, CANCELLED, REMINDER }

    static final String KIND = "monitor-planned";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'om' HH.mm 'uur'", Locale.forLanguageTag("nl"));

    private final PlannedStore planned;
    private final Teams teams;
    private final Text texts;
    private final Clock clock;

    PlanMail(PlannedStore planned, Teams teams, Text texts, Clock clock) {
        this.planned = planned;
        this.teams = teams;
        this.texts = texts;
        this.clock = clock;
    }

    /// A message about a version that is no longer the last is not needed any more.
    static String subject(Planned planned, What what) {
        return planned.id() + "/" + planned.sequence() + "/" + what;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(String subject, String address, String site) {
        var what = What.valueOf(subject.substring(subject.lastIndexOf('/') + 1));
        return planned.find(subject.substring(0, subject.indexOf('/')))
                .filter(p -> subject(p, what).equals(subject) && p.isPlanned() == (what != What.CANCELLED))
                .flatMap(p -> teams.find(p.team()).map(team -> mail(p, team, what, address, site)));
    }

    private Mail mail(Planned p, Team team, What what, String address, String site) {
        var when = MOMENT.format(p.startsAt().atZone(clock.getZone()));
        var link = site + "/monitor/team/" + team.id().value();
        var title = texts.of("monitor.planning.entry", team.name());
        var file = CalendarFile.of(team.name(), List.of(p.entry(title, texts.of("monitor.planning.entry.text"), link,
                clock.getZone())));
        return new Mail(address, texts.of("monitor.planning.mail." + what + ".subject", team.name(), when),
                texts.of("monitor.planning.mail." + what + ".text", team.name(), when, link), "nl",
                new Mail.Attachment("sessie.ics", CalendarFile.TYPE, file));
    }
}
