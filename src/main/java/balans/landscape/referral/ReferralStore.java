package balans.landscape.referral;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.landscape.consent.Category;
import balans.landscape.consent.Subject;
import balans.landscape.referral.Referral.Feedback;
import balans.landscape.referral.Referral.Letter;
import balans.landscape.referral.Referral.Signature;
import balans.landscape.referral.Referral.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReferralStore {

    private final JdbcClient db;

    ReferralStore(JdbcClient db) {
        this.db = db;
    }

    void add(Referral referral, PersonId by) {
        var letter = Objects.requireNonNull(referral.letter());
        var signature = Objects.requireNonNull(letter.signature());
        db.sql("""
                INSERT INTO landscape_referral (id, sender, recipient, subject, agreement, basis, categories, state, sent_at,
                    changed_at, letter, sender_key, recipient_key, parent_key, signature, signing_key)
                VALUES (:id, :sender, :recipient, :subject, :agreement, :basis, :categories, :state, :sent, :sent,
                    :letter, :senderKey, :recipientKey, :parentKey, :signature, :signingKey)
                """)
                .param("id", referral.id()).param("sender", referral.sender().value())
                .param("recipient", referral.recipient().value()).param("subject", referral.subject().value())
                .param("agreement", referral.agreement()).param("basis", referral.basis())
                .param("categories", referral.sortedCategories().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("state", referral.state().name()).param("sent", referral.sentAt().toEpochMilli())
                .param("letter", letter.sealed()).param("senderKey", letter.senderKey())
                .param("recipientKey", letter.recipientKey()).param("parentKey", letter.parentKey())
                .param("signature", signature.bytes()).param("signingKey", signature.key())
                .update();
        addStep(referral.id(), referral.state(), by, referral.sentAt());
    }

    /// False when it was in another state meanwhile.
    boolean move(Referral from, State to, @Nullable PersonId by, Instant now) {
        var moved = db.sql("UPDATE landscape_referral SET state = :to, changed_at = :now WHERE id = :id AND state = :from")
                .param("to", to.name()).param("now", now.toEpochMilli()).param("id", from.id())
                .param("from", from.state().name()).update() == 1;
        if (moved) {
            addStep(from.id(), to, by, now);
        }
        return moved;
    }

    /// The bytes of what was said, and every key to them.
    void forget(String id) {
        db.sql("""
                UPDATE landscape_referral SET letter = NULL, sender_key = NULL, recipient_key = NULL, parent_key = NULL,
                    signature = NULL, signing_key = NULL
                WHERE id = :id
                """).param("id", id).update();
        db.sql("DELETE FROM landscape_feedback WHERE referral = :id").param("id", id).update();
    }

    void addFeedback(String id, int number, byte[] sealed) {
        db.sql("INSERT INTO landscape_feedback (referral, number, sealed) VALUES (:id, :number, :sealed)")
                .param("id", id).param("number", number).param("sealed", sealed).update();
    }

    Optional<Referral> find(String id) {
        return db.sql("SELECT * FROM landscape_referral WHERE id = :id").param("id", id)
                .query(ReferralStore::referral).optional();
    }

    /// Sent or received by this organisation; the last that changed first.
    List<Referral> of(OrganisationId organisation, @Nullable State state, long skipped, int most) {
        return db.sql("""
                SELECT * FROM landscape_referral WHERE (sender = :organisation OR recipient = :organisation)
                    AND (:state = '' OR state = :state)
                ORDER BY changed_at DESC, id LIMIT :most OFFSET :skipped
                """)
                .param("organisation", organisation.value()).param("state", state == null ? "" : state.name())
                .param("most", most).param("skipped", skipped).query(ReferralStore::referral).list();
    }

    int count(OrganisationId organisation, @Nullable State state) {
        return db.sql("""
                SELECT count(*) FROM landscape_referral WHERE (sender = :organisation OR recipient = :organisation)
                    AND (:state = '' OR state = :state)
                """)
                .param("organisation", organisation.value()).param("state", state == null ? "" : state.name())
                .query(Integer.class).single();
    }

    List<Referral> about(OrganisationId sender, Subject subject) {
        return db.sql("SELECT * FROM landscape_referral WHERE sender = :sender AND subject = :subject ORDER BY sent_at DESC, id")
                .param("sender", sender.value()).param("subject", subject.value()).query(ReferralStore::referral).list();
    }

    List<Step> steps(String id) {
        return db.sql("SELECT state, at FROM landscape_referral_step WHERE referral = :id ORDER BY number").param("id", id)
                .query((row, index) -> new Step(State.valueOf(row.getString("state")), Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    List<Feedback> feedback(String id) {
        return db.sql("SELECT number, sealed FROM landscape_feedback WHERE referral = :id ORDER BY number").param("id", id)
                .query((row, index) -> new Feedback(row.getInt("number"), row.getBytes("sealed"))).list();
    }

    /// Whose term is over but whose bytes are still there.
    List<String> toForget(Instant now) {
        return db.sql("""
                SELECT r.id FROM landscape_referral r JOIN landscape_agreement a ON a.id = r.agreement
                WHERE r.letter IS NOT NULL AND r.state IN ('CLOSED', 'REFUSED')
                  AND r.changed_at + CAST(a.retention_days AS BIGINT) * 86400000 <= :now
                """)
                .param("now", now.toEpochMilli()).query(String.class).list();
    }

    private void addStep(String id, State state, @Nullable PersonId by, Instant now) {
        db.sql("""
                INSERT INTO landscape_referral_step (referral, number, state, at, person)
                SELECT :id, count(*) + 1, :state, :now, :person FROM landscape_referral_step WHERE referral = :id
                """)
                .param("id", id).param("state", state.name()).param("now", now.toEpochMilli())
                .param("person", by == null ? null : by.value(), java.sql.Types.VARCHAR).update();
    }

    private static @Nullable Signature signature(ResultSet row) throws SQLException {
        var signature = row.getBytes("signature");
        return signature == null ? null : new Signature(signature, row.getBytes("signing_key"));
    }

    private static Referral referral(ResultSet row, int index) throws SQLException {
        var letter = row.getBytes("letter");
        return new Referral(row.getString("id"), new OrganisationId(row.getString("sender")),
                new OrganisationId(row.getString("recipient")), new Subject(row.getString("subject")),
                row.getString("agreement"), row.getString("basis"),
                Arrays.stream(row.getString("categories").split(",")).map(Category::valueOf).collect(Collectors.toSet()),
                State.valueOf(row.getString("state")), Instant.ofEpochMilli(row.getLong("sent_at")),
                Instant.ofEpochMilli(row.getLong("changed_at")),
                letter == null ? null : new Letter(letter, row.getBytes("sender_key"), row.getBytes("recipient_key"),
                        row.getBytes("parent_key"), signature(row)));
    }
}
