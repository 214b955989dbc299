package balans.mail;

import java.util.List;

/// Hands messages to the world. Whoever implements it keeps nothing of them and writes none of them to a log, returns
/// one [Delivery] for each message in the same order, and never throws because of a mail server.
public interface Outbox {

    /// Whether this installation can send at all.
    boolean isReady();

    List<Delivery> send(Sender sender, List<Mail> mails);
}
