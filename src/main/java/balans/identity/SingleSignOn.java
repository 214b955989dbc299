package balans.identity;

import balans.identity.SsoStore.Visit;
import balans.kernel.PersonId;
import balans.kernel.RandomId;
import balans.web.Site;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Signing in with the account of one's organisation: who one is, and never a key. Somebody is known by it only after linking
/// it from an account in which they were signed in: an address that a provider writes down proves nothing here.
@Component
class SingleSignOn {

    static final String BACK = "/aanmelden/sso/terug";
    static final Duration VALID_FOR = Duration.ofMinutes(10);

    sealed interface Outcome {
        record Recognised(PersonId person, String back) implements Outcome {}
        record Linked() implements Outcome {}
        record KnownAsSomebodyElse() implements Outcome {}
        record NotLinked() implements Outcome {}
        record Refused() implements Outcome {}
    }

    /// @param state must come back with the same browser
    record Departure(URI door, String state) {}

    private final SsoProvider provider;
    private final SsoStore visits;
    private final Site site;
    private final Clock clock;

    SingleSignOn(SsoProvider provider, SsoStore visits, Site site, Clock clock) {
        this.provider = provider;
        this.visits = visits;
        this.site = site;
        this.clock = clock;
    }

    Optional<Departure> leave(String back, @Nullable PersonId linking) {
        var state = RandomId.next() + RandomId.next();
        var visit = new Visit(RandomId.next(), RandomId.next() + RandomId.next(), back, linking);
        return provider.isThere()
                ? provider.door(state, visit.nonce(), visit.verifier(), address())
                        .filter(door -> visits.begin(state, visit, clock.instant(), clock.instant().plus(VALID_FOR)))
                        .map(door -> new Departure(door, state))
                : Optional.empty();
    }

    /// @param kept the state that this browser has kept; another browser's visit is nobody's business
    /// @param issuer who says to have answered (RFC 9207), where it says so
    Outcome arrive(String state, @Nullable String kept, String code, String issuer, @Nullable PersonId signedIn) {
        if (state.isEmpty() || code.isEmpty() || !state.equals(kept) || !issuer.isEmpty() && !issuer.equals(provider.issuer())) {
            return new Outcome.Refused();
        }
        var visit = visits.end(state, clock.instant()).orElse(null);
        var subject = visit == null ? null : provider.subject(code, visit, address()).orElse(null);
        if (visit == null || subject == null) {
            return new Outcome.Refused();
        }
        if (visit.person() == null) {
            return visits.find(provider.issuer(), subject)
                    .<Outcome>map(person -> new Outcome.Recognised(person, visit.back())).orElseGet(Outcome.NotLinked::new);
        }
        if (!visit.person().equals(signedIn)) {
            return new Outcome.Refused();
        }
        return visits.add(provider.issuer(), subject, visit.person(), clock.instant())
                ? new Outcome.Linked() : new Outcome.KnownAsSomebodyElse();
    }

    private URI address() {
        return URI.create(site.address() + BACK);
    }
}
