package balans.screening.planning;

import balans.clockwork.Chore;
import balans.identity.Farewell;
import balans.mail.Mail;
import balans.mail.MailLater;
import balans.screening.planning.PlanStore.News;
import balans.web.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Tells the people of a centre that something new is there, once a day at most, where they asked for it. That they were told
/// and that the mails wait is one transaction.
@Component
class TellNews implements Chore {

    private final PlanStore plans;
    private final Farewell people;
    private final MailLater mail;
    private final Site site;
    private final TransactionOperations transactions;
    private final Clock clock;

    TellNews(PlanStore plans, Farewell people, MailLater mail, Site site, TransactionOperations transactions, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.mail = mail;
        this.site = site;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "screening-tell-news";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var today = LocalDate.now(clock);
        if (mail.isPossible() && !site.configured().isEmpty()) {
            plans.untold(today).forEach(news -> transactions.executeWithoutResult(status -> tell(news, today)));
        }
    }

    private void tell(News news, LocalDate today) {
        if (plans.told(news, today)) {
            var number = 0;
            for (var address : people.addressesOf(news.centre())) {
                if (Mail.isAddress(address)) {
                    mail.send(NewsAuthor.KIND, String.join("/", news.centre().value(), "" + news.newest(), "" + number++), address,
                            site.configured(), clock.instant());
                }
            }
        }
    }
}
