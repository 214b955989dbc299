package balans.identity;

import balans.identity.Organisations.Named;
import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.kernel.RandomId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OfficerStore implements PrivacyOfficers {

    private final JdbcClient db;
    private final Clock clock;

    OfficerStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    static String logOf(OrganisationId organisation) {
        return "/logboek/" + organisation.value();
    }

    @Override
    public String accountToken(OrganisationId organisation) {
        var token = RandomId.next();
        var now = clock.instant();
        db.sql("""
                INSERT INTO identity_officer_link (token_hash, organisation, created_at, expires_at)
                VALUES (:hash, :organisation, :now, :expires)
                """)
                .param("hash", Token.hashOf(token)).param("organisation", organisation.value())
                .param("now", now.toEpochMilli())
                .param("expires", now.plus(StoredOrganisations.LINK_VALID_FOR).toEpochMilli()).update();
        return token;
    }

    Optional<Named> findOpenLink(String tokenHash, Instant now) {
        return db.sql("""
                SELECT o.id, o.name FROM identity_officer_link l JOIN identity_organisation o ON o.id = l.organisation
                WHERE l.token_hash = :hash AND l.used_at IS NULL AND l.expires_at > :now
                """)
                .param("hash", tokenHash).param("now", now.toEpochMilli()).query(OfficerStore::toNamed).optional();
    }

    /// True for exactly one caller, however many try at the same moment.
    boolean useLink(String tokenHash, PersonId by, Instant now) {
        return db.sql("""
                UPDATE identity_officer_link SET used_at = :now, used_by = :by
                WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                """)
                .param("hash", tokenHash).param("by", by.value()).param("now", now.toEpochMilli())
                .update() == 1;
    }

    void add(OrganisationId organisation, PersonId person, Instant since) {
        db.sql("""
                INSERT INTO identity_privacy_officer (organisation, person, since) VALUES (:organisation, :person, :since)
                ON CONFLICT (organisation, person) DO UPDATE SET until = NULL
                """)
                .param("organisation", organisation.value()).param("person", person.value())
                .param("since", since.toEpochMilli()).update();
    }

    @Override
    public void appoint(OrganisationId organisation, String member) {
        if (members(organisation).stream().anyMatch(m -> m.person().value().equals(member))) {
            add(organisation, new PersonId(member), clock.instant());
        }
    }

    @Override
    public void end(OrganisationId organisation, String person) {
        db.sql("""
                UPDATE identity_privacy_officer SET until = :now
                WHERE organisation = :organisation AND person = :person AND until IS NULL
                """)
                .param("now", clock.instant().toEpochMilli()).param("organisation", organisation.value())
                .param("person", person).update();
    }

    @Override
    public List<Person> of(OrganisationId organisation) {
        return people("identity_privacy_officer", organisation);
    }

    @Override
    public List<Person> members(OrganisationId organisation) {
        return people("identity_membership", organisation);
    }

    List<Named> guardedBy(PersonId person) {
        return db.sql("""
                SELECT o.id, o.name FROM identity_privacy_officer f JOIN identity_organisation o ON o.id = f.organisation
                WHERE f.person = :person AND f.until IS NULL ORDER BY o.name, o.id
                """)
                .param("person", person.value()).query(OfficerStore::toNamed).list();
    }

    private List<Person> people(String table, OrganisationId organisation) {
        return db.sql("SELECT p.id, p.name FROM " + table + """
                 x JOIN identity_person p ON p.id = x.person
                WHERE x.organisation = :organisation AND x.until IS NULL ORDER BY p.name, p.id
                """)
                .param("organisation", organisation.value())
                .query((row, index) -> new Person(new PersonId(row.getString("id")), row.getString("name"))).list();
    }

    private static Named toNamed(ResultSet row, int index) throws SQLException {
        return new Named(new OrganisationId(row.getString("id")), row.getString("name"));
    }
}
