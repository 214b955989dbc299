package balans.landscape.collaboration;

import balans.mail.Mail;
import balans.mail.MailAuthor;
import balans.web.DutchDay;
import balans.web.Text;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reminds whoever asked for it that an agreement is to be looked at again.
@Component
class ReviewMail implements MailAuthor {

    static final String KIND = "landscape-review";

    private final CollaborationStore store;
    private final Text texts;

    ReviewMail(CollaborationStore store, Text texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// Nothing when the agreement is gone or has another day by now.
    @Override
    public Optional<Mail> write(String subject, String address, String site) {
        var parts = subject.split(" ");
        return store.agreement(parts[0]).filter(a -> a.reviewOn().toString().equals(parts[1]))
                .map(a -> new Mail(address, texts.of("landscape.collaboration.mail.subject"),
                        texts.of("landscape.collaboration.mail.text", a.title(), DutchDay.of(a.reviewOn()), site + "/zorglandschap/verbanden"),
                        "nl"));
    }
}
