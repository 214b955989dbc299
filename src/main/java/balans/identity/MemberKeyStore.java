package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MemberKeyStore {

    /// The member's seed, wrapped, and what only that seed opens.
    record Wrapped(byte[] wrap, byte[] pin) {}

    private final JdbcClient db;
    private final ShredLayer shred;

    MemberKeyStore(JdbcClient db, ShredLayer shred) {
        this.db = db;
        this.shred = shred;
    }

    /// The member's key and the one way to open it; whatever was there before is gone, with every way to open that.
    void replace(
            OrganisationId organisation, PersonId person, byte[] publicKey, byte[] pin, byte[] wrap, Instant now) {
        db.sql("DELETE FROM identity_member_wrap WHERE organisation = :organisation AND person = :person")
                .param("organisation", organisation.value()).param("person", person.value()).update();
        db.sql("DELETE FROM identity_passkey_wrap WHERE organisation = :organisation AND person = :person")
                .param("organisation", organisation.value()).param("person", person.value()).update();
        db.sql("""
                INSERT INTO identity_member_key (organisation, person, kid, public_key, pin, created_at)
                VALUES (:organisation, :person, :kid, :key, :pin, :now)
                ON CONFLICT (organisation, person) DO UPDATE SET
                    kid = excluded.kid, public_key = excluded.public_key, pin = excluded.pin,
                    created_at = excluded.created_at
                """)
                .param("organisation", organisation.value()).param("person", person.value())
                .param("kid", KeyId.of(publicKey)).param("key", publicKey).param("pin", pin)
                .param("now", now.toEpochMilli())
                .update();
        putWrap(organisation, person, wrap, now);
    }

    void putWrap(OrganisationId organisation, PersonId person, byte[] wrap, Instant now) {
        db.sql("""
                INSERT INTO identity_member_wrap (organisation, person, method, wrap, created_at)
                VALUES (:organisation, :person, 'PASSPHRASE', :wrap, :now)
                ON CONFLICT (organisation, person, method) DO UPDATE SET
                    wrap = excluded.wrap, created_at = excluded.created_at
                """)
                .param("organisation", organisation.value()).param("person", person.value())
                .param("wrap", shred.seal(organisation, place(organisation, person, "PASSPHRASE"), wrap))
                .param("now", now.toEpochMilli())
                .update();
    }

    void putPin(OrganisationId organisation, PersonId person, byte[] pin) {
        db.sql("UPDATE identity_member_key SET pin = :pin WHERE organisation = :organisation AND person = :person")
                .param("organisation", organisation.value()).param("person", person.value()).param("pin", pin).update();
    }

    Optional<Wrapped> find(OrganisationId organisation, PersonId person) {
        return db.sql("""
                SELECT w.wrap, k.pin FROM identity_member_wrap w
                JOIN identity_member_key k ON k.organisation = w.organisation AND k.person = w.person
                WHERE w.organisation = :organisation AND w.person = :person AND w.method = 'PASSPHRASE'
                """)
                .param("organisation", organisation.value()).param("person", person.value())
                .query((row, index) -> new Wrapped(
                        shred.open(place(organisation, person, "PASSPHRASE"), row.getBytes("wrap")), row.getBytes("pin")))
                .optional();
    }

    static String place(OrganisationId organisation, PersonId person, String method) {
        return "wrap/%s/%s/%s".formatted(organisation.value(), person.value(), method);
    }
}
