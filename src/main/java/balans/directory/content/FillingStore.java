package balans.directory.content;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which parts of the start content are in whole: a register, or one vocabulary of it.
@Repository
class FillingStore {

    private final JdbcClient db;

    FillingStore(JdbcClient db) {
        this.db = db;
    }

    boolean isDone(String name) {
        return db.sql("SELECT count(*) FROM directory_filling WHERE name = :name")
                .param("name", name).query(Integer.class).single() > 0;
    }

    void done(String name) {
        db.sql("INSERT INTO directory_filling (name) VALUES (:name) ON CONFLICT DO NOTHING").param("name", name).update();
    }
}
