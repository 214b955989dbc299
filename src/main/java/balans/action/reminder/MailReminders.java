package balans.action.reminder;

import balans.action.Action;
import balans.action.ActionSettled;
import balans.action.Reminders;
import balans.kernel.RandomId;
import balans.mail.MailLater;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class MailReminders implements Reminders {

    static final String KIND = "action-reminder";
    /// In days from its day.
    static final List<Integer> AROUND = List.of(-30, -7, -1, 1, 7, 30);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final MailLater mail;
    private final RemindedStore reminded;
    private final ReminderLinkStore links;
    private final Clock clock;

    MailReminders(MailLater mail, RemindedStore reminded, ReminderLinkStore links, Clock clock) {
        this.mail = mail;
        this.reminded = reminded;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public boolean arePossible() {
        return mail.isPossible();
    }

    @Override
    public void remind(Action action, String address, String site) {
        var day = action.day();
        if (day != null && action.state().isOpen()) {
            mail.send(KIND, subject(action), address, site, day.atTime(MORNING).atZone(clock.getZone()).toInstant());
        }
    }

    /// What lies in the past already is not written any more.
    @Override
    public void follow(Action action, String address, String site) {
        var day = action.day();
        if (day == null || !action.state().isOpen()) {
            return;
        }
        for (var days : AROUND) {
            var morning = day.plusDays(days).atTime(MORNING).atZone(clock.getZone()).toInstant();
            if (morning.isAfter(clock.instant())) {
                mail.send(KIND, subject(action) + "/" + days, address, site, morning);
            }
        }
    }

    @Override
    public Optional<String> addressee(Action action) {
        return Stream.concat(Stream.of(subject(action)), AROUND.stream().map(days -> subject(action) + "/" + days))
                .flatMap(subject -> mail.addressee(KIND, subject).stream()).findFirst();
    }

    @Override
    public boolean mayHear(String address, String subject) {
        return reminded.take(address, subject, clock.instant()).isEmpty();
    }

    @Override
    public String link(Action action, String site) {
        var token = RandomId.next();
        links.add(token, action.id(), clock.instant().plus(ReminderAuthor.LINK_VALID_FOR));
        return site + "/afspraak/" + token;
    }

    @Override
    public void forget(Action action) {
        mail.cancelAll(KIND, action.id().value() + "/");
    }

    @EventListener
    void on(ActionSettled settled) {
        mail.cancelAll(KIND, settled.action().value() + "/");
    }

    /// Of an action that is picked up again with another day, there may be another mail.
    static String subject(Action action) {
        return action.id().value() + "/" + action.day();
    }
}
