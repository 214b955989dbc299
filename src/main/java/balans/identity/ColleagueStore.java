package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who holds the keys of an organisation, as rows say it. Whether it is so, a browser reads from the member list.
@Repository
class ColleagueStore {

    record Colleague(PersonId person, String name, byte[] publicKey) {}

    record Kit(String id, byte[] publicKey, Instant createdAt) {}

    private final JdbcClient db;

    ColleagueStore(JdbcClient db) {
        this.db = db;
    }

    List<Colleague> of(OrganisationId organisation) {
        return db.sql("""
                SELECT k.person, p.name, k.public_key FROM identity_member_key k
                JOIN identity_person p ON p.id = k.person
                JOIN identity_membership m ON m.organisation = k.organisation AND m.person = k.person
                WHERE k.organisation = :organisation AND m.until IS NULL ORDER BY p.name, k.person
                """)
                .param("organisation", organisation.value())
                .query((row, index) -> new Colleague(
                        new PersonId(row.getString("person")), row.getString("name"), row.getBytes("public_key")))
                .list();
    }

    List<Kit> kits(OrganisationId organisation) {
        return db.sql("""
                SELECT id, public_key, created_at FROM identity_recovery_kit WHERE organisation = :organisation
                ORDER BY created_at, id
                """)
                .param("organisation", organisation.value())
                .query((row, index) -> new Kit(row.getString("id"), row.getBytes("public_key"),
                        Instant.ofEpochMilli(row.getLong("created_at"))))
                .list();
    }

    /// From now on, or again.
    void take(OrganisationId organisation, PersonId person, Instant now) {
        db.sql("""
                INSERT INTO identity_membership (organisation, person, role, since)
                VALUES (:organisation, :person, 'NURSE', :now)
                ON CONFLICT (organisation, person) DO UPDATE SET since = excluded.since, until = NULL
                """)
                .param("organisation", organisation.value()).param("person", person.value())
                .param("now", now.toEpochMilli())
                .update();
    }

    /// The place, and every way in which this person could open the keys.
    boolean end(OrganisationId organisation, PersonId person, Instant now) {
        for (var table : List.of("identity_member_wrap", "identity_member_key")) {
            db.sql("DELETE FROM " + table + " WHERE organisation = :organisation AND person = :person")
                    .param("organisation", organisation.value()).param("person", person.value()).update();
        }
        return db.sql("""
                UPDATE identity_membership SET until = :now
                WHERE organisation = :organisation AND person = :person AND until IS NULL
                """)
                .param("organisation", organisation.value()).param("person", person.value())
                .param("now", now.toEpochMilli())
                .update() == 1;
    }

    /// Everybody who has or had a place here, but for one session: who stays signs in again and finds the new key.
    void endSessions(OrganisationId organisation, String exceptTokenHash) {
        db.sql("""
                DELETE FROM identity_session
                WHERE token_hash <> :except AND person IN
                    (SELECT person FROM identity_membership WHERE organisation = :organisation)
                """)
                .param("organisation", organisation.value()).param("except", exceptTokenHash).update();
    }

    /// For pages that follow: when something last changed about who holds the keys.
    Map<String, Long> changes(Collection<String> organisations) {
        return organisations.isEmpty() ? Map.of() : db.sql("""
                SELECT organisation, max(changed) AS changed FROM (
                    SELECT organisation, max(created_at) AS changed FROM identity_manifest
                    WHERE organisation IN (:organisations) GROUP BY organisation
                    UNION ALL
                    SELECT organisation, max(joined_at) AS changed FROM identity_enrolment
                    WHERE organisation IN (:organisations) AND joined_at IS NOT NULL GROUP BY organisation) all_changes
                GROUP BY organisation
                """)
                .param("organisations", organisations)
                .query((row, index) -> Map.entry(row.getString("organisation"), row.getLong("changed")))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
