package balans.mail;

import java.util.Collections;
import java.util.List;

/// No mail server was configured; letters and mail merge remain.
final class NoOutbox implements Outbox {

    @Override
    public boolean isReady() {
        return false;
    }

    @Override
    public List<Delivery> send(Sender sender, List<Mail> mails) {
        return Collections.nCopies(mails.size(), Delivery.FAILED);
    }
}
