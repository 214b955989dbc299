package balans.directory.content;

import balans.directory.EntryId.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which registers hold all of their start content.
@Repository
class FillingStore {

    private final JdbcClient db;

    FillingStore(JdbcClient db) {
        this.db = db;
    }

    boolean isDone(Kind register) {
        return db.sql("SELECT count(*) FROM directory_filling WHERE kind = :kind")
                .param("kind", register.name()).query(Integer.class).single() > 0;
    }

    void done(Kind register) {
        db.sql("INSERT INTO directory_filling (kind) VALUES (:kind) ON CONFLICT DO NOTHING")
                .param("kind", register.name()).update();
    }
}
