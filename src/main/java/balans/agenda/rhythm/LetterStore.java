package balans.agenda.rhythm;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LetterStore {

    private final JdbcClient db;

    LetterStore(JdbcClient db) {
        this.db = db;
    }

    void add(Letter letter) {
        db.sql("""
                INSERT INTO agenda_letter (id, title, addressee, term, website, about)
                VALUES (:id, :title, :addressee, :term, :website, :about)
                """)
                .param("id", letter.id()).param("title", letter.title()).param("addressee", letter.addressee())
                .param("term", letter.term()).param("website", letter.website()).param("about", letter.about()).update();
    }

    List<Letter> all() {
        return db.sql("SELECT id, title, addressee, term, website, about FROM agenda_letter ORDER BY title, id")
                .query((row, index) -> new Letter(row.getString("id"), row.getString("title"), row.getString("addressee"),
                        row.getString("term"), row.getString("website"), row.getString("about"))).list();
    }
}
