package balans.screening.joining;

import balans.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExplanationStore {

    private final JdbcClient db;

    ExplanationStore(JdbcClient db) {
        this.db = db;
    }

    void put(OrganisationId centre, Explanation spoken, LocalDate today) {
        db.sql("""
                INSERT INTO screening_explanation (centre, language, type, audio, captions, added_on)
                VALUES (:centre, :language, :type, :audio, :captions, :on)
                ON CONFLICT (centre, language) DO UPDATE SET type = excluded.type, audio = excluded.audio,
                                                             captions = excluded.captions, added_on = excluded.added_on
                """)
                .param("centre", centre.value()).param("language", spoken.language()).param("type", spoken.type())
                .param("audio", spoken.audio()).param("captions", spoken.captions()).param("on", today.toString()).update();
    }

    void remove(OrganisationId centre, String language) {
        db.sql("DELETE FROM screening_explanation WHERE centre = :centre AND language = :language")
                .param("centre", centre.value()).param("language", language).update();
    }

    Optional<Explanation> find(OrganisationId centre, String language) {
        return db.sql("SELECT language, type, audio, captions FROM screening_explanation WHERE centre = :centre AND language = :language")
                .param("centre", centre.value()).param("language", language)
                .query((row, index) -> new Explanation(row.getString("language"), row.getString("type"), row.getBytes("audio"),
                        row.getString("captions"))).optional();
    }

    List<String> languages(OrganisationId centre) {
        return db.sql("SELECT language FROM screening_explanation WHERE centre = :centre ORDER BY language")
                .param("centre", centre.value()).query(String.class).list();
    }
}
