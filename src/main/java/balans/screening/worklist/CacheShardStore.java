package balans.screening.worklist;

import balans.kernel.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What browsers of a centre already opened, sealed for each other. Losing a shard costs time, never an answer.
@Repository
class CacheShardStore {

    record Held(int shard, int epoch, int version) {}

    record Shard(int epoch, int version, byte[] sealed) {}

    private final JdbcClient db;

    CacheShardStore(JdbcClient db) {
        this.db = db;
    }

    List<Held> heldBy(OrganisationId centre) {
        return db.sql("SELECT shard, epoch, version FROM screening_cache_shard WHERE centre = :centre ORDER BY shard")
                .param("centre", centre.value())
                .query((row, index) -> new Held(row.getInt("shard"), row.getInt("epoch"), row.getInt("version")))
                .list();
    }

    Optional<Shard> find(OrganisationId centre, int shard) {
        return db.sql("""
                SELECT epoch, version, sealed FROM screening_cache_shard WHERE centre = :centre AND shard = :shard
                """)
                .param("centre", centre.value()).param("shard", shard)
                .query((row, index) -> new Shard(row.getInt("epoch"), row.getInt("version"), row.getBytes("sealed")))
                .optional();
    }

    /// False when a colleague's browser made this shard first.
    boolean add(OrganisationId centre, int shard, int epoch, byte[] sealed) {
        return db.sql("""
                INSERT INTO screening_cache_shard (centre, shard, epoch, version, sealed)
                VALUES (:centre, :shard, :epoch, 1, :sealed) ON CONFLICT DO NOTHING
                """)
                .param("centre", centre.value()).param("shard", shard).param("epoch", epoch).param("sealed", sealed)
                .update() == 1;
    }

    /// False when the shard is no longer (or not yet) at that version.
    boolean replace(OrganisationId centre, int shard, int version, int epoch, byte[] sealed) {
        return db.sql("""
                UPDATE screening_cache_shard SET epoch = :epoch, version = version + 1, sealed = :sealed
                WHERE centre = :centre AND shard = :shard AND version = :version
                """)
                .param("centre", centre.value()).param("shard", shard).param("version", version)
                .param("epoch", epoch).param("sealed", sealed)
                .update() == 1;
    }
}
