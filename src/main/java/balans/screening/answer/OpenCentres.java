package balans.screening.answer;

import balans.identity.OrganisationKeys;
import balans.kernel.OrganisationId;
import balans.screening.programme.Centre;
import balans.screening.programme.Centres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The centres and keys that parents ask for all the time, remembered for as long as a change may stay unseen. Only
/// what exists is remembered, so that nobody can fill the memory with addresses that do not.
@Component
class OpenCentres {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private record Seen(Centre centre, Instant at) {}

    private record Key(OrganisationId centre, String kid) {}

    private final Map<String, Seen> centresBySlug = new ConcurrentHashMap<>();
    private final Map<Key, byte[]> publicKeys = new ConcurrentHashMap<>();
    private final Centres centres;
    private final OrganisationKeys keys;
    private final Clock clock;

    OpenCentres(Centres centres, OrganisationKeys keys, Clock clock) {
        this.centres = centres;
        this.keys = keys;
        this.clock = clock;
    }

    Optional<Centre> find(String slug) {
        var seen = centresBySlug.get(slug);
        if (seen != null && clock.instant().isBefore(seen.at().plus(REMEMBERED))) {
            return Optional.of(seen.centre());
        }
        var found = centres.findBySlug(slug);
        found.ifPresentOrElse(
                centre -> centresBySlug.put(slug, new Seen(centre, clock.instant())), () -> centresBySlug.remove(slug));
        return found;
    }

    /// A key never changes: the kid is its fingerprint.
    Optional<byte[]> publicKey(Centre centre, String kid) {
        var id = new Key(centre.id(), kid);
        var known = publicKeys.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        var found = keys.publicKey(centre.id(), kid);
        found.ifPresent(key -> publicKeys.put(id, key));
        return found;
    }
}
