package balans.identity;

import balans.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationStore {

    enum Kind { OPERATOR, CENTRE }

    private final JdbcClient db;

    OrganisationStore(JdbcClient db) {
        this.db = db;
    }

    void add(OrganisationId id, Kind kind, String name, Instant now) {
        db.sql("INSERT INTO identity_organisation (id, kind, name, created_at) VALUES (:id, :kind, :name, :now)")
                .param("id", id.value()).param("kind", kind.name()).param("name", name)
                .param("now", now.toEpochMilli())
                .update();
    }

    boolean hasKey(OrganisationId id) {
        return db.sql("SELECT count(*) FROM identity_organisation_key WHERE organisation = :id")
                .param("id", id.value()).query(Long.class).single() > 0;
    }

    void markPartner(OrganisationId id, Instant now) {
        db.sql("INSERT INTO identity_partner (organisation, since) VALUES (:id, :now)")
                .param("id", id.value()).param("now", now.toEpochMilli()).update();
    }

    List<Organisations.Named> partners() {
        return db.sql("""
                SELECT o.id, o.name FROM identity_partner p JOIN identity_organisation o ON o.id = p.organisation
                ORDER BY o.name, o.id
                """)
                .query((row, index) -> new Organisations.Named(new OrganisationId(row.getString("id")), row.getString("name")))
                .list();
    }

    Optional<String> nameOf(OrganisationId id) {
        return db.sql("SELECT name FROM identity_organisation WHERE id = :id").param("id", id.value())
                .query(String.class).optional();
    }
}
