package balans.identity;

import balans.identity.MembershipStore.Membership;
import balans.identity.PassphraseStore.Passphrase;
import balans.kernel.PersonId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Recognises a person by the login secret that their browser derived from the passphrase. No such account and not
/// the right secret are one answer, and take the same time.
@Component
class SignIn {

    sealed interface Outcome {
        record Recognised(PersonId person) implements Outcome {}
        /// The passphrase is right, and a code is asked for beside it.
        record CodeAsked(boolean wrong) implements Outcome {}
        record NotRecognised() implements Outcome {}
        record Wait(Duration time) implements Outcome {}
    }

    static final String EDITORS = "/redactie";

    private final PassphraseStore passphrases;
    private final MembershipStore memberships;
    private final EditorStore editors;
    private final Guesses guesses;
    private final SecondFactor second;

    SignIn(PassphraseStore passphrases, MembershipStore memberships, EditorStore editors, Guesses guesses,
            SecondFactor second) {
        this.passphrases = passphrases;
        this.memberships = memberships;
        this.editors = editors;
        this.guesses = guesses;
        this.second = second;
    }

    Outcome recognise(Email email, byte[] secret, @Nullable String code, String address) {
        var wait = guesses.admit(email.value(), address);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        var known = passphrases.findByEmail(email);
        var matches = LoginHash.matches(secret, known.map(Passphrase::loginHash).orElse(LoginHash.OF_NOBODY));
        if (known.isEmpty() || !matches) {
            return new Outcome.NotRecognised();
        }
        guesses.right(email.value(), address);
        return withCode(known.get().person(), code, address);
    }

    private Outcome withCode(PersonId person, @Nullable String code, String address) {
        var wait = code == null || code.isBlank() ? Duration.ZERO : second.admit(person, address);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        return switch (second.check(person, code, address)) {
            case NOT_NEEDED, RIGHT -> new Outcome.Recognised(person);
            case MISSING -> new Outcome.CodeAsked(false);
            case WRONG -> new Outcome.CodeAsked(true);
        };
    }

    /// Where this person starts.
    String home(PersonId person) {
        var roles = memberships.of(person);
        if (roles.isEmpty() && isEditor(person)) {
            return EDITORS;
        }
        return roles.size() == 1 ? start(roles.getFirst()) : "/mijn";
    }

    boolean isEditor(PersonId person) {
        return !editors.tasksOf(person).isEmpty();
    }

    static String start(Membership membership) {
        return switch (membership.role()) {
            case NURSE -> "/balansmeter/centrum/" + membership.organisation().value() + "/werklijst";
            case PARTNER -> "/zorglandschap/verwijzen/" + membership.organisation().value();
            case PROGRAMME_MANAGER -> "/balansmeter/beheer";
            case EDITOR -> EDITORS;
            case PRIVACY_OFFICER -> OfficerStore.logOf(membership.organisation());
        };
    }

    /// The centres whose keys this person can open.
    List<String> centres(PersonId person) {
        return memberships.of(person).stream()
                .filter(m -> m.role().holdsKeys())
                .map(Membership::organisation)
                .map(o -> o.value())
                .toList();
    }
}
