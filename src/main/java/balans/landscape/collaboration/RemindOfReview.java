package balans.landscape.collaboration;

import balans.mail.Mail;
import balans.mail.MailLater;
import balans.web.Site;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets a mail wait for the day on which an agreement is to be looked at again. The address waits in the mail's own list and
/// goes with the message: nothing here keeps it.
@Component
class RemindOfReview {

    private static final int HOUR = 9;

    private final MailLater mail;
    private final Site site;
    private final Clock clock;

    RemindOfReview(MailLater mail, Site site, Clock clock) {
        this.mail = mail;
        this.site = site;
        this.clock = clock;
    }

    boolean isPossible() {
        return mail.isPossible();
    }

    Optional<String> addressee(ChainAgreement agreement) {
        return mail.addressee(ReviewMail.KIND, subject(agreement));
    }

    /// A month before, so that there is time to look.
    void at(ChainAgreement agreement, String email) {
        cancel(agreement.id());
        if (mail.isPossible() && Mail.isAddress(email)) {
            var due = agreement.reviewOn().minusMonths(1).atTime(HOUR, 0).atZone(clock.getZone()).toInstant();
            mail.send(ReviewMail.KIND, subject(agreement), email, site.address(), due);
        }
    }

    void cancel(String id) {
        mail.cancelAll(ReviewMail.KIND, id);
    }

    private static String subject(ChainAgreement agreement) {
        return agreement.id() + " " + agreement.reviewOn();
    }
}
