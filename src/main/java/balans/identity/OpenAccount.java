package balans.identity;

import balans.identity.AccountLinkStore.AccountLink;
import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Uses up a one-time link: person, passphrase, membership and, for the first nurse of a centre, its keys, all or
/// nothing. However many try one link at the same moment, one gets the account.
@Component
class OpenAccount {

    sealed interface Outcome {
        record Opened(PersonId person) implements Outcome {}
        record NotAccepted(String field, String reason) implements Outcome {}
    }

    private final AccountLinkStore links;
    private final OrganisationStore organisations;
    private final PersonStore persons;
    private final PassphraseStore passphrases;
    private final MembershipStore memberships;
    private final EditorStore editors;
    private final OfficerStore officers;
    private final KeyRing keyRing;
    private final Clock clock;

    OpenAccount(AccountLinkStore links, OrganisationStore organisations, PersonStore persons,
            PassphraseStore passphrases, MembershipStore memberships, EditorStore editors,
            OfficerStore officers, KeyRing keyRing, Clock clock) {
        this.links = links;
        this.organisations = organisations;
        this.persons = persons;
        this.passphrases = passphrases;
        this.memberships = memberships;
        this.editors = editors;
        this.officers = officers;
        this.keyRing = keyRing;
        this.clock = clock;
    }

    /// What the link is for. Reading does not use it up: mail scanners read every link.
    AccountLink link(@Nullable String token) {
        var hash = Token.hashOf(token == null ? "" : token);
        if (editors.findOpenLink(hash, clock.instant()).isPresent()) {
            return new AccountLink(hash, Optional.empty(), "", Role.EDITOR);
        }
        var guarded = officers.findOpenLink(hash, clock.instant());
        if (guarded.isPresent()) {
            return new AccountLink(hash, Optional.of(guarded.get().id()), guarded.get().name(), Role.PRIVACY_OFFICER);
        }
        return links.findOpen(hash, clock.instant())
                .filter(link -> !link.role().holdsKeys() || !hasKey(link))
                .orElseThrow(() -> Refusal.of(Reason.GONE, "no open account link"));
    }

    @Transactional
    Outcome open(NewAccount account) {
        var link = link(account.token());
        var email = Email.of(account.email()).orElse(null);
        var name = text(account.name());
        if (email == null) {
            return new Outcome.NotAccepted("email", "not-an-address");
        }
        if (name.isEmpty() || name.length() > PersonStore.NAME_MAX_CHARS) {
            return new Outcome.NotAccepted("name", "length");
        }
        if (link.role() != Role.EDITOR && link.organisation().isEmpty() && text(account.organisation()).isEmpty()) {
            return new Outcome.NotAccepted("organisation", "length");
        }
        if (persons.findByEmail(email).isPresent()) {
            return new Outcome.NotAccepted("email", "taken");
        }
        return new Outcome.Opened(add(link, account, email, name));
    }

    /// Somebody who has an account takes the task of the link on; whoever has it already keeps it once.
    ///
    /// @return where it is done
    @Transactional
    String takeOn(PersonId person, @Nullable String token) {
        var hash = Token.hashOf(token == null ? "" : token);
        var now = clock.instant();
        var guarded = officers.findOpenLink(hash, now);
        if (guarded.isPresent()) {
            appoint(guarded.get().id(), hash, person);
            return OfficerStore.logOf(guarded.get().id());
        }
        var task = editors.findOpenLink(hash, now).orElseThrow(() -> Refusal.of(Reason.GONE, "no open link of an editor"));
        if (!editors.tasksOf(person).contains(task)) {
            editors.add(person, task, now);
        }
        if (!editors.useLink(hash, person, now)) {
            throw usedAtThisMoment();
        }
        return SignIn.EDITORS;
    }

    private void appoint(OrganisationId organisation, String hash, PersonId person) {
        if (!officers.useLink(hash, person, clock.instant())) {
            throw usedAtThisMoment();
        }
        officers.add(organisation, person, clock.instant());
    }

    private PersonId add(AccountLink link, NewAccount account, Email email, String name) {
        var person = new PersonId(Base64Url.id(account.person()));
        var now = clock.instant();
        persons.add(person, email, name, now);
        passphrases.put(given(account.passphrase()).of(person), now);
        if (link.role() == Role.EDITOR) {
            var task = editors.findOpenLink(link.tokenHash(), now).orElseThrow(OpenAccount::usedAtThisMoment);
            editors.add(person, task, now);
            if (!editors.useLink(link.tokenHash(), person, now)) {
                throw usedAtThisMoment();
            }
            return person;
        }
        if (link.role() == Role.PRIVACY_OFFICER) {
            appoint(link.organisation().orElseThrow(), link.tokenHash(), person);
            return person;
        }
        if (!links.use(link.tokenHash(), person, now)) {
            throw usedAtThisMoment();
        }
        var organisation = link.organisation().orElseGet(() -> operator(text(account.organisation())));
        memberships.add(organisation, person, link.role(), now);
        switch (link.role()) {
            case NURSE, PARTNER -> keyRing.begin(organisation, person, given(account.keys()));
            case PROGRAMME_MANAGER, EDITOR, PRIVACY_OFFICER -> { }
        }
        return person;
    }

    private static Refusal usedAtThisMoment() {
        return Refusal.of(Reason.GONE, "somebody else used the link at this moment");
    }

    private OrganisationId operator(String name) {
        var id = new OrganisationId(RandomId.next());
        organisations.add(id, OrganisationStore.Kind.OPERATOR, name, clock.instant());
        return id;
    }

    private boolean hasKey(AccountLink link) {
        return link.organisation().map(organisations::hasKey).orElse(false);
    }

    private static <T> T given(@Nullable T part) {
        if (part == null) {
            throw Refusal.of(Reason.UNREADABLE, "a part of the account is missing");
        }
        return part;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
