package balans.identity;

import balans.identity.SeedShareStore.Holder;
import balans.identity.SuccessionStore.Succession;
import balans.kernel.PersonId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A new key of the organisation, and, when that is why, the end of a colleague's place: one transaction, so that there is
/// no moment in which somebody who left can still open what is new. Every other session of everybody ends: who stays
/// signs in again and finds the new key. See docs/decisions/0038.
@Component
class ChangeKeys {

    record NewShare(@Nullable String holder, @Nullable String sealed) {}

    /// @param removed the colleague who leaves, if any
    /// @param members the new seed for each who stays; `kits` for each recovery kit that stays valid
    record Change(@Nullable String removed, int epoch, @Nullable String publicKey, List<NewShare> members, List<NewShare> kits,
            int manifestVersion, @Nullable String manifest, @Nullable String record, @Nullable String ring) {

        Change {
            members = List.copyOf(members);
            kits = List.copyOf(kits);
        }
    }

    private static final int RECORD_MAX_BYTES = 1024;
    private static final int RING_MAX_BYTES = 64 * 1024;

    private final OrganisationKeyStore keys;
    private final SuccessionStore successions;
    private final SeedShareStore shares;
    private final ColleagueStore colleagues;
    private final EnrolmentStore enrolments;
    private final KeyRing keyRing;
    private final Clock clock;

    ChangeKeys(OrganisationKeyStore keys, SuccessionStore successions, SeedShareStore shares, ColleagueStore colleagues,
            EnrolmentStore enrolments, KeyRing keyRing, Clock clock) {
        this.keys = keys;
        this.successions = successions;
        this.shares = shares;
        this.colleagues = colleagues;
        this.enrolments = enrolments;
        this.keyRing = keyRing;
        this.clock = clock;
    }

    @Transactional
    void change(KeyHolder by, Change change, String sessionOfBy) {
        var organisation = by.organisation();
        var now = clock.instant();
        var current = keys.current(organisation).orElseThrow(() -> Refusal.notFound("key"));
        if (change.epoch() != current.epoch() + 1) {
            throw meanwhile();
        }
        // Whoever makes the new seed knows it: nobody removes herself.
        if (by.person().value().equals(change.removed())) {
            throw Refusal.of(Reason.CONFLICT, "nobody removes herself");
        }
        if (change.removed() != null && !colleagues.end(organisation, new PersonId(change.removed()), now)) {
            throw Refusal.notFound("colleague");
        }
        var staying = colleagues.of(organisation).stream().map(c -> c.person().value()).collect(Collectors.toSet());
        if (!staying.equals(change.members().stream().map(NewShare::holder).collect(Collectors.toSet()))) {
            throw meanwhile();
        }
        try {
            var publicKey = KeyRing.publicKey(change.publicKey());
            keys.retire(organisation, now);
            keys.add(organisation, change.epoch(), KeyId.of(publicKey), publicKey, by.person(), now);
            keyRing.addNextManifest(organisation, change.manifestVersion(), change.manifest());
        } catch (DuplicateKeyException sameMoment) {
            throw meanwhile();
        }
        successions.add(organisation, new Succession(change.epoch(), Base64Url.decode(change.record(), 1, RECORD_MAX_BYTES)),
                Base64Url.decode(change.ring(), 1, RING_MAX_BYTES));
        // Members have earlier seeds from the ring. A kit keeps its shares: an archive opens with a kit and nothing else.
        shares.removeOf(organisation, Holder.MEMBER);
        put(by, change.epoch(), Holder.MEMBER, change.members());
        var kits = colleagues.kits(organisation).stream().map(ColleagueStore.Kit::id).collect(Collectors.toSet());
        put(by, change.epoch(), Holder.KIT, change.kits().stream().filter(k -> kits.contains(k.holder())).toList());
        enrolments.removePending(organisation);
        colleagues.endSessions(organisation, sessionOfBy);
    }

    private void put(KeyHolder by, int epoch, Holder kind, List<NewShare> given) {
        for (var share : given) {
            var holder = String.valueOf(share.holder());
            keyRing.putShare(by.organisation(), epoch, kind, holder, share.sealed());
        }
    }

    private static Refusal meanwhile() {
        return Refusal.of(Reason.CONFLICT, "the members or the key changed meanwhile");
    }
}
