package balans.action;

import java.util.Optional;

/// One mail to who does it, on the day of looking back, with a link to say how it went without an account. The address
/// is given freely for this one mail and is gone after it.
public interface Reminders {

    /// Whether this installation sends mail; where not, nobody should be asked for an address.
    boolean arePossible();

    /// On the morning of its day. An action without a day gets none.
    ///
    /// @param site where this installation answers, for the link
    void remind(Action action, String address, String site);

    /// Who will be reminded, while the mail waits.
    Optional<String> addressee(Action action);

    /// The address is gone at once.
    void forget(Action action);
}
