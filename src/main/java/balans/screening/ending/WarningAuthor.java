package balans.screening.ending;

import balans.kernel.OrganisationId;
import balans.mail.Mail;
import balans.mail.MailAuthor;
import balans.web.DutchDay;
import balans.web.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says when, and where to read more. No name of a programme, a centre or a person: a mail is no place for them.
@Component
class WarningAuthor implements MailAuthor {

    static final String KIND = "screening-end";

    private final EndingStore endings;
    private final Text texts;
    private final Clock clock;

    WarningAuthor(EndingStore endings, Text texts, Clock clock) {
        this.endings = endings;
        this.texts = texts;
        this.clock = clock;
    }

    /// The number keeps two people of one organisation apart without telling who they are.
    static String subject(Ending ending, int days, OrganisationId to, int number) {
        return String.join("/", to.value(), ending.programme(), ending.deletesOn().toString(), "" + days, "" + number);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// Nothing when the end has moved meanwhile: then another warning was or will be given.
    @Override
    public Optional<Mail> write(String subject, String address, String site) {
        var parts = subject.split("/");
        return endings.find(parts[1])
                .filter(ending -> ending.state() == Ending.State.AHEAD && ending.deletesOn().toString().equals(parts[2]))
                .map(ending -> {
                    var day = DutchDay.of(ending.goesOn(LocalDate.now(clock)));
                    var manages = ending.organisation().value().equals(parts[0]);
                    var page = manages ? "/balansmeter/beheer/" + parts[1] + "/einde"
                            : "/balansmeter/centrum/" + parts[0] + "/einde";
                    return new Mail(address, texts.of("screening.ending.mail.subject", day),
                            texts.of("screening.ending.mail.text." + (manages ? "manager" : "centre"), day, site + page),
                            "nl");
                });
    }
}
