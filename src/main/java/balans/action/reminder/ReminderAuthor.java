package balans.action.reminder;

import balans.action.Action;
import balans.action.ActionId;
import balans.action.Origin.Instrument;
import balans.action.Actions;
import balans.kernel.RandomId;
import balans.mail.Mail;
import balans.mail.MailAuthor;
import balans.mail.MailLater;
import balans.web.Text;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The link is made when the mail is written, and only its hash stays.
@Component
class ReminderAuthor implements MailAuthor {

    static final Duration LINK_VALID_FOR = Duration.ofDays(60);
    private static final int SUBJECT_TITLE_CHARS = 100;

    private final Actions actions;
    private final ReminderLinkStore links;
    private final RemindedStore reminded;
    private final MailLater mail;
    private final Text texts;
    private final Clock clock;

    ReminderAuthor(Actions actions, ReminderLinkStore links, RemindedStore reminded, MailLater mail, Text texts,
            Clock clock) {
        this.actions = actions;
        this.links = links;
        this.reminded = reminded;
        this.mail = mail;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return MailReminders.KIND;
    }

    @Override
    public Optional<Mail> write(String subject, String address, String site) {
        links.removeExpired(clock.instant());
        return actions.find(new ActionId(subject.substring(0, subject.indexOf('/'))))
                .filter(action -> action.state().isOpen() && isOf(subject, action))
                .filter(action -> action.origin().instrument() != Instrument.AGENDA || inTime(subject, address, site))
                .map(action -> mail(action, address, site));
    }

    /// With or without days around the day, and as often as it was put off.
    private static boolean isOf(String subject, Action action) {
        var whole = MailReminders.subject(action);
        return subject.equals(whole) || subject.startsWith(whole + "/");
    }

    /// Whoever leads many actions of the agenda and heard from us less than five days ago hears this later. What a team
    /// agrees on comes when it asked for it.
    private boolean inTime(String subject, String address, String site) {
        var now = clock.instant();
        var next = reminded.take(address, subject, now);
        next.ifPresent(later -> mail.send(MailReminders.KIND, subject + "+", address, site, later));
        return next.isEmpty();
    }

    private Mail mail(Action action, String address, String site) {
        var token = RandomId.next();
        links.add(token, action.id(), clock.instant().plus(LINK_VALID_FOR));
        var about = action.origin().about();
        var often = action.origin().instrument() == Instrument.AGENDA;
        return new Mail(address, texts.of("action.reminder.mail.subject", inOneLine(action.title())),
                texts.of(often ? "action.reminder.mail.agenda" : "action.reminder.mail.text", greeting(action), action.title(),
                        about.isEmpty() ? "" : texts.of("action.reminder.mail.about", about),
                        site + "/afspraak/" + token),
                "nl");
    }

    private String greeting(Action action) {
        return action.lead().isEmpty()
                ? texts.of("action.reminder.mail.hello")
                : texts.of("action.reminder.mail.hello.name", action.lead());
    }

    private static String inOneLine(String title) {
        var line = title.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
        return line.length() <= SUBJECT_TITLE_CHARS ? line : line.substring(0, SUBJECT_TITLE_CHARS).strip() + " …";
    }
}
