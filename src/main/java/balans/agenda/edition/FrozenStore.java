package balans.agenda.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FrozenStore {

    private static final int AT_A_TIME = 500;

    private final JdbcClient db;
    private final JdbcTemplate batches;

    FrozenStore(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    void add(String edition, List<FrozenPiece> pieces) {
        var rows = new ArrayList<Object[]>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            rows.add(new Object[] {edition, i, piece.kind(), piece.sha256(),
                piece.piece() == null ? null : piece.piece().id(), piece.content()});
        }
        batches.batchUpdate("""
                INSERT INTO agenda_edition_piece (edition, position, kind, sha256, piece, content)
                VALUES (?, ?, ?, ?, ?, ?)
                """, rows, AT_A_TIME, (statement, row) -> {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                });
    }

    List<FrozenPiece> of(String edition) {
        return db.sql("""
                SELECT kind, sha256, content, removed_on FROM agenda_edition_piece WHERE edition = :edition ORDER BY position
                """)
                .param("edition", edition).query(FrozenStore::piece).list();
    }

    /// How many there were, over all editions.
    int removeWords(String piece, LocalDate today) {
        return db.sql("""
                UPDATE agenda_edition_piece SET content = NULL, piece = NULL, removed_on = :today WHERE piece = :piece
                """)
                .param("piece", piece).param("today", today.toString()).update();
    }

    private static FrozenPiece piece(ResultSet row, int index) throws SQLException {
        var content = row.getString("content");
        var removedOn = row.getString("removed_on");
        return new FrozenPiece(row.getString("kind"), row.getString("sha256"), content,
                content == null ? null : Canon.piece(content), removedOn == null ? "" : removedOn);
    }
}
