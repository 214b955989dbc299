package balans.identity;

import balans.kernel.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How the keys of an organisation followed upon each other. The server keeps what browsers made and can check none of it.
@Repository
class SuccessionStore {

    record Succession(int epoch, byte[] record) {}

    private final JdbcClient db;

    SuccessionStore(JdbcClient db) {
        this.db = db;
    }

    void add(OrganisationId organisation, Succession made, byte[] ring) {
        db.sql("""
                INSERT INTO identity_succession (organisation, epoch, record, ring)
                VALUES (:organisation, :epoch, :record, :ring)
                """)
                .param("organisation", organisation.value()).param("epoch", made.epoch())
                .param("record", made.record()).param("ring", ring)
                .update();
    }

    List<Succession> of(OrganisationId organisation) {
        return db.sql("SELECT epoch, record FROM identity_succession WHERE organisation = :organisation ORDER BY epoch")
                .param("organisation", organisation.value())
                .query((row, index) -> new Succession(row.getInt("epoch"), row.getBytes("record")))
                .list();
    }

    /// The earlier seeds, sealed under the seed of this epoch; none in the first.
    Optional<byte[]> ring(OrganisationId organisation, int epoch) {
        return db.sql("SELECT ring FROM identity_succession WHERE organisation = :organisation AND epoch = :epoch")
                .param("organisation", organisation.value()).param("epoch", epoch)
                .query((row, index) -> row.getBytes("ring")).optional();
    }
}
