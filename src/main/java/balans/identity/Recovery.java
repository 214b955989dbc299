package balans.identity;

import balans.identity.MembershipStore.Membership;
import balans.identity.PersonStore.Person;
import balans.identity.RecoveryKitStore.Kit;
import balans.identity.SeedShareStore.Holder;
import balans.kernel.PersonId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A forgotten passphrase and the centre's recovery kit: docs/decisions/0004. The kit's holder shows a value derived
/// from its code, of which the hash has been here since the kit was made; it opens nothing by itself.
///
/// Only for somebody who belongs to this one centre: otherwise a centre's kit would open a door of another
/// organisation. A wrong code, an unknown address and somebody of elsewhere are one answer.
@Component
class Recovery {

    sealed interface Outcome {
        record Proven(Chest chest) implements Outcome {}
        record NotProven() implements Outcome {}
        record Wait(Duration time) implements Outcome {}
    }

    record Proof(@Nullable String email, @Nullable String auth) {}

    record NewShare(int epoch, @Nullable String sealed) {}

    record NewStart(
            Proof proof,
            NewPassphrase passphrase,
            FirstKeys.NewMember member,
            List<NewShare> shares,
            int manifestVersion,
            @Nullable String manifest) {

        NewStart {
            Objects.requireNonNull(proof);
            Objects.requireNonNull(passphrase);
            Objects.requireNonNull(member);
            shares = List.copyOf(shares);
        }
    }

    private final PersonStore persons;
    private final MembershipStore memberships;
    private final RecoveryKitStore kits;
    private final PassphraseStore passphrases;
    private final SessionStore sessions;
    private final OtherWays others;
    private final Chests chests;
    private final KeyRing keyRing;
    private final Guesses guesses;
    private final Clock clock;

    Recovery(PersonStore persons, MembershipStore memberships, RecoveryKitStore kits, PassphraseStore passphrases,
            SessionStore sessions, OtherWays others, Chests chests, KeyRing keyRing, Guesses guesses, Clock clock) {
        this.persons = persons;
        this.memberships = memberships;
        this.kits = kits;
        this.passphrases = passphrases;
        this.sessions = sessions;
        this.others = others;
        this.chests = chests;
        this.keyRing = keyRing;
        this.guesses = guesses;
        this.clock = clock;
    }

    Outcome prove(Proof proof, String address) {
        var email = SignInController.emailOf(proof.email());
        var authHash = hashOf(proof);
        var wait = guesses.admit(email.value(), address);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        var chest = persons.findByEmail(email).flatMap(person -> open(person, authHash));
        chest.ifPresent(c -> guesses.right(email.value(), address));
        return chest.<Outcome>map(Outcome.Proven::new).orElseGet(Outcome.NotProven::new);
    }

    /// After [#prove] said yes. The old wrap, the old key and every session of this person end here.
    @Transactional
    PersonId startAnew(Chest chest, NewStart start) {
        var person = new PersonId(chest.person());
        var centre = memberships.of(person).getFirst().organisation();
        if (start.manifestVersion() != chest.manifestVersion() + 1) {
            throw Refusal.of(Reason.CONFLICT, "the manifest changed meanwhile");
        }
        var epochs = chest.keys().stream().map(Chest.Key::epoch).toList();
        if (!epochs.equals(start.shares().stream().map(NewShare::epoch).toList())) {
            throw Refusal.of(Reason.UNREADABLE, "a share of every epoch is needed");
        }
        passphrases.put(start.passphrase().of(person), clock.instant());
        keyRing.putMember(centre, person, start.member());
        start.shares().forEach(s -> keyRing.putShare(centre, s.epoch(), Holder.MEMBER, person.value(), s.sealed()));
        keyRing.addManifest(centre, start.manifestVersion(), start.manifest());
        others.forget(person);
        sessions.removeAllOf(person);
        return person;
    }

    private Optional<Chest> open(Person person, String authHash) {
        var roles = memberships.of(person.id());
        if (roles.size() != 1 || !roles.getFirst().role().holdsKeys()) {
            return Optional.empty();
        }
        return kitOf(roles.getFirst(), authHash).map(kit -> chests.ofKit(roles.getFirst(), person, kit.id()));
    }

    private Optional<Kit> kitOf(Membership membership, String authHash) {
        return kits.of(membership.organisation()).stream().filter(kit -> same(kit.authHash(), authHash)).findFirst();
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static String hashOf(Proof proof) {
        return Token.hashOf(Base64Url.decode(proof.auth(), 32));
    }
}
