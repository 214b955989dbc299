package balans.identity;

import balans.identity.EnrolmentStore.Enrolment;
import balans.kernel.OrganisationId;
import balans.kernel.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Puts rings together.
@Component
class Rings {

    private final ColleagueStore colleagues;
    private final OrganisationKeyStore keys;
    private final ManifestStore manifests;
    private final EnrolmentStore enrolments;
    private final Clock clock;

    Rings(ColleagueStore colleagues, OrganisationKeyStore keys, ManifestStore manifests, EnrolmentStore enrolments,
            Clock clock) {
        this.colleagues = colleagues;
        this.keys = keys;
        this.manifests = manifests;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    Ring of(OrganisationId organisation) {
        var key = keys.current(organisation).orElseThrow(() -> Refusal.notFound("key"));
        var manifest = manifests.latest(organisation).orElseThrow(() -> Refusal.notFound("manifest"));
        return new Ring(key.epoch(), key.kid(), keys.since(organisation).toEpochMilli(), manifest.version(),
                Base64Url.encode(manifest.body()),
                colleagues.of(organisation).stream()
                        .map(c -> new Ring.Holder(c.person().value(), c.name(), Base64Url.encode(c.publicKey()))).toList(),
                colleagues.kits(organisation).stream()
                        .map(k -> new Ring.Holder(k.id(), null, Base64Url.encode(k.publicKey()))).toList(),
                enrolments.pending(organisation, clock.instant()).stream().map(Rings::invited).toList());
    }

    private static Ring.Invited invited(Enrolment made) {
        return new Ring.Invited(made.id(), made.epoch(), Base64Url.encode(made.code()), made.createdAt().toEpochMilli(),
                made.expiresAt().toEpochMilli(), made.sent().map(s -> new Ring.Joined(s.person().value(), s.name(), s.email(),
                        Base64Url.encode(s.publicKey()), Base64Url.encode(s.proof()))).orElse(null));
    }
}
