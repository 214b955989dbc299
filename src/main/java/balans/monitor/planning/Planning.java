package balans.monitor.planning;

import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.mail.Mail;
import balans.mail.MailLater;
import balans.monitor.SessionId;
import balans.monitor.TeamId;
import balans.monitor.TeamRemoved;
import balans.monitor.planning.PlanMail.What;
import balans.monitor.planning.Planned.State;
import balans.monitor.team.Rhythm;
import balans.monitor.team.Teams;
import balans.web.Site;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The leader plans sessions (R003-2). Each change is mailed at once to whoever asked for it, with a calendar file that
/// replaces the one before, and a reminder the day before.
@Component
public class Planning {

    public sealed interface Outcome {
        record Done(Planned planned) implements Outcome {}
        record NoSuchMoment() implements Outcome {}
        record NoSuchAddress() implements Outcome {}
        record TooMany(int most) implements Outcome {}
    }

    static final int MOST_AHEAD = 20;
    static final Duration REMINDED_BEFORE = Duration.ofDays(1);
    /// A planned session that nobody began stays in sight for so long.
    static final Duration STILL_SHOWN = Duration.ofDays(2);
    private static final int LONGEST_AHEAD_YEARS = 3;
    private static final int USUAL_MONTHS = 3;

    private final PlannedStore store;
    private final Teams teams;
    private final MailLater mail;
    private final Site site;
    private final Clock clock;

    Planning(PlannedStore store, Teams teams, MailLater mail, Site site, Clock clock) {
        this.store = store;
        this.teams = teams;
        this.mail = mail;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    public Outcome plan(TeamId team, PlanningForm form) {
        if (upcoming(team).size() >= MOST_AHEAD) {
            return new Outcome.TooMany(MOST_AHEAD);
        }
        if (!form.address().isBlank() && !Mail.isAddress(form.address().strip())) {
            return new Outcome.NoSuchAddress();
        }
        return moment(form).<Outcome>map(at -> {
            var planned = new Planned(RandomId.next(), team, at, rhythm(form.rhythm()), State.PLANNED, 0,
                    mail.isPossible() ? form.address().strip() : "", now());
            store.add(planned);
            tell(planned, What.PLANNED, planned.address());
            return new Outcome.Done(planned);
        }).orElseGet(Outcome.NoSuchMoment::new);
    }

    @Transactional
    public Outcome move(TeamId team, String id, PlanningForm form) {
        var before = own(team, id);
        return moment(form).<Outcome>map(at -> {
            var moved = change(before, before.changed(State.PLANNED, at, now()), null);
            tell(moved, What.MOVED, moved.address());
            return new Outcome.Done(moved);
        }).orElseGet(Outcome.NoSuchMoment::new);
    }

    @Transactional
    public void cancel(TeamId team, String id) {
        var before = own(team, id);
        var cancelled = change(before, before.changed(State.CANCELLED, before.startsAt(), now()), null);
        tell(cancelled, What.CANCELLED, before.address());
    }

    /// A session that was planned for about now has begun. The next one of its rhythm is planned, for the same hour.
    @Transactional
    public void begun(TeamId team, SessionId session) {
        var now = now();
        upcoming(team).stream()
                .filter(p -> Duration.between(p.startsAt(), now).abs().compareTo(Duration.ofHours(12)) < 0)
                .findFirst().ifPresent(planned -> {
                    change(planned, planned.changed(State.BEGUN, planned.startsAt(), now), session);
                    planNext(planned);
                });
    }

    private void planNext(Planned begun) {
        if (begun.rhythm() != null) {
            var at = begun.startsAt().atZone(clock.getZone()).plusMonths(begun.rhythm().months()).toInstant();
            var next = new Planned(RandomId.next(), begun.team(), at, begun.rhythm(), State.PLANNED, 0,
                    begun.address(), now());
            store.add(next);
            tell(next, What.PLANNED, next.address());
        }
    }

    private Planned change(Planned before, Planned after, @Nullable SessionId session) {
        if (!store.update(after, session)) {
            throw Refusal.of(Reason.CONFLICT, "a planned session was changed by somebody else at the same moment");
        }
        mail.cancelAll(PlanMail.KIND, before.id() + "/");
        return after;
    }

    private void tell(Planned planned, What what, String address) {
        if (address.isEmpty()) {
            return;
        }
        mail.send(PlanMail.KIND, PlanMail.subject(planned, what), address, site.address(), now());
        var reminder = planned.startsAt().minus(REMINDED_BEFORE);
        if (planned.isPlanned() && reminder.isAfter(now())) {
            mail.send(PlanMail.KIND, PlanMail.subject(planned, What.REMINDER), address, site.address(), reminder);
        }
    }

    @Transactional
    public void forgetAddress(TeamId team, String id) {
        own(team, id);
        store.forgetAddress(id);
        mail.cancelAll(PlanMail.KIND, id + "/");
    }

    public boolean canMail() {
        return mail.isPossible();
    }

    public List<Planned> upcoming(TeamId team) {
        return store.of(team, clock.instant().minus(STILL_SHOWN)).stream().filter(Planned::isPlanned).toList();
    }

    /// For a calendar: also what was cancelled, so that it disappears there too.
    public List<Planned> all(TeamId team, Instant since) {
        return store.of(team, since);
    }

    public Optional<Planned> next(TeamId team) {
        return upcoming(team).stream().findFirst();
    }

    /// When a team usually looks back: the next session that is planned after today, or else by its rhythm.
    public LocalDate nextDay(TeamId team) {
        var today = LocalDate.now(clock);
        return upcoming(team).stream().map(p -> LocalDate.ofInstant(p.startsAt(), clock.getZone()))
                .filter(day -> day.isAfter(today)).findFirst()
                .orElseGet(() -> today.plusMonths(teams.find(team)
                        .map(t -> Math.min(t.rhythm().months(), USUAL_MONTHS)).orElse(USUAL_MONTHS)));
    }

    public Planned own(TeamId team, String id) {
        return store.find(id).filter(p -> p.team().equals(team)).orElseThrow(() -> Refusal.notFound("planned session"));
    }

    @EventListener
    void on(TeamRemoved removed) {
        store.of(removed.team(), Instant.EPOCH).forEach(p -> mail.cancelAll(PlanMail.KIND, p.id() + "/"));
    }

    private Optional<Instant> moment(PlanningForm form) {
        try {
            var at = LocalDate.parse(form.day().strip()).atTime(LocalTime.parse(form.time().strip()))
                    .atZone(clock.getZone());
            var fits = at.toInstant().isAfter(now()) && at.getYear() - LocalDate.now(clock).getYear() <= LONGEST_AHEAD_YEARS;
            return fits ? Optional.of(at.toInstant()) : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable Rhythm rhythm(String name) {
        return List.of(Rhythm.values()).stream().filter(r -> r.name().equals(name)).findFirst().orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
