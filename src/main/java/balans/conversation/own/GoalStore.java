package balans.conversation.own;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Stickers on notes, and which notes became goals.
@Repository
class GoalStore {

    private final JdbcClient db;

    GoalStore(JdbcClient db) {
        this.db = db;
    }

    /// A slot that already holds a sticker keeps it: the second tap of a double tap changes nothing.
    void stick(OwnSheet sheet, String hand, int slot, String note) {
        db.sql("""
                INSERT INTO conversation_own_dot (sheet, hand, slot, note) VALUES (:sheet, :hand, :slot, :note)
                ON CONFLICT (sheet, hand, slot) DO NOTHING
                """)
                .param("sheet", sheet.id()).param("hand", hand).param("slot", slot).param("note", note).update();
    }

    void unstick(OwnSheet sheet, String hand, int slot) {
        db.sql("DELETE FROM conversation_own_dot WHERE sheet = :sheet AND hand = :hand AND slot = :slot")
                .param("sheet", sheet.id()).param("hand", hand).param("slot", slot).update();
    }

    void unstickAll(OwnSheet sheet) {
        db.sql("DELETE FROM conversation_own_dot WHERE sheet = :sheet").param("sheet", sheet.id()).update();
    }

    /// By slot, the note it is on.
    Map<Integer, String> of(OwnSheet sheet, String hand) {
        var slots = new TreeMap<Integer, String>();
        db.sql("SELECT slot, note FROM conversation_own_dot WHERE sheet = :sheet AND hand = :hand")
                .param("sheet", sheet.id()).param("hand", hand)
                .query(row -> {
                    slots.put(row.getInt("slot"), row.getString("note"));
                });
        return slots;
    }

    Map<String, Integer> counts(OwnSheet sheet) {
        var counts = new HashMap<String, Integer>();
        db.sql("SELECT note, count(*) AS dots FROM conversation_own_dot WHERE sheet = :sheet GROUP BY note")
                .param("sheet", sheet.id())
                .query(row -> {
                    counts.put(row.getString("note"), row.getInt("dots"));
                });
        return counts;
    }

    void agree(OwnSheet sheet, String note) {
        db.sql("INSERT INTO conversation_own_goal (sheet, note) VALUES (:sheet, :note) ON CONFLICT DO NOTHING")
                .param("sheet", sheet.id()).param("note", note).update();
    }

    void letGo(OwnSheet sheet, String note) {
        db.sql("DELETE FROM conversation_own_goal WHERE sheet = :sheet AND note = :note")
                .param("sheet", sheet.id()).param("note", note).update();
    }

    Set<String> agreed(OwnSheet sheet) {
        return new HashSet<>(db.sql("SELECT note FROM conversation_own_goal WHERE sheet = :sheet")
                .param("sheet", sheet.id()).query(String.class).list());
    }
}
