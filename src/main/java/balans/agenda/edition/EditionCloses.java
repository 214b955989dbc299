package balans.agenda.edition;

import balans.action.Action;
import balans.action.Actions;
import balans.action.Origin.Instrument;
import balans.action.Reminders;
import balans.agenda.register.AgendaKinds;
import balans.clockwork.Chore;
import balans.identity.EditorTask;
import balans.identity.Editors;
import balans.mail.Mail;
import balans.mail.MailAuthor;
import balans.mail.MailLater;
import balans.web.Site;
import balans.web.Text;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// 14, 7 and 1 days before the next edition is due: a mail to whoever writes the agenda, and to whoever leads an action
/// and left an address. One mail a person, with all of their actions in it; like every mail about the agenda never
/// within five days of another (R001-2).
@Component
class EditionCloses implements Chore, MailAuthor {

    static final List<Integer> DAYS_BEFORE = List.of(1, 7, 14);
    private static final int ACTIONS_MAX = 25;

    private final Editions editions;
    private final Editors editors;
    private final Actions actions;
    private final Reminders reminders;
    private final MailLater mail;
    private final Site site;
    private final Text texts;
    private final Clock clock;

    EditionCloses(Editions editions, Editors editors, Actions actions, Reminders reminders, MailLater mail, Site site,
            Text texts, Clock clock) {
        this.editions = editions;
        this.editors = editors;
        this.actions = actions;
        this.reminders = reminders;
        this.mail = mail;
        this.site = site;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "edition-closes";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    /// Nothing goes where mail is off, or where the installation does not know its own address for the links.
    @Override
    public void run() {
        if (mail.isPossible() && !site.configured().isEmpty()) {
            editions.next().ifPresent(next -> DAYS_BEFORE.stream()
                    .filter(days -> daysLeft(next) > 0 && daysLeft(next) <= days).findFirst()
                    .ifPresent(days -> tell(next.due() + "/" + days + "/")));
        }
    }

    /// What went once for a subject does not go again, so that this may run as often as it likes.
    private void tell(String notice) {
        var told = new HashSet<String>();
        editors.reachable(EditionCloses::writesTheAgenda).stream().filter(editor -> told.add(editor.address()))
                .forEach(editor -> mail.send(name(), notice + editor.person().value(), editor.address(), site.configured(), clock.instant()));
        led().forEach(action -> reminders.addressee(action).filter(told::add).ifPresent(address ->
                mail.send(name(), notice + action.id().value(), address, site.configured(), clock.instant())));
    }

    private static boolean writesTheAgenda(EditorTask task) {
        return switch (task.kind()) {
            case ADMINISTRATOR, COALITION -> true;
            case INSTRUMENT -> task.scope().equals(AgendaKinds.AGENDA);
            case SECTOR, ORGANISATION, YOUTH -> false;
        };
    }

    @Override
    public String kind() {
        return name();
    }

    @Override
    public Optional<Mail> write(String subject, String address, String here) {
        return editions.next().filter(next -> subject.startsWith(next.due() + "/") && daysLeft(next) > 0)
                .filter(next -> reminders.mayHear(address, name() + "/" + subject))
                .map(next -> new Mail(address, texts.count("agenda.edition.closes.subject", daysLeft(next)),
                        texts.of("agenda.edition.closes.text", next.dueInWords(), own(address, here), here + "/agenda", here + DeskController.DESK),
                        "nl"));
    }

    /// What whoever reads this leads, each with a link to say how it goes.
    private String own(String address, String here) {
        var own = led().stream().filter(action -> reminders.addressee(action).filter(address::equals).isPresent())
                .limit(ACTIONS_MAX).toList();
        return own.isEmpty() ? "" : texts.of("agenda.edition.closes.own", own.stream()
                .map(action -> "- " + action.title() + "\n  " + reminders.link(action, here)).collect(Collectors.joining("\n")));
    }

    private List<Action> led() {
        return actions.of(Instrument.AGENDA, AgendaKinds.AGENDA).stream().filter(action -> action.state().isOpen()).toList();
    }

    private int daysLeft(NextEdition next) {
        return (int) ChronoUnit.DAYS.between(LocalDate.now(clock), next.due());
    }
}
