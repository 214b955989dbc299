package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Passkeys, and the member seeds that are wrapped under what they derive.
@Repository
class PasskeyStore {

    record Passkey(String id, PersonId person, String name, int algorithm, byte[] publicKey, long uses, String addedOn) {}

    record PasskeyWrap(String passkey, String wrap) {}

    private static final String SELECT = "SELECT id, person, name, algorithm, public_key, uses, added_on FROM identity_passkey ";

    private final JdbcClient db;
    private final ShredLayer shred;

    PasskeyStore(JdbcClient db, ShredLayer shred) {
        this.db = db;
        this.shred = shred;
    }

    void add(Passkey passkey, LocalDate today) {
        db.sql("""
                INSERT INTO identity_passkey (id, person, name, algorithm, public_key, uses, added_on)
                VALUES (:id, :person, :name, :algorithm, :key, :uses, :today)
                """)
                .param("id", passkey.id()).param("person", passkey.person().value()).param("name", passkey.name())
                .param("algorithm", passkey.algorithm()).param("key", passkey.publicKey()).param("uses", passkey.uses())
                .param("today", today.toString()).update();
    }

    void addWrap(OrganisationId organisation, PersonId person, String passkey, byte[] wrap) {
        db.sql("""
                INSERT INTO identity_passkey_wrap (organisation, person, passkey, wrap)
                VALUES (:organisation, :person, :passkey, :wrap)
                """)
                .param("organisation", organisation.value()).param("person", person.value()).param("passkey", passkey)
                .param("wrap", shred.seal(organisation, place(organisation, person, passkey), wrap)).update();
    }

    List<PasskeyWrap> wrapsOf(OrganisationId organisation, PersonId person) {
        return db.sql("SELECT passkey, wrap FROM identity_passkey_wrap WHERE organisation = :organisation AND person = :person ORDER BY passkey")
                .param("organisation", organisation.value()).param("person", person.value())
                .query((row, index) -> new PasskeyWrap(row.getString("passkey"), Base64Url.encode(
                        shred.open(place(organisation, person, row.getString("passkey")), row.getBytes("wrap")))))
                .list();
    }

    Optional<Passkey> find(String id) {
        return db.sql(SELECT + "WHERE id = :id").param("id", id).query(PasskeyStore::toPasskey).optional();
    }

    List<Passkey> of(PersonId person) {
        return db.sql(SELECT + "WHERE person = :person ORDER BY added_on, id").param("person", person.value())
                .query(PasskeyStore::toPasskey).list();
    }

    /// False when it was used more often than its answer says: then it is a copy.
    boolean used(String id, long uses) {
        return db.sql("UPDATE identity_passkey SET uses = :uses WHERE id = :id AND (uses < :uses OR (uses = 0 AND :uses = 0))")
                .param("uses", uses).param("id", id).update() == 1;
    }

    void removeAllOf(PersonId person) {
        db.sql("DELETE FROM identity_passkey WHERE person = :person").param("person", person.value()).update();
    }

    void remove(PersonId person, String id) {
        db.sql("DELETE FROM identity_passkey WHERE id = :id AND person = :person")
                .param("id", id).param("person", person.value()).update();
    }

    private static String place(OrganisationId organisation, PersonId person, String passkey) {
        return "passkey/%s/%s/%s".formatted(organisation.value(), person.value(), passkey);
    }

    private static Passkey toPasskey(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        return new Passkey(row.getString("id"), new PersonId(row.getString("person")), row.getString("name"),
                row.getInt("algorithm"), row.getBytes("public_key"), row.getLong("uses"), row.getString("added_on"));
    }
}
