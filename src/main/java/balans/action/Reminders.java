package balans.action;

import java.util.Optional;

/// Mail to who does it, with a link to say how it goes without an account: once, on the day of looking back, or a few
/// times around it. The address is given freely for this and is gone after the last one. About the agenda
/// nobody hears from us more than once in five days, however much they lead.
public interface Reminders {

    /// Whether this installation sends mail; where not, nobody should be asked for an address.
    boolean arePossible();

    /// On the morning of its day. An action without a day gets none.
    ///
    /// @param site where this installation answers, for the link
    void remind(Action action, String address, String site);

    /// On the mornings 30, 7 and 1 days before its day, and 1, 7 and 30 days after it, as long as it is not done.
    void follow(Action action, String address, String site);

    /// Who will be reminded, while the mail waits.
    Optional<String> addressee(Action action);

    /// Whether this address may hear about the agenda now; when it may, that is remembered, and nothing else goes there
    /// for five days. The same `subject` may be tried again.
    boolean mayHear(String address, String subject);

    /// A link to say how it goes, without an account.
    String link(Action action, String site);

    /// The address is gone at once.
    void forget(Action action);
}
