package balans.mail;

import balans.clockwork.Chore;
import balans.mail.WaitingMailStore.Due;
import balans.mail.WaitingMailStore.State;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Every minute: what is due goes out. Claimed first, so that of two nodes one sends; and never claimed twice unless
/// the mail server said in words that it did not take it.
@Component
class SendWaitingMail implements Chore {

    static final int MOST_ATTEMPTS = 6;
    static final Duration FIRST_PAUSE = Duration.ofMinutes(10);
    static final Duration LONGEST_CLAIM = Duration.ofHours(1);
    /// Within this time the same message never goes twice, whoever asks for it again.
    static final Duration REMEMBERED = Duration.ofDays(400);
    private static final int A_BATCH = 50;

    private final WaitingMailStore waiting;
    private final Map<String, MailAuthor> authors;
    private final Outbox outbox;
    private final OwnSender sender;
    private final Clock clock;

    SendWaitingMail(WaitingMailStore waiting, List<MailAuthor> authors, Outbox outbox, OwnSender sender, Clock clock) {
        this.waiting = waiting;
        this.authors = authors.stream().collect(Collectors.toMap(MailAuthor::kind, Function.identity()));
        this.outbox = outbox;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "send-waiting-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        waiting.giveUpClaimsOf(clock.instant().minus(LONGEST_CLAIM), clock.instant());
        waiting.forgetSettled(clock.instant().minus(REMEMBERED));
        if (outbox.isReady()) {
            waiting.due(clock.instant(), A_BATCH).stream().filter(due -> waiting.claim(due, clock.instant()))
                    .forEach(this::send);
        }
    }

    private void send(Due due) {
        var author = authors.get(due.kind());
        var mail = author == null ? null : author.write(due.subject(), due.address(), due.site()).orElse(null);
        if (mail == null) {
            settle(due, State.NOT_NEEDED);
            return;
        }
        switch (outbox.send(sender.at(due.site()), List.of(mail)).getFirst()) {
            case SENT -> settle(due, State.SENT);
            case REFUSED -> settle(due, State.REFUSED);
            case UNCLEAR -> settle(due, State.UNCLEAR);
            case FAILED -> tryLater(due);
        }
    }

    private void tryLater(Due due) {
        if (due.attempts() + 1 >= MOST_ATTEMPTS) {
            settle(due, State.GIVEN_UP);
        } else {
            waiting.tryAgain(due, clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << due.attempts())), clock.instant());
        }
    }

    private void settle(Due due, State state) {
        waiting.settle(due.kind(), due.subject(), state, clock.instant());
    }
}
