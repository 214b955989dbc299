package balans.landscape.referral;

import balans.kernel.OrganisationId;
import balans.landscape.agreement.Agreements;
import balans.landscape.agreement.Party;
import balans.mail.Mail;
import balans.mail.MailAuthor;
import balans.mail.MailLater;
import balans.web.Site;
import balans.web.Text;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells an organisation by mail that something changed, at the address that it gave. The message says only that: whoever
/// reads it on a screen in a hall learns nothing of a child.
@Component
class Notices implements MailAuthor {

    static final String KIND = "landscape-referral";

    private final Agreements agreements;
    private final MailLater mail;
    private final Site site;
    private final Text texts;
    private final Clock clock;

    Notices(Agreements agreements, MailLater mail, Site site, Text texts, Clock clock) {
        this.agreements = agreements;
        this.mail = mail;
        this.site = site;
        this.texts = texts;
        this.clock = clock;
    }

    void tell(OrganisationId organisation, String referral, State state) {
        agreements.party(organisation).map(Party::email).filter(email -> mail.isPossible() && Mail.isAddress(email))
                .ifPresent(email -> mail.send(KIND, subject(organisation, referral, state), email, site.address(), clock.instant()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(String subject, String address, String site) {
        var parts = subject.split(" ");
        var link = site + "/zorglandschap/verwijzen/" + parts[0] + "/verwijzingen/" + parts[1];
        var key = State.valueOf(parts[2]) == State.WITHDRAWN ? "withdrawn" : "changed";
        return Optional.of(new Mail(address, texts.of("landscape.referral.mail." + key + ".subject"),
                texts.of("landscape.referral.mail." + key + ".text", link), "nl"));
    }

    private static String subject(OrganisationId organisation, String referral, State state) {
        return organisation.value() + " " + referral + " " + state.name();
    }
}
