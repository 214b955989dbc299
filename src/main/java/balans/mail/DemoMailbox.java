package balans.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/// In a demonstration mail goes nowhere: the last messages stay in memory, to be read on `/demo/postvak`.
final class DemoMailbox implements Outbox {

    static final int KEEPS = 200;

    record Received(Sender sender, Mail mail, Instant at) {}

    private final Deque<Received> latest = new ArrayDeque<>();
    private final Clock clock;

    DemoMailbox(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public synchronized List<Delivery> send(Sender sender, List<Mail> mails) {
        for (var mail : mails) {
            latest.addFirst(new Received(sender, mail, clock.instant()));
        }
        while (latest.size() > KEEPS) {
            latest.removeLast();
        }
        return Collections.nCopies(mails.size(), Delivery.SENT);
    }

    synchronized List<Received> latest() {
        return new ArrayList<>(latest);
    }
}
