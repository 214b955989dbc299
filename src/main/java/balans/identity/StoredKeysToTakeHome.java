package balans.identity;

import balans.identity.SeedShareStore.Holder;
import balans.kernel.OrganisationId;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

@Component
class StoredKeysToTakeHome implements KeysToTakeHome {

    private final RecoveryKitStore kits;
    private final SeedShareStore shares;
    private final ManifestStore manifests;

    StoredKeysToTakeHome(RecoveryKitStore kits, SeedShareStore shares, ManifestStore manifests) {
        this.kits = kits;
        this.shares = shares;
        this.manifests = manifests;
    }

    @Override
    public KeyCopy of(OrganisationId organisation) {
        var keys = new LinkedHashMap<Integer, Key>();
        var sealed = kits.of(organisation).stream()
                .flatMap(kit -> shares.of(organisation, Holder.KIT, kit.id()).stream().map(share -> {
                    keys.put(share.epoch(), new Key(share.epoch(), share.kid(), Base64Url.encode(share.publicKey())));
                    return new KitShare(kit.id(), share.epoch(), Base64Url.encode(share.sealed()));
                }))
                .toList();
        var manifest = manifests.latest(organisation);
        return new KeyCopy(keys.values().stream().toList(), sealed,
                manifest.map(ManifestStore.Manifest::version).orElse(0),
                manifest.map(m -> Base64Url.encode(m.body())).orElse(""));
    }
}
