package balans.identity;

import balans.identity.ManifestStore.Manifest;
import balans.identity.RecoveryKitStore.Kit;
import balans.identity.SeedShareStore.Holder;
import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps what a browser made: checks lengths and writes rows. Whether it fits together only a browser can tell.
/// Called within the transaction of a use case.
@Component
class KeyRing {

    static final int FIRST_EPOCH = 1;
    static final int WRAP_MAX_BYTES = 256;
    static final int PIN_MAX_BYTES = 1024;
    private static final int SHARE_MAX_BYTES = 2048;
    private static final int MANIFEST_MAX_BYTES = 64 * 1024;

    private final MemberKeyStore members;
    private final OrganisationKeyStore keys;
    private final SeedShareStore shares;
    private final RecoveryKitStore kits;
    private final ManifestStore manifests;
    private final Clock clock;

    KeyRing(MemberKeyStore members, OrganisationKeyStore keys, SeedShareStore shares, RecoveryKitStore kits,
            ManifestStore manifests, Clock clock) {
        this.members = members;
        this.keys = keys;
        this.shares = shares;
        this.kits = kits;
        this.manifests = manifests;
        this.clock = clock;
    }

    void begin(OrganisationId centre, PersonId person, FirstKeys first) {
        var now = clock.instant();
        var centreKey = publicKey(first.centre().publicKey());
        keys.add(centre, FIRST_EPOCH, KeyId.of(centreKey), centreKey, person, now);
        putMember(centre, person, first.member());
        putShare(centre, FIRST_EPOCH, Holder.MEMBER, person.value(), first.centre().share());
        addKit(centre, person, first.kit());
        addManifest(centre, 1, first.manifest());
    }

    /// Refuses any version but the next: whoever made it saw the newest.
    void addNextManifest(OrganisationId centre, int version, @Nullable String body) {
        if (manifests.latest(centre).map(Manifest::version).orElse(0) + 1 != version) {
            throw Refusal.of(Reason.CONFLICT, "the manifest changed meanwhile");
        }
        addManifest(centre, version, body);
    }

    void putMember(OrganisationId centre, PersonId person, FirstKeys.NewMember member) {
        var wrap = Base64Url.decode(member.wrap(), 1, WRAP_MAX_BYTES);
        var pin = Base64Url.decode(member.pin(), 1, PIN_MAX_BYTES);
        members.replace(centre, person, publicKey(member.publicKey()), pin, wrap, clock.instant());
    }

    void putShare(OrganisationId centre, int epoch, Holder kind, String holder,
            @Nullable String sealed) {
        shares.put(centre, epoch, kind, holder, share(sealed), clock.instant());
    }

    static byte[] share(@Nullable String sealed) {
        return Base64Url.decode(sealed, 1, SHARE_MAX_BYTES);
    }

    void addManifest(OrganisationId centre, int version, @Nullable String body) {
        var bytes = Base64Url.decode(body, 1, MANIFEST_MAX_BYTES);
        var epoch = keys.current(centre).map(OrganisationKeys.Current::epoch).orElse(FIRST_EPOCH);
        manifests.add(centre, new Manifest(version, epoch, bytes), clock.instant());
    }

    private void addKit(OrganisationId centre, PersonId by, FirstKeys.NewKit kit) {
        var id = Base64Url.id(kit.id());
        var authHash = Base64Url.encode(Base64Url.decode(kit.authHash(), 32));
        kits.add(centre, new Kit(id, authHash), publicKey(kit.publicKey()), by, clock.instant());
        putShare(centre, FIRST_EPOCH, Holder.KIT, id, kit.share());
    }

    static byte[] publicKey(@Nullable String text) {
        return Base64Url.decode(text, KeyId.PUBLIC_KEY_BYTES);
    }
}
