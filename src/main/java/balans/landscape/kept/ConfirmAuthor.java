package balans.landscape.kept;

import balans.kernel.RandomId;
import balans.landscape.local.RowStore;
import balans.mail.Mail;
import balans.mail.MailAuthor;
import balans.web.Text;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Writes the question whether an entry still holds. The link is made when the mail is written; only its hash stays.
@Component
class ConfirmAuthor implements MailAuthor {

    static final String KIND = "landscape-confirm";
    static final Duration LINK_VALID_FOR = Duration.ofDays(60);
    private static final int NAME_MAX_CHARS = 100;

    private final KeptStore kept;
    private final RowStore rows;
    private final Text texts;
    private final Clock clock;

    ConfirmAuthor(KeptStore kept, RowStore rows, Text texts, Clock clock) {
        this.kept = kept;
        this.rows = rows;
        this.texts = texts;
        this.clock = clock;
    }

    /// Once for each step: asked, reminded, another.
    static String subject(Asked asked) {
        return asked.entity() + "/" + asked.id() + "/" + asked.state() + "/" + asked.nextOn();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(String subject, String address, String site) {
        var parts = subject.split("/");
        return kept.find(parts[0], parts[1]).filter(asked -> subject(asked).equals(subject))
                .flatMap(asked -> rows.find(asked.entity(), asked.id()).map(row -> {
                    var token = RandomId.next();
                    kept.addLink(token, asked, clock.instant().plus(LINK_VALID_FOR));
                    var name = row.text("name").replaceAll("\\p{Cntrl}+", " ").strip();
                    var title = name.isEmpty() ? row.id() : name.substring(0, Math.min(name.length(), NAME_MAX_CHARS));
                    return new Mail(address, texts.of("landscape.kept.mail.subject", title),
                            texts.of("landscape.kept.mail.text." + asked.state(), title,
                                    site + "/zorglandschap/bevestigen/" + token), "nl");
                }));
    }
}
