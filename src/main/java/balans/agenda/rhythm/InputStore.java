package balans.agenda.rhythm;

import balans.agenda.rhythm.Input.WentTo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InputStore {

    private static final String ROW = "SELECT id, meeting, words, went_to, address, letter, answer FROM agenda_input ";

    private final JdbcClient db;

    InputStore(JdbcClient db) {
        this.db = db;
    }

    void add(Input input) {
        with(input, """
                INSERT INTO agenda_input (id, meeting, position, words, went_to, address, letter, answer)
                SELECT :id, :meeting, count(*), :words, :wentTo, :address, :letter, :answer FROM agenda_input WHERE meeting = :meeting
                """).update();
    }

    /// False when it is not there.
    boolean change(Input input) {
        return with(input, """
                UPDATE agenda_input SET words = :words, went_to = :wentTo, address = :address, letter = :letter, answer = :answer
                WHERE id = :id AND meeting = :meeting
                """).update() == 1;
    }

    List<Input> of(String meeting) {
        return db.sql(ROW + "WHERE meeting = :meeting ORDER BY position, id").param("meeting", meeting).query(InputStore::input).list();
    }

    List<Input> inLetters() {
        return db.sql(ROW + "WHERE letter IS NOT NULL ORDER BY letter, meeting, position").query(InputStore::input).list();
    }

    private JdbcClient.StatementSpec with(Input input, String sql) {
        return db.sql(sql).param("id", input.id()).param("meeting", input.meeting()).param("words", input.words())
                .param("wentTo", input.wentTo().name()).param("address", input.address())
                .param("letter", input.letter().isEmpty() ? null : input.letter()).param("answer", input.answer());
    }

    private static Input input(ResultSet row, int index) throws SQLException {
        var letter = row.getString("letter");
        return new Input(row.getString("id"), row.getString("meeting"), row.getString("words"),
                WentTo.valueOf(row.getString("went_to")), row.getString("address"), letter == null ? "" : letter,
                row.getString("answer"));
    }
}
