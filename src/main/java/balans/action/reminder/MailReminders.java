package balans.action.reminder;

import balans.action.Action;
import balans.action.ActionSettled;
import balans.action.Reminders;
import balans.mail.MailLater;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class MailReminders implements Reminders {

    static final String KIND = "action-reminder";
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final MailLater mail;
    private final Clock clock;

    MailReminders(MailLater mail, Clock clock) {
        this.mail = mail;
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

    @Override
    public Optional<String> addressee(Action action) {
        return mail.addressee(KIND, subject(action));
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
