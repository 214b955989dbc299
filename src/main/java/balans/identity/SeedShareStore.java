package balans.identity;

import balans.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SeedShareStore {

    enum Holder { MEMBER, KIT }

    /// An epoch's seed, sealed to one holder, beside the public key that belongs to that seed.
    record Share(int epoch, String kid, byte[] publicKey, byte[] sealed) {}

    private final JdbcClient db;
    private final ShredLayer shred;

    SeedShareStore(JdbcClient db, ShredLayer shred) {
        this.db = db;
        this.shred = shred;
    }

    void put(OrganisationId organisation, int epoch, Holder kind, String holder, byte[] sealed, Instant now) {
        db.sql("""
                INSERT INTO identity_seed_share (organisation, epoch, holder_kind, holder, sealed, created_at)
                VALUES (:organisation, :epoch, :kind, :holder, :sealed, :now)
                ON CONFLICT (organisation, epoch, holder_kind, holder) DO UPDATE SET
                    sealed = excluded.sealed, created_at = excluded.created_at
                """)
                .param("organisation", organisation.value()).param("epoch", epoch).param("kind", kind.name())
                .param("holder", holder).param("now", now.toEpochMilli())
                .param("sealed", shred.seal(organisation, place(organisation, epoch, kind, holder), sealed))
                .update();
    }

    void removeOf(OrganisationId organisation, Holder kind) {
        db.sql("DELETE FROM identity_seed_share WHERE organisation = :organisation AND holder_kind = :kind")
                .param("organisation", organisation.value()).param("kind", kind.name()).update();
    }

    List<Share> of(OrganisationId organisation, Holder kind, String holder) {
        return db.sql("""
                SELECT s.epoch, k.kid, k.public_key, s.sealed
                FROM identity_seed_share s
                JOIN identity_organisation_key k ON k.organisation = s.organisation AND k.epoch = s.epoch
                WHERE s.organisation = :organisation AND s.holder_kind = :kind AND s.holder = :holder
                ORDER BY s.epoch
                """)
                .param("organisation", organisation.value()).param("kind", kind.name()).param("holder", holder)
                .query((row, index) -> new Share(
                        row.getInt("epoch"), row.getString("kid"), row.getBytes("public_key"),
                        shred.open(place(organisation, row.getInt("epoch"), kind, holder), row.getBytes("sealed"))))
                .list();
    }

    static String place(OrganisationId organisation, int epoch, Holder kind, String holder) {
        return "share/%s/%d/%s/%s".formatted(organisation.value(), epoch, kind, holder);
    }
}
