package balans.identity;

import balans.identity.PassphraseStore.Passphrase;
import balans.kernel.OrganisationId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Another passphrase for somebody who knows the present one: the same seeds, wrapped anew in every centre at once,
/// so that no centre is left behind with a wrap that nothing opens. Every session ends.
@Component
class ChangePassphrase {

    sealed interface Outcome {
        record Changed() implements Outcome {}
        record WrongPassphrase() implements Outcome {}
        record Wait(Duration time) implements Outcome {}
    }

    record NewWrap(@Nullable String centre, @Nullable String wrap) {}

    record Change(@Nullable String secret, NewPassphrase passphrase, List<NewWrap> wraps) {

        Change {
            Objects.requireNonNull(passphrase);
            wraps = List.copyOf(wraps);
        }
    }

    private final PassphraseStore passphrases;
    private final MemberKeyStore members;
    private final SessionStore sessions;
    private final SignIn signIn;
    private final Guesses guesses;
    private final Clock clock;

    ChangePassphrase(PassphraseStore passphrases, MemberKeyStore members, SessionStore sessions, SignIn signIn,
            Guesses guesses, Clock clock) {
        this.passphrases = passphrases;
        this.members = members;
        this.sessions = sessions;
        this.signIn = signIn;
        this.guesses = guesses;
        this.clock = clock;
    }

    @Transactional
    Outcome change(SignedIn who, Change change, String address) {
        var person = who.person();
        var secret = Base64Url.decode(change.secret(), SignInController.SECRET_BYTES);
        var wait = guesses.admit(person.value(), address);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        if (!passphrases.find(person).map(Passphrase::loginHash).filter(h -> LoginHash.matches(secret, h)).isPresent()) {
            return new Outcome.WrongPassphrase();
        }
        guesses.right(person.value(), address);
        if (!centresOf(change).equals(Set.copyOf(signIn.centres(person)))) {
            throw Refusal.of(Reason.CONFLICT, "a wrap for every centre is needed");
        }
        passphrases.put(change.passphrase().of(person), clock.instant());
        for (var wrap : change.wraps()) {
            var centre = new OrganisationId(String.valueOf(wrap.centre()));
            members.putWrap(centre, person, Base64Url.decode(wrap.wrap(), 1, KeyRing.WRAP_MAX_BYTES), clock.instant());
        }
        sessions.removeAllOf(person);
        return new Outcome.Changed();
    }

    private static Set<@Nullable String> centresOf(Change change) {
        return change.wraps().stream().map(NewWrap::centre).collect(Collectors.toSet());
    }
}
