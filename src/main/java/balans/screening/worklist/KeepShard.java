package balans.screening.worklist;

import balans.kernel.OrganisationId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.roster.Erasures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepShard {

    /// @param version the one it replaces, 0 when there is none
    /// @param erasures how often a child had been erased when the browser read what it sealed
    record Offered(ShardKind kind, int shard, int version, int epoch, long erasures, byte[] sealed) {}

    private final Erasures erasures;
    private final CacheShardStore shards;

    KeepShard(Erasures erasures, CacheShardStore shards) {
        this.erasures = erasures;
        this.shards = shards;
    }

    /// The new version.
    @Transactional
    int keep(OrganisationId centre, Offered offered) {
        if (!erasures.noneSince(centre, offered.erasures())) {
            throw Refusal.of(Reason.CONFLICT, "a child was erased meanwhile");
        }
        var kept = offered.version() == 0 ? shards.add(centre, offered) : shards.replace(centre, offered);
        if (!kept) {
            throw Refusal.of(Reason.CONFLICT, "the shard was changed meanwhile");
        }
        return offered.version() + 1;
    }
}
