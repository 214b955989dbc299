package balans.identity;

import balans.identity.PasskeyStore.Passkey;
import balans.identity.PassphraseStore.Passphrase;
import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.web.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A passkey says who one is, and derives a key (PRF) that never leaves the browser and opens the member seeds. It is added
/// by who knows the passphrase, for every centre at once.
@Component
class Passkeys {

    static final int MOST = 10;
    private static final int CREDENTIAL_MAX_BYTES = 1023;
    private static final int ANSWER_MAX_BYTES = 4096;

    sealed interface Added {
        record Done() implements Added {}
        record WrongPassphrase() implements Added {}
        record Wait(Duration time) implements Added {}
    }

    record NewWrap(@Nullable String centre, @Nullable String wrap) {}

    record NewPasskey(
            @Nullable String secret, @Nullable String id, @Nullable String name, @Nullable String client,
            @Nullable String authenticator, int algorithm, @Nullable String publicKey, @Nullable List<NewWrap> wraps) {}

    record Assertion(
            @Nullable String id, @Nullable String client, @Nullable String authenticator, @Nullable String signature,
            @Nullable String back) {}

    private final PasskeyStore passkeys;
    private final Challenges challenges;
    private final PassphraseStore passphrases;
    private final SignIn signIn;
    private final Guesses guesses;
    private final Site site;
    private final Clock clock;

    Passkeys(PasskeyStore passkeys, Challenges challenges, PassphraseStore passphrases, SignIn signIn, Guesses guesses,
            Site site, Clock clock) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.passphrases = passphrases;
        this.signIn = signIn;
        this.guesses = guesses;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    Added add(PersonId person, NewPasskey made, String address) {
        var secret = Base64Url.decode(made.secret(), SignInController.SECRET_BYTES);
        var wait = guesses.admit(person.value(), address);
        if (!wait.isZero()) {
            return new Added.Wait(wait);
        }
        if (!passphrases.find(person).map(Passphrase::loginHash).filter(hash -> LoginHash.matches(secret, hash)).isPresent()) {
            return new Added.WrongPassphrase();
        }
        guesses.right(person.value(), address);
        var wraps = made.wraps() == null ? List.<NewWrap>of() : made.wraps();
        var centres = wraps.stream().map(NewWrap::centre).collect(Collectors.toSet());
        if (!centres.equals(Set.copyOf(signIn.centres(person))) || passkeys.of(person).size() >= MOST) {
            throw Refusal.of(Reason.CONFLICT, "a wrap for every centre is needed, and not too many passkeys");
        }
        var passkey = registered(person, made);
        passkeys.add(passkey, LocalDate.now(clock));
        wraps.forEach(wrap -> passkeys.addWrap(new OrganisationId(String.valueOf(wrap.centre())), person, passkey.id(),
                Base64Url.decode(wrap.wrap(), 1, KeyRing.WRAP_MAX_BYTES)));
        return new Added.Done();
    }

    /// Whoever holds the passkey and was seen by it.
    @Transactional
    Optional<PersonId> recognise(Assertion assertion) {
        var id = Base64Url.encode(Base64Url.decode(assertion.id(), 1, CREDENTIAL_MAX_BYTES));
        var signature = Base64Url.decode(assertion.signature(), 1, ANSWER_MAX_BYTES);
        var ceremony = ceremony(assertion.client(), assertion.authenticator());
        return passkeys.find(id)
                .filter(passkey -> ceremony.isSignedBy(passkey.algorithm(), passkey.publicKey(), signature)
                        && isAnswered(ceremony, Ceremony.Kind.GET)
                        && passkeys.used(id, ceremony.uses()))
                .map(Passkey::person);
    }

    private Passkey registered(PersonId person, NewPasskey made) {
        var credential = Base64Url.decode(made.id(), 1, CREDENTIAL_MAX_BYTES);
        var publicKey = Base64Url.decode(made.publicKey(), 1, ANSWER_MAX_BYTES);
        var ceremony = ceremony(made.client(), made.authenticator());
        if (!isAnswered(ceremony, Ceremony.Kind.CREATE) || !ceremony.isOf(credential)
                || !Ceremony.isUsable(made.algorithm(), publicKey)) {
            throw Refusal.of(Reason.UNREADABLE, "not an answer of a passkey");
        }
        var name = made.name() == null || made.name().isBlank() ? "Passkey" : made.name().strip();
        return new Passkey(Base64Url.encode(credential), person, name.substring(0, Math.min(name.length(), 60)),
                made.algorithm(), publicKey, ceremony.uses(), "");
    }

    private boolean isAnswered(Ceremony ceremony, Ceremony.Kind kind) {
        return ceremony.challenge(kind, site.address()).filter(challenges::use).isPresent();
    }

    private static Ceremony ceremony(@Nullable String client, @Nullable String authenticator) {
        return new Ceremony(Base64Url.decode(client, 1, ANSWER_MAX_BYTES), Base64Url.decode(authenticator, 37, ANSWER_MAX_BYTES));
    }
}
