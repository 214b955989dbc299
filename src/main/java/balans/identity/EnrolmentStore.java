package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Invited colleagues, from the invitation until the newcomer has opened the keys for the first time.
@Repository
class EnrolmentStore {

    /// What the newcomer's browser made: her public key, her seed wrapped, her pin with the code in it, and the proof.
    record Sent(PersonId person, String name, String email, byte[] publicKey, byte[] wrap, byte[] pin, byte[] proof) {}

    record Enrolment(String id, OrganisationId organisation, int epoch, byte[] code, String invitedBy, Instant createdAt,
            Instant expiresAt, Optional<Sent> sent) {}

    /// The seed of an epoch under the code, for the first opening.
    record FirstShare(String enrolment, int epoch, byte[] sealed) {}

    private static final String SELECT = """
            SELECT e.*, p.name, p.email FROM identity_enrolment e LEFT JOIN identity_person p ON p.id = e.person
            """;

    private final JdbcClient db;
    private final ShredLayer shred;

    EnrolmentStore(JdbcClient db, ShredLayer shred) {
        this.db = db;
        this.shred = shred;
    }

    void add(Enrolment made, String tokenHash) {
        db.sql("""
                INSERT INTO identity_enrolment
                    (id, organisation, token_hash, epoch, code, invited_by, created_at, expires_at)
                VALUES (:id, :organisation, :hash, :epoch, :code, :by, :now, :expires)
                """)
                .param("id", made.id()).param("organisation", made.organisation().value()).param("hash", tokenHash)
                .param("epoch", made.epoch()).param("code", made.code()).param("by", made.invitedBy())
                .param("now", made.createdAt().toEpochMilli()).param("expires", made.expiresAt().toEpochMilli())
                .update();
    }

    /// Not used yet and not too old.
    Optional<Enrolment> findOpen(String tokenHash, Instant now) {
        return db.sql(SELECT + " WHERE e.token_hash = :hash AND e.person IS NULL AND e.expires_at > :now")
                .param("hash", tokenHash).param("now", now.toEpochMilli())
                .query(this::toEnrolment).optional();
    }

    /// Not admitted yet, newest first.
    List<Enrolment> pending(OrganisationId organisation, Instant now) {
        return db.sql(SELECT + """
                 WHERE e.organisation = :organisation AND e.admitted_at IS NULL AND e.expires_at > :now
                 ORDER BY e.created_at DESC, e.id
                """)
                .param("organisation", organisation.value()).param("now", now.toEpochMilli())
                .query(this::toEnrolment).list();
    }

    /// Where somebody waits to be let in.
    List<String> waitingPlaces(PersonId person, Instant now) {
        return db.sql("""
                SELECT o.name FROM identity_enrolment e JOIN identity_organisation o ON o.id = e.organisation
                WHERE e.person = :person AND e.admitted_at IS NULL AND e.expires_at > :now ORDER BY o.name
                """)
                .param("person", person.value()).param("now", now.toEpochMilli()).query(String.class).list();
    }

    /// True for exactly one caller, however many try at the same moment.
    boolean join(Enrolment enrolment, Sent sent, Instant now) {
        var id = enrolment.id();
        return db.sql("""
                UPDATE identity_enrolment
                SET person = :person, public_key = :key, wrap = :wrap, pin = :pin, proof = :proof, joined_at = :now
                WHERE id = :id AND person IS NULL AND expires_at > :now
                """)
                .param("id", id).param("person", sent.person().value()).param("key", sent.publicKey())
                .param("wrap", shred.seal(enrolment.organisation(), place(id, "wrap"), sent.wrap())).param("pin", sent.pin()).param("proof", sent.proof())
                .param("now", now.toEpochMilli())
                .update() == 1;
    }

    /// True for exactly one caller. From here on the wrap lies with those of the members, and only there.
    boolean admit(Enrolment enrolment, byte[] firstShare, Instant now) {
        var id = enrolment.id();
        return db.sql("""
                UPDATE identity_enrolment SET first_share = :share, wrap = NULL, pin = NULL, admitted_at = :now
                WHERE id = :id AND person IS NOT NULL AND admitted_at IS NULL
                """)
                .param("id", id).param("share", shred.seal(enrolment.organisation(), place(id, "first"), firstShare)).param("now", now.toEpochMilli())
                .update() == 1;
    }

    Optional<FirstShare> firstShare(OrganisationId organisation, PersonId person) {
        return db.sql("""
                SELECT id, epoch, first_share FROM identity_enrolment
                WHERE organisation = :organisation AND person = :person AND admitted_at IS NOT NULL
                ORDER BY admitted_at DESC LIMIT 1
                """)
                .param("organisation", organisation.value()).param("person", person.value())
                .query((row, index) ->
                        new FirstShare(row.getString("id"), row.getInt("epoch"),
                        shred.open(place(row.getString("id"), "first"), row.getBytes("first_share"))))
                .optional();
    }

    void removeAdmitted(OrganisationId organisation, PersonId person) {
        db.sql("DELETE FROM identity_enrolment WHERE organisation = :organisation AND person = :person"
                        + " AND admitted_at IS NOT NULL")
                .param("organisation", organisation.value()).param("person", person.value()).update();
    }

    boolean remove(OrganisationId organisation, String id) {
        return db.sql("DELETE FROM identity_enrolment WHERE organisation = :organisation AND id = :id AND admitted_at IS NULL")
                .param("organisation", organisation.value()).param("id", id).update() == 1;
    }

    /// An invitation holds for one key of the organisation only.
    void removePending(OrganisationId organisation) {
        db.sql("DELETE FROM identity_enrolment WHERE organisation = :organisation AND admitted_at IS NULL")
                .param("organisation", organisation.value()).update();
    }

    private static String place(String id, String what) {
        return "enrolment/%s/%s".formatted(id, what);
    }

    private Enrolment toEnrolment(ResultSet row, int index) throws SQLException {
        return new Enrolment(row.getString("id"), new OrganisationId(row.getString("organisation")), row.getInt("epoch"),
                row.getBytes("code"), row.getString("invited_by"), Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("expires_at")), Optional.ofNullable(sent(row)));
    }

    private @Nullable Sent sent(ResultSet row) throws SQLException {
        var person = row.getString("person");
        return person == null || row.getBytes("wrap") == null ? null : new Sent(new PersonId(person), row.getString("name"),
                row.getString("email"), row.getBytes("public_key"),
                shred.open(place(row.getString("id"), "wrap"), row.getBytes("wrap")), row.getBytes("pin"),
                row.getBytes("proof"));
    }
}
