package balans.identity;

import balans.identity.MemberKeyStore.Wrapped;
import balans.identity.MembershipStore.Membership;
import balans.identity.PersonStore.Person;
import balans.identity.SeedShareStore.Holder;
import balans.identity.SignInController.StretchingAnswer;
import balans.kernel.OrganisationId;
import balans.kernel.Refusal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts chests together.
@Component
class Chests {

    private final PassphraseStore passphrases;
    private final MemberKeyStore members;
    private final SeedShareStore shares;
    private final ManifestStore manifests;
    private final PasskeyStore passkeys;
    private final SuccessionStore successions;
    private final EnrolmentStore enrolments;
    private final Clock clock;

    Chests(PassphraseStore passphrases, MemberKeyStore members, SeedShareStore shares, ManifestStore manifests,
            PasskeyStore passkeys, SuccessionStore successions, EnrolmentStore enrolments, Clock clock) {
        this.passphrases = passphrases;
        this.members = members;
        this.shares = shares;
        this.manifests = manifests;
        this.passkeys = passkeys;
        this.successions = successions;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    Chest ofMember(Membership membership, Person person) {
        var stretching = passphrases.find(person.id()).map(p -> StretchingAnswer.of(p.stretching())).orElse(null);
        var wrapped = members.find(membership.organisation(), person.id())
                .orElseThrow(() -> Refusal.notFound("member key"));
        return chest(membership, person, Holder.MEMBER, person.id().value(), stretching, wrapped);
    }

    Chest ofKit(Membership membership, Person person, String kit) {
        return chest(membership, person, Holder.KIT, kit, null, null);
    }

    private Chest chest(Membership membership, Person person, Holder kind, String holder,
            @Nullable StretchingAnswer stretching, @Nullable Wrapped wrapped) {
        var centre = membership.organisation();
        var manifest = manifests.latest(centre).orElseThrow(() -> Refusal.notFound("manifest"));
        var keys = shares.of(centre, kind, holder).stream().map(Chest.Key::of).toList();
        return new Chest(person.id().value(), person.name(), person.email().value(), centre.value(),
                membership.organisationName(), holder, stretching,
                wrapped == null ? null : Base64Url.encode(wrapped.wrap()),
                wrapped == null ? List.of() : passkeys.wrapsOf(centre, person.id()),
                wrapped == null ? null : Base64Url.encode(wrapped.pin()),
                keys, manifest.version(), Base64Url.encode(manifest.body()),
                successions.of(centre).stream()
                        .map(s -> new Chest.Succession(s.epoch(), Base64Url.encode(s.record()))).toList(),
                successions.ring(centre, manifest.epoch()).map(Base64Url::encode).orElse(null),
                kind == Holder.KIT ? null : first(centre, person),
                (int) enrolments.pending(centre, clock.instant()).stream().filter(e -> e.sent().isPresent()).count());
    }

    private Chest.@Nullable First first(OrganisationId centre, Person person) {
        return enrolments.firstShare(centre, person.id())
                .map(f -> new Chest.First(f.enrolment(), f.epoch(), Base64Url.encode(f.sealed()))).orElse(null);
    }
}
