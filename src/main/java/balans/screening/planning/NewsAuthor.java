package balans.screening.planning;

import balans.mail.Mail;
import balans.mail.MailAuthor;
import balans.web.Text;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says that something is new, and nothing else: no centre, no number, no name. A mail is read in many places.
@Component
class NewsAuthor implements MailAuthor {

    static final String KIND = "screening-news";

    private final Text texts;

    NewsAuthor(Text texts) {
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(String subject, String address, String site) {
        return Optional.of(new Mail(address, texts.of("screening.planning.mail.subject"),
                texts.of("screening.planning.mail.text", site + "/aanmelden"), "nl"));
    }
}
