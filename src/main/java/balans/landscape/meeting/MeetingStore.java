package balans.landscape.meeting;

import balans.landscape.meeting.Meeting.Kind;
import balans.landscape.meeting.Meeting.Post;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeetingStore {

    private final JdbcClient db;

    MeetingStore(JdbcClient db) {
        this.db = db;
    }

    void add(Meeting meeting, Instant now) {
        db.sql("""
                INSERT INTO landscape_meeting (id, code, leader, title, question, options, version, created_at)
                VALUES (:id, :code, :leader, :title, :question, :options, 1, :now)
                """)
                .param("id", meeting.id()).param("code", meeting.code()).param("leader", meeting.leader())
                .param("title", meeting.title()).param("question", meeting.question())
                .param("options", String.join("\n", meeting.options())).param("now", now.toEpochMilli()).update();
    }

    Optional<Meeting> find(String code) {
        return db.sql("SELECT * FROM landscape_meeting WHERE code = :code").param("code", code).query(MeetingStore::meeting).optional();
    }

    List<Meeting> ledBy(String person) {
        return db.sql("SELECT * FROM landscape_meeting WHERE leader = :person ORDER BY created_at DESC, id")
                .param("person", person).query(MeetingStore::meeting).list();
    }

    void vote(Meeting meeting, String hand, int choice) {
        db.sql("""
                INSERT INTO landscape_vote (meeting, hand, choice) VALUES (:meeting, :hand, :choice)
                ON CONFLICT (meeting, hand) DO UPDATE SET choice = :choice
                """)
                .param("meeting", meeting.id()).param("hand", hand).param("choice", choice).update();
    }

    Map<Integer, Integer> votes(Meeting meeting) {
        var votes = new HashMap<Integer, Integer>();
        db.sql("SELECT choice, count(*) AS hands FROM landscape_vote WHERE meeting = :meeting GROUP BY choice")
                .param("meeting", meeting.id()).query((ResultSet row) -> {
                    votes.put(row.getInt("choice"), row.getInt("hands"));
                });
        return votes;
    }

    void post(Meeting meeting, Kind kind, String text) {
        db.sql("INSERT INTO landscape_post (meeting, kind, text, answer) VALUES (:meeting, :kind, :text, '')")
                .param("meeting", meeting.id()).param("kind", kind.name()).param("text", text).update();
    }

    boolean answer(Meeting meeting, long number, String answer) {
        return db.sql("UPDATE landscape_post SET answer = :answer WHERE meeting = :meeting AND number = :number")
                .param("answer", answer).param("meeting", meeting.id()).param("number", number).update() == 1;
    }

    boolean remove(Meeting meeting, long number) {
        return db.sql("DELETE FROM landscape_post WHERE meeting = :meeting AND number = :number")
                .param("meeting", meeting.id()).param("number", number).update() == 1;
    }

    List<Post> posts(Meeting meeting) {
        return db.sql("SELECT number, kind, text, answer FROM landscape_post WHERE meeting = :meeting ORDER BY number")
                .param("meeting", meeting.id())
                .query((row, index) -> new Post(row.getLong("number"), Kind.valueOf(row.getString("kind")), row.getString("text"),
                        row.getString("answer")))
                .list();
    }

    long countUp(Meeting meeting) {
        db.sql("UPDATE landscape_meeting SET version = version + 1 WHERE id = :id").param("id", meeting.id()).update();
        return db.sql("SELECT version FROM landscape_meeting WHERE id = :id").param("id", meeting.id()).query(Long.class).single();
    }

    Map<String, Long> versions(List<String> ids) {
        var versions = new HashMap<String, Long>();
        if (!ids.isEmpty()) {
            db.sql("SELECT id, version FROM landscape_meeting WHERE id IN (:ids)").param("ids", ids)
                    .query((ResultSet row) -> {
                        versions.put(row.getString("id"), row.getLong("version"));
                    });
        }
        return versions;
    }

    private static Meeting meeting(ResultSet row, int index) throws SQLException {
        return new Meeting(row.getString("id"), row.getString("code"), row.getString("leader"), row.getString("title"),
                row.getString("question"), row.getString("options").lines().filter(o -> !o.isBlank()).toList());
    }
}
