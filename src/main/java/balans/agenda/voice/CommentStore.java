package balans.agenda.voice;

import balans.agenda.voice.Comment.State;
import balans.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class CommentStore {

    private final JdbcClient db;

    CommentStore(JdbcClient db) {
        this.db = db;
    }

    void add(Comment comment) {
        db.sql("""
                INSERT INTO agenda_comment (id, ambition, words, who, person, state, on_day)
                VALUES (:id, :ambition, :words, :who, :person, 'NEW', :on)
                """)
                .param("id", comment.id()).param("ambition", comment.ambition()).param("words", comment.words())
                .param("who", comment.who()).param("person", comment.person().value()).param("on", comment.on().toString())
                .update();
    }

    /// What anybody may read, the oldest first.
    public List<Comment> shown(String ambition) {
        return db.sql("SELECT * FROM agenda_comment WHERE ambition = :ambition AND state = 'SHOWN' ORDER BY on_day, id")
                .param("ambition", ambition).query(CommentStore::toComment).list();
    }

    public List<Comment> waiting(int most) {
        return db.sql("SELECT * FROM agenda_comment WHERE state = 'NEW' ORDER BY on_day, id LIMIT :most")
                .param("most", most).query(CommentStore::toComment).list();
    }

    public void decide(String id, boolean shown) {
        db.sql("UPDATE agenda_comment SET state = :state WHERE id = :id AND state = 'NEW'")
                .param("state", (shown ? State.SHOWN : State.NOT_SHOWN).name()).param("id", id).update();
    }

    private static Comment toComment(ResultSet row, int index) throws SQLException {
        return new Comment(row.getString("id"), row.getString("ambition"), row.getString("words"), row.getString("who"),
                new PersonId(row.getString("person")), State.valueOf(row.getString("state")),
                LocalDate.parse(row.getString("on_day")));
    }
}
