package balans.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// How often somebody may guess, for signing in and for recovering alike: slow for one account from its first wrong
/// try on, slow for one address of a caller after twenty (an office shares an address). An account that does not
/// exist is counted like one that does.
@Component
class Guesses {

    private final GuessDelay perAccount;
    private final GuessDelay perAddress;

    Guesses(Clock clock) {
        perAccount = new GuessDelay(0, Duration.ofSeconds(4), clock);
        perAddress = new GuessDelay(20, Duration.ofSeconds(1), clock);
    }

    /// Zero, or how long to wait.
    Duration admit(String account, String address) {
        var wait = perAddress.admit(address);
        return wait.isZero() ? perAccount.admit(account) : wait;
    }

    void right(String account, String address) {
        perAccount.forget(account);
        perAddress.forgive(address);
    }
}
