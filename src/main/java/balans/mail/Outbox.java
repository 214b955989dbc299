package balans.mail;

import java.time.Clock;
import java.util.List;

/// Hands messages to the world. Whoever implements it keeps nothing of them and writes none of them to a log, returns
/// one [Delivery] for each message in the same order, and never throws because of a mail server.
public interface Outbox {

    /// An outbox of one's own, for whoever has no server around it.
    ///
    /// @param smtpUrl `smtp://user:password@host:port` or `smtps://...`
    static Outbox through(String smtpUrl, Clock clock) {
        return new SmtpOutbox(SmtpServer.of(smtpUrl), clock);
    }

    /// Whether this installation can send at all.
    boolean isReady();

    List<Delivery> send(Sender sender, List<Mail> mails);
}
