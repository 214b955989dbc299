package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MembershipStore {

    record Membership(OrganisationId organisation, String organisationName, Role role) {}

    private final JdbcClient db;

    MembershipStore(JdbcClient db) {
        this.db = db;
    }

    void add(OrganisationId organisation, PersonId person, Role role, Instant since) {
        db.sql("""
                INSERT INTO identity_membership (organisation, person, role, since)
                VALUES (:organisation, :person, :role, :since)
                """)
                .param("organisation", organisation.value()).param("person", person.value())
                .param("role", role.name()).param("since", since.toEpochMilli())
                .update();
    }

    List<Membership> of(PersonId person) {
        return db.sql("""
                SELECT m.organisation, o.name,
                       CASE WHEN p.organisation IS NULL THEN m.role ELSE 'PARTNER' END AS role
                FROM identity_membership m JOIN identity_organisation o ON o.id = m.organisation
                LEFT JOIN identity_partner p ON p.organisation = m.organisation
                WHERE m.person = :person AND m.until IS NULL
                ORDER BY o.name, m.organisation
                """)
                .param("person", person.value())
                .query((row, index) -> new Membership(
                        new OrganisationId(row.getString("organisation")),
                        row.getString("name"),
                        Role.valueOf(row.getString("role"))))
                .list();
    }
}
