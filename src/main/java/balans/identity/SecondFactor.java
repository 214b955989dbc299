package balans.identity;

import balans.kernel.PersonId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A code beside the passphrase, for whoever switched it on. It guards the sign-in only: it opens nothing, so its secret may
/// be here. A passkey needs none, because it is something one has and knows already.
@Component
class SecondFactor {

    enum Answer { RIGHT, WRONG, MISSING, NOT_NEEDED }

    private final TotpStore codes;
    private final Guesses guesses;
    private final Clock clock;

    SecondFactor(TotpStore codes, Guesses guesses, Clock clock) {
        this.codes = codes;
        this.guesses = guesses;
        this.clock = clock;
    }

    boolean isOn(PersonId person) {
        return codes.find(person).filter(TotpStore.Shared::confirmed).isPresent();
    }

    byte[] begin(PersonId person) {
        var secret = new byte[Totp.SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        codes.begin(person, secret);
        return codes.find(person).orElseThrow().secret();
    }

    /// What was begun and is not confirmed yet.
    Optional<byte[]> begun(PersonId person) {
        return codes.find(person).filter(shared -> !shared.confirmed()).map(TotpStore.Shared::secret);
    }

    /// Guesses of codes are slowed down apart from those of the passphrase, which is right already.
    Duration admit(PersonId person, String address) {
        return isOn(person) ? guesses.admit("code/" + person.value(), address) : Duration.ZERO;
    }

    Answer check(PersonId person, @Nullable String typed, String address) {
        if (!isOn(person)) {
            return Answer.NOT_NEEDED;
        }
        if (typed == null || typed.isBlank()) {
            return Answer.MISSING;
        }
        if (!isRight(person, typed)) {
            return Answer.WRONG;
        }
        guesses.right("code/" + person.value(), address);
        return Answer.RIGHT;
    }

    /// Also the first code, which switches it on.
    boolean isRight(PersonId person, String typed) {
        return codes.find(person)
                .map(shared -> Totp.stepOf(shared.secret(), typed, clock.instant()))
                .filter(step -> step.isPresent() && codes.use(person, step.getAsLong(), clock.instant())).isPresent();
    }

    /// As slow as at the sign-in: whoever sits at somebody's open computer has time.
    boolean maySwitchOff(PersonId person, String typed, String address) {
        return admit(person, address).isZero() && switch (check(person, typed, address)) {
            case RIGHT, NOT_NEEDED -> true;
            case WRONG, MISSING -> false;
        };
    }

    void switchOff(PersonId person) {
        codes.remove(person);
    }
}
