package balans.agenda.voice;

import balans.agenda.voice.Voice.Permission;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class VoiceStore {

    private final JdbcClient db;

    VoiceStore(JdbcClient db) {
        this.db = db;
    }

    /// A voice that is there stays as it is, also when its permission was withdrawn.
    void addOnce(Voice voice) {
        db.sql("""
                INSERT INTO agenda_voice (id, words, who, age_band, theme, ambition, permission, evidence, on_day)
                VALUES (:id, :words, :who, :age, :theme, :ambition, :permission, :evidence, :on) ON CONFLICT DO NOTHING
                """)
                .param("id", voice.id()).param("words", voice.words()).param("who", voice.who())
                .param("age", voice.ageBand()).param("theme", voice.theme()).param("ambition", voice.ambition())
                .param("permission", voice.permission().name()).param("evidence", voice.evidence())
                .param("on", voice.on().toString()).update();
    }

    /// What anybody may read.
    public List<Voice> permitted() {
        return db.sql("SELECT * FROM agenda_voice WHERE permission = 'GIVEN' ORDER BY on_day DESC, id")
                .query(VoiceStore::toVoice).list();
    }

    public List<Voice> all() {
        return db.sql("SELECT * FROM agenda_voice ORDER BY permission, on_day DESC, id").query(VoiceStore::toVoice).list();
    }

    public void permit(String id, String evidence, LocalDate on, String token) {
        db.sql("""
                UPDATE agenda_voice SET permission = 'GIVEN', evidence = :evidence, on_day = :on, token_hash = :hash
                WHERE id = :id AND permission = 'ASKED'
                """)
                .param("evidence", evidence).param("on", on.toString()).param("hash", hash(token)).param("id", id).update();
    }

    /// The words go, and the name; that there was a voice stays.
    void withdraw(String id, LocalDate on) {
        db.sql("""
                UPDATE agenda_voice SET permission = 'WITHDRAWN', words = '', who = '', age_band = '', evidence = '', on_day = :on
                WHERE id = :id
                """)
                .param("on", on.toString()).param("id", id).update();
    }

    Optional<Voice> findByToken(String token) {
        return db.sql("SELECT * FROM agenda_voice WHERE token_hash = :hash").param("hash", hash(token))
                .query(VoiceStore::toVoice).optional();
    }

    private static Voice toVoice(ResultSet row, int index) throws SQLException {
        return new Voice(row.getString("id"), row.getString("words"), row.getString("who"), row.getString("age_band"),
                row.getString("theme"), row.getString("ambition"), Permission.valueOf(row.getString("permission")),
                row.getString("evidence"), LocalDate.parse(row.getString("on_day")));
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
