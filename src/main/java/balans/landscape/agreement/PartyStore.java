package balans.landscape.agreement;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.landscape.consent.Regime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PartyStore {

    private final JdbcClient db;

    PartyStore(JdbcClient db) {
        this.db = db;
    }

    void put(Party party, PersonId by, Instant now) {
        db.sql("""
                INSERT INTO landscape_party (organisation, regime, contact, email, duties_version, duties_at, duties_by, left_at)
                VALUES (:organisation, :regime, :contact, :email, :duties, :now, :by, NULL)
                ON CONFLICT (organisation) DO UPDATE SET regime = :regime, contact = :contact, email = :email,
                    duties_version = :duties, duties_at = :now, duties_by = :by, left_at = NULL
                """)
                .param("organisation", party.organisation().value()).param("regime", party.regime().name())
                .param("contact", party.contact()).param("email", party.email()).param("duties", party.duties())
                .param("now", now.toEpochMilli()).param("by", by.value())
                .update();
    }

    void leave(OrganisationId organisation, Instant now) {
        db.sql("UPDATE landscape_party SET left_at = :now, email = '' WHERE organisation = :organisation")
                .param("now", now.toEpochMilli()).param("organisation", organisation.value()).update();
    }

    Optional<Party> find(OrganisationId organisation) {
        return db.sql("SELECT * FROM landscape_party WHERE organisation = :organisation")
                .param("organisation", organisation.value()).query(PartyStore::party).optional();
    }

    List<Party> present() {
        return db.sql("SELECT * FROM landscape_party WHERE left_at IS NULL ORDER BY organisation")
                .query(PartyStore::party).list();
    }

    private static Party party(ResultSet row, int index) throws SQLException {
        return new Party(new OrganisationId(row.getString("organisation")), Regime.valueOf(row.getString("regime")),
                row.getString("contact"), row.getString("email"), row.getString("duties_version"),
                row.getObject("left_at") != null);
    }
}
