package balans.screening.worklist;

import balans.kernel.OrganisationId;
import balans.screening.worklist.KeepShard.Offered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What browsers of a centre already opened, sealed for each other. Losing a shard costs time, never an answer.
@Repository
class CacheShardStore {

    record Shard(int shard, int epoch, int version, byte[] sealed) {}

    private final JdbcClient db;

    CacheShardStore(JdbcClient db) {
        this.db = db;
    }

    /// In one request instead of dozens: a browser that opens a list wants all of them.
    void forEach(OrganisationId centre, ShardKind kind, Consumer<Shard> use) {
        db.sql("""
                SELECT shard, epoch, version, sealed FROM screening_cache_shard
                WHERE centre = :centre AND kind = :kind ORDER BY shard
                """)
                .param("centre", centre.value()).param("kind", kind.column)
                .query(row -> {
                    use.accept(toShard(row));
                });
    }

    int countOf(OrganisationId centre, ShardKind kind) {
        return db.sql("SELECT count(*) FROM screening_cache_shard WHERE centre = :centre AND kind = :kind")
                .param("centre", centre.value()).param("kind", kind.column).query(Integer.class).single();
    }

    Optional<Shard> find(OrganisationId centre, ShardKind kind, int shard) {
        return db.sql("""
                SELECT shard, epoch, version, sealed FROM screening_cache_shard
                WHERE centre = :centre AND kind = :kind AND shard = :shard
                """)
                .param("centre", centre.value()).param("kind", kind.column).param("shard", shard)
                .query((row, index) -> toShard(row))
                .optional();
    }

    /// False when a colleague's browser made this shard first.
    boolean add(OrganisationId centre, Offered offered) {
        return db.sql("""
                INSERT INTO screening_cache_shard (centre, kind, shard, epoch, version, sealed)
                VALUES (:centre, :kind, :shard, :epoch, 1, :sealed) ON CONFLICT DO NOTHING
                """)
                .param("centre", centre.value()).param("kind", offered.kind().column).param("shard", offered.shard())
                .param("epoch", offered.epoch()).param("sealed", offered.sealed())
                .update() == 1;
    }

    /// False when the shard is no longer (or not yet) at that version.
    boolean replace(OrganisationId centre, Offered offered) {
        return db.sql("""
                UPDATE screening_cache_shard SET epoch = :epoch, version = version + 1, sealed = :sealed
                WHERE centre = :centre AND kind = :kind AND shard = :shard AND version = :version
                """)
                .param("centre", centre.value()).param("kind", offered.kind().column).param("shard", offered.shard())
                .param("version", offered.version()).param("epoch", offered.epoch()).param("sealed", offered.sealed())
                .update() == 1;
    }

    private static Shard toShard(ResultSet row) throws SQLException {
        return new Shard(
                row.getInt("shard"), row.getInt("epoch"), row.getInt("version"), row.getBytes("sealed"));
    }
}
