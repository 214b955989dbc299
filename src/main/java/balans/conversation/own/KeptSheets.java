package balans.conversation.own;

import balans.identity.ActsFor;
import balans.identity.ActsFor.Acting;
import balans.identity.SignedIn;
import balans.kernel.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sheets that are kept under an organisation for all who act for it, and what it makes public of them.
@Component
class KeptSheets {

    private final KeptStore kept;
    private final VersionStore versions;
    private final SharedSheets shared;
    private final ActsFor actsFor;

    KeptSheets(KeptStore kept, VersionStore versions, SharedSheets shared, ActsFor actsFor) {
        this.kept = kept;
        this.versions = versions;
        this.shared = shared;
        this.actsFor = actsFor;
    }

    List<Acting> organisationsOf(SignedIn who) {
        return actsFor.organisationsOf(who.person());
    }

    List<OwnSheet> of(SignedIn who) {
        return kept.under(organisationsOf(who).stream().map(acting -> acting.organisation().value()).toList());
    }

    /// A key for this device.
    @Transactional
    public Key open(OwnSheet sheet) {
        var key = Key.fresh();
        kept.addKey(sheet, key);
        return key;
    }

    /// Only under an organisation that this person acts for; under none when it is empty.
    @Transactional
    public void putUnder(OwnSheet sheet, SignedIn who, String organisation) {
        shared.remove(sheet);
        if (organisation.isEmpty()) {
            kept.putUnder(sheet, null, null);
            return;
        }
        var acting = organisationsOf(who).stream().filter(a -> a.organisation().value().equals(organisation)).findFirst()
                .orElseThrow(() -> Refusal.notFound("organisation"));
        kept.putUnder(sheet, organisation, acting.name());
    }

    /// A meeting that was closed: what is still being written is never public.
    @Transactional
    public void publish(OwnSheet sheet, int meeting) {
        if (kept.of(sheet).organisation().isEmpty() || versions.find(sheet, meeting).isEmpty()) {
            throw Refusal.notFound("version");
        }
        kept.publish(sheet, meeting);
        shared.put(sheet);
    }

    @Transactional
    public void withdraw(OwnSheet sheet) {
        kept.publish(sheet, null);
        shared.remove(sheet);
    }
}
