package balans.landscape.kept;

import balans.landscape.kept.Asked.State;
import balans.landscape.local.Confirmed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KeptStore implements Confirmed {

    private final JdbcClient db;

    KeptStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<String, Word> services(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : db.sql("SELECT * FROM landscape_kept WHERE entity = 'service' AND id IN (:ids)")
                .param("ids", ids).query(KeptStore::toAsked).list().stream()
                .filter(one -> !one.confirmedOn().isEmpty() || one.state() == State.MARKED)
                .collect(Collectors.toMap(Asked::id, one -> new Word(one.confirmedOn(), one.state() == State.MARKED)));
    }

    Optional<Asked> find(String entity, String id) {
        return db.sql("SELECT * FROM landscape_kept WHERE entity = :entity AND id = :id").param("entity", entity).param("id", id)
                .query(KeptStore::toAsked).optional();
    }

    List<Asked> due(LocalDate today, int most) {
        return db.sql("SELECT * FROM landscape_kept WHERE next_on <= :today ORDER BY next_on, id LIMIT :most")
                .param("today", today.toString()).param("most", most).query(KeptStore::toAsked).list();
    }

    /// Objects that nobody has thought of asking about yet.
    List<Asked> unknown(String entity, int most) {
        return db.sql("""
                SELECT r.entity, r.id, '' AS confirmed_on, 'CONFIRMED' AS state, '2000-01-01' AS next_on, '' AS other
                FROM landscape_record r WHERE r.batch = (SELECT batch FROM landscape_public) AND r.entity = :entity AND NOT EXISTS
                    (SELECT 1 FROM landscape_kept k WHERE k.entity = r.entity AND k.id = r.id) LIMIT :most
                """).param("entity", entity).param("most", most).query(KeptStore::toAsked).list();
    }

    void put(Asked one) {
        db.sql("""
                INSERT INTO landscape_kept (entity, id, confirmed_on, state, next_on, other)
                VALUES (:entity, :id, :confirmed, :state, :next, :other)
                ON CONFLICT (entity, id) DO UPDATE SET confirmed_on = excluded.confirmed_on, state = excluded.state,
                    next_on = excluded.next_on, other = excluded.other
                """)
                .param("entity", one.entity()).param("id", one.id()).param("confirmed", one.confirmedOn())
                .param("state", one.state().name()).param("next", one.nextOn().toString()).param("other", one.other()).update();
    }

    void remove(Asked one) {
        db.sql("DELETE FROM landscape_kept WHERE entity = :entity AND id = :id").param("entity", one.entity())
                .param("id", one.id()).update();
    }

    void addLink(String token, Asked of, Instant expiresAt) {
        db.sql("INSERT INTO landscape_kept_link (hash, entity, id, expires_at) VALUES (:hash, :entity, :id, :until)")
                .param("hash", hash(token)).param("entity", of.entity()).param("id", of.id())
                .param("until", expiresAt.toEpochMilli()).update();
    }

    Optional<Asked> behind(String token, Instant now) {
        return db.sql("""
                SELECT k.* FROM landscape_kept_link l JOIN landscape_kept k ON k.entity = l.entity AND k.id = l.id
                WHERE l.hash = :hash AND l.expires_at > :now
                """).param("hash", hash(token)).param("now", now.toEpochMilli()).query(KeptStore::toAsked).optional();
    }

    void removeExpired(Instant now) {
        db.sql("DELETE FROM landscape_kept_link WHERE expires_at <= :now").param("now", now.toEpochMilli()).update();
    }

    String siteOf(String source) {
        return db.sql("SELECT site FROM landscape_source WHERE id = :id").param("id", source).query(String.class).optional().orElse("");
    }

    private static Asked toAsked(ResultSet row, int index) throws SQLException {
        return new Asked(row.getString("entity"), row.getString("id"),
                row.getString("confirmed_on") == null ? "" : row.getString("confirmed_on"),
                State.valueOf(row.getString("state")), LocalDate.parse(row.getString("next_on")), row.getString("other"));
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
