package balans.mail;

import java.util.Optional;

/// Writes the messages of one kind when they are due, so that no text and no secret link waits in the database. May be
/// asked again when a mail server was away; what was written before then never arrived.
public interface MailAuthor {

    String kind();

    /// Nothing when it is no longer needed.
    ///
    /// @param site where this installation answers, without a slash at the end
    Optional<Mail> write(String subject, String address, String site);
}
