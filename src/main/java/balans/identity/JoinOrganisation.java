package balans.identity;

import balans.identity.EnrolmentStore.Enrolment;
import balans.identity.EnrolmentStore.Sent;
import balans.kernel.PersonId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A newcomer with an invitation makes an account, or takes the place on with the one she has. She is let in only when a
/// colleague's browser has checked that her public key is hers.
@Component
class JoinOrganisation {

    sealed interface Outcome {
        record Joined(PersonId person) implements Outcome {}
        record NotAccepted(String field, String reason) implements Outcome {}
    }

    /// @param pin holds the code, sealed under the newcomer's own seed
    /// @param proof made with the code over her person, name and public key
    record NewColleague(
            @Nullable String token,
            @Nullable String person,
            @Nullable String email,
            @Nullable String name,
            @Nullable NewPassphrase passphrase,
            FirstKeys.NewMember member,
            @Nullable String proof) {

        NewColleague {
            Objects.requireNonNull(member);
        }
    }

    private static final int PROOF_BYTES = 32;

    private final EnrolmentStore enrolments;
    private final PersonStore persons;
    private final PassphraseStore passphrases;
    private final MembershipStore memberships;
    private final Clock clock;

    JoinOrganisation(EnrolmentStore enrolments, PersonStore persons, PassphraseStore passphrases,
            MembershipStore memberships, Clock clock) {
        this.enrolments = enrolments;
        this.persons = persons;
        this.passphrases = passphrases;
        this.memberships = memberships;
        this.clock = clock;
    }

    /// What the link is for. Reading does not use it up.
    Enrolment enrolment(@Nullable String token) {
        return enrolments.findOpen(Token.hashOf(token == null ? "" : token), clock.instant())
                .orElseThrow(() -> Refusal.of(Reason.GONE, "no open invitation"));
    }

    @Transactional
    Outcome join(NewColleague sent) {
        var enrolment = enrolment(sent.token());
        var email = Email.of(sent.email()).orElse(null);
        var name = sent.name() == null ? "" : sent.name().strip();
        if (email == null) {
            return new Outcome.NotAccepted("email", "not-an-address");
        }
        if (name.isEmpty() || name.length() > PersonStore.NAME_MAX_CHARS) {
            return new Outcome.NotAccepted("name", "length");
        }
        if (persons.findByEmail(email).isPresent()) {
            return new Outcome.NotAccepted("email", "taken");
        }
        var passphrase = sent.passphrase();
        if (passphrase == null) {
            throw Refusal.of(Reason.UNREADABLE, "a passphrase is needed");
        }
        var person = new PersonId(Base64Url.id(sent.person()));
        persons.add(person, email, name, clock.instant());
        passphrases.put(passphrase.of(person), clock.instant());
        return wait(enrolment, person, name, sent);
    }

    @Transactional
    Outcome join(SignedIn who, NewColleague sent) {
        var enrolment = enrolment(sent.token());
        if (memberships.of(who.person()).stream().anyMatch(m -> m.organisation().equals(enrolment.organisation()))) {
            throw Refusal.of(Reason.CONFLICT, "has a place here already");
        }
        return wait(enrolment, who.person(), who.name(), sent);
    }

    private Outcome wait(Enrolment enrolment, PersonId person, String name, NewColleague sent) {
        var made = new Sent(person, name, "", KeyRing.publicKey(sent.member().publicKey()),
                Base64Url.decode(sent.member().wrap(), 1, KeyRing.WRAP_MAX_BYTES),
                Base64Url.decode(sent.member().pin(), 1, KeyRing.PIN_MAX_BYTES), Base64Url.decode(sent.proof(), PROOF_BYTES));
        if (!enrolments.join(enrolment, made, clock.instant())) {
            throw Refusal.of(Reason.GONE, "somebody else used the link at this moment");
        }
        return new Outcome.Joined(person);
    }
}
