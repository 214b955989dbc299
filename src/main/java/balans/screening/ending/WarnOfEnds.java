package balans.screening.ending;

import balans.clockwork.Chore;
import balans.identity.Farewell;
import balans.kernel.OrganisationId;
import balans.mail.Mail;
import balans.mail.MailLater;
import balans.web.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// 60, 30 and 7 days before everything of a programme goes: a mail to whoever works for its centres and to whoever manages
/// it. That a warning was given and that its mails wait is one transaction, so that it comes once, whatever dies. Where no
/// mail can go out, the pages of the manager and of the nurses say the same.
@Component
class WarnOfEnds implements Chore {

    private final EndingStore endings;
    private final Farewell farewell;
    private final MailLater mail;
    private final Site site;
    private final TransactionOperations transactions;
    private final Clock clock;

    WarnOfEnds(EndingStore endings, Farewell farewell, MailLater mail, Site site, TransactionOperations transactions,
            Clock clock) {
        this.endings = endings;
        this.farewell = farewell;
        this.mail = mail;
        this.site = site;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "screening-warn-of-ends";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var today = LocalDate.now(clock);
        endings.ahead().stream().flatMap(id -> endings.find(id).stream()).forEach(ending ->
                ending.warning(today).ifPresent(days ->
                        transactions.executeWithoutResult(status -> warn(ending, days, today))));
    }

    boolean canMail() {
        return mail.isPossible() && !site.configured().isEmpty();
    }

    private void warn(Ending ending, int days, LocalDate today) {
        if (endings.warn(ending, days, today) && canMail()) {
            write(ending, days, ending.organisation(), "");
            endings.centresOf(ending.programme()).forEach(centre ->
                    write(ending, days, new OrganisationId(centre), endings.contactOf(centre)));
        }
    }

    private void write(Ending ending, int days, OrganisationId to, String contact) {
        var addresses = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        addresses.addAll(farewell.addressesOf(to));
        addresses.add(contact);
        addresses.removeIf(address -> !Mail.isAddress(address));
        var number = 0;
        for (var address : addresses) {
            mail.send(WarningAuthor.KIND, WarningAuthor.subject(ending, days, to, number++), address, site.configured(),
                    clock.instant());
        }
    }
}
