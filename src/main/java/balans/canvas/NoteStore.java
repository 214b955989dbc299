package balans.canvas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoteStore {

    private static final int A_BATCH = 500;

    private final JdbcClient db;

    NoteStore(JdbcClient db) {
        this.db = db;
    }

    void open(BoardId board) {
        db.sql("INSERT INTO canvas_board (id, version) VALUES (:id, 1)").param("id", board.value()).update();
    }

    void remove(BoardId board) {
        db.sql("DELETE FROM canvas_board WHERE id = :id").param("id", board.value()).update();
    }

    /// Whoever counts up holds the board until the commit, so its changes come one after the other.
    OptionalLong countUp(BoardId board) {
        return db.sql("UPDATE canvas_board SET version = version + 1 WHERE id = :id RETURNING version AS counted")
                .param("id", board.value()).query(Long.class).list().stream().mapToLong(Long::longValue).findFirst();
    }

    Map<String, Long> versions(List<String> boards) {
        var versions = new HashMap<String, Long>();
        IntStream.iterate(0, i -> i < boards.size(), i -> i + A_BATCH)
                .mapToObj(i -> boards.subList(i, Math.min(i + A_BATCH, boards.size())))
                .forEach(some -> db.sql("SELECT id, version FROM canvas_board WHERE id IN (:ids)").param("ids", some)
                        .query(row -> {
                            versions.put(row.getString("id"), row.getLong("version"));
                        }));
        return versions;
    }

    List<Note> of(BoardId board) {
        return db.sql("SELECT * FROM canvas_note WHERE board = :board ORDER BY place, id")
                .param("board", board.value()).query(NoteStore::toNote).list();
    }

    Optional<Note> find(BoardId board, String id) {
        return db.sql("SELECT * FROM canvas_note WHERE board = :board AND id = :id")
                .param("board", board.value()).param("id", id).query(NoteStore::toNote).optional();
    }

    int count(BoardId board) {
        return db.sql("SELECT count(*) FROM canvas_note WHERE board = :board").param("board", board.value())
                .query(Integer.class).single();
    }

    /// False when there is one with this id.
    boolean add(BoardId board, String id, String box, String text, @Nullable String rivalOf) {
        return db.sql("""
                INSERT INTO canvas_note (board, id, box, place, body, version, rival_of, removed)
                SELECT :board, :id, :box, coalesce(max(place), 0) + 1, :text, 1, :rivalOf, 0
                FROM canvas_note WHERE board = :board
                ON CONFLICT (board, id) DO NOTHING
                """)
                .param("board", board.value()).param("id", id).param("box", box).param("text", text)
                .param("rivalOf", rivalOf, java.sql.Types.VARCHAR).update() == 1;
    }

    boolean edit(BoardId board, String id, long version, String text) {
        return db.sql("""
                UPDATE canvas_note SET earlier_body = body, earlier_box = NULL, body = :text, version = version + 1
                WHERE board = :board AND id = :id AND version = :version AND removed = 0
                """)
                .param("board", board.value()).param("id", id).param("version", version).param("text", text)
                .update() == 1;
    }

    boolean move(BoardId board, String id, String box) {
        return db.sql("""
                UPDATE canvas_note SET earlier_box = box, earlier_body = NULL, box = :box,
                    place = (SELECT max(place) + 1 FROM canvas_note WHERE board = :board)
                WHERE board = :board AND id = :id AND removed = 0 AND box <> :box
                """)
                .param("board", board.value()).param("id", id).param("box", box).update() == 1;
    }

    /// What the last change took away comes back, and what it brought can come back in turn.
    boolean undo(BoardId board, String id, long version) {
        return db.sql("""
                UPDATE canvas_note SET
                    body = coalesce(earlier_body, body),
                    version = CASE WHEN earlier_body IS NULL THEN version ELSE version + 1 END,
                    box = coalesce(earlier_box, box),
                    earlier_body = CASE WHEN earlier_body IS NULL THEN NULL ELSE body END,
                    earlier_box = CASE WHEN earlier_box IS NULL THEN NULL ELSE box END
                WHERE board = :board AND id = :id AND version = :version AND removed = 0
                """)
                .param("board", board.value()).param("id", id).param("version", version).update() == 1;
    }

    void setRemoved(BoardId board, String id, boolean removed) {
        db.sql("""
                UPDATE canvas_note SET removed = :removed, rival_of = NULL WHERE board = :board AND id = :id
                """)
                .param("board", board.value()).param("id", id).param("removed", removed ? 1 : 0).update();
    }

    /// Every text that waited for a choice beside this note becomes a note of its own.
    void freeRivals(BoardId board, String id, String box) {
        db.sql("""
                UPDATE canvas_note SET rival_of = NULL, box = :box WHERE board = :board AND rival_of = :id
                """)
                .param("board", board.value()).param("id", id).param("box", box).update();
    }

    private static Note toNote(ResultSet row, int index) throws SQLException {
        var undoable = row.getString("earlier_body") != null || row.getString("earlier_box") != null;
        return new Note(row.getString("id"), row.getString("box"), row.getString("body"), row.getLong("version"),
                undoable, row.getString("rival_of"), row.getInt("removed") == 1);
    }
}
