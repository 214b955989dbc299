package balans.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// One message, on a day that was asked for, to an address that was given for it and is forgotten afterwards.
@Component
public class MailLater {

    private final WaitingMailStore waiting;
    private final Outbox outbox;
    private final Clock clock;

    MailLater(WaitingMailStore waiting, Outbox outbox, Clock clock) {
        this.waiting = waiting;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Whether this installation sends mail at all; where not, nobody should be asked for an address.
    public boolean isPossible() {
        return outbox.isReady();
    }

    /// Once for a kind and a subject: what has gone does not go again, what still waits gets this address and day.
    public void send(String kind, String subject, String address, String site, Instant dueAt) {
        if (!Mail.isAddress(address)) {
            throw new IllegalArgumentException("not an address");
        }
        waiting.put(kind, subject, address, site, dueAt, clock.instant());
    }

    /// To whom a message is still to go, to show it to who may know it.
    public Optional<String> addressee(String kind, String subject) {
        return waiting.addressee(kind, subject);
    }

    /// All whose subject begins so; their addresses are gone at once.
    public void cancelAll(String kind, String beginning) {
        waiting.cancelAll(kind, beginning, clock.instant());
    }

    /// The address is gone at once.
    public void cancel(String kind, String subject) {
        waiting.settle(kind, subject, WaitingMailStore.State.NOT_NEEDED, clock.instant());
    }

    /// Whatever was or is to be sent about this: not even that it was sent is kept.
    ///
    /// @param id an unguessable one, which nothing else contains
    /// @return how many there were
    public long forgetAbout(String id) {
        return waiting.forgetAbout(id);
    }
}
