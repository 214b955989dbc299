package balans.monitor.workshop;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Proposals and the stickers on them.
@Repository
class ProposalStore {

    private final JdbcClient db;

    ProposalStore(JdbcClient db) {
        this.db = db;
    }

    void add(String workshop, int position, Proposal proposal) {
        db.sql("""
                INSERT INTO monitor_workshop_proposal (workshop, id, position, group_number, wording, dots, hands, joined)
                VALUES (:workshop, :id, :position, :group, :wording, 0, 0, 0)
                """)
                .param("workshop", workshop).param("id", proposal.id()).param("position", position)
                .param("group", proposal.group()).param("wording", proposal.wording()).update();
    }

    /// Most stickers first; before the reveal all have none, and stand as the groups wrote them.
    List<Proposal> of(String workshop) {
        return db.sql("""
                SELECT * FROM monitor_workshop_proposal WHERE workshop = :workshop
                ORDER BY dots DESC, hands DESC, position
                """)
                .param("workshop", workshop)
                .query((row, index) -> new Proposal(row.getString("id"), row.getInt("group_number"),
                        row.getString("wording"), row.getInt("dots"), row.getInt("hands"), row.getInt("joined") == 1))
                .list();
    }

    void markJoined(String workshop, String id) {
        db.sql("UPDATE monitor_workshop_proposal SET joined = 1 WHERE workshop = :workshop AND id = :id")
                .param("workshop", workshop).param("id", id).update();
    }

    /// A slot that already holds a dot keeps it: the second tap of a double tap changes nothing.
    void put(String workshop, String hand, int slot, String proposal) {
        db.sql("""
                INSERT INTO monitor_workshop_dot (workshop, hand, slot, proposal)
                SELECT s.workshop, :hand, s.slot, p.id
                FROM monitor_workshop_slot s JOIN monitor_workshop_proposal p ON p.workshop = s.workshop
                WHERE s.workshop = :workshop AND s.slot = :slot AND p.id = :proposal
                ON CONFLICT (workshop, hand, slot) DO NOTHING
                """)
                .param("workshop", workshop).param("hand", hand).param("slot", slot).param("proposal", proposal)
                .update();
    }

    void take(String workshop, String hand, int slot, String proposal) {
        db.sql("""
                DELETE FROM monitor_workshop_dot
                WHERE workshop = :workshop AND hand = :hand AND slot = :slot AND proposal = :proposal
                """)
                .param("workshop", workshop).param("hand", hand).param("slot", slot).param("proposal", proposal)
                .update();
    }

    Map<Integer, String> dots(String workshop, String hand) {
        var dots = new TreeMap<Integer, String>();
        db.sql("SELECT slot, proposal FROM monitor_workshop_dot WHERE workshop = :workshop AND hand = :hand")
                .param("workshop", workshop).param("hand", hand)
                .query(row -> {
                    dots.put(row.getInt("slot"), row.getString("proposal"));
                });
        return dots;
    }

    int hands(String workshop) {
        return db.sql("SELECT count(DISTINCT hand) FROM monitor_workshop_dot WHERE workshop = :workshop")
                .param("workshop", workshop).query(Integer.class).single();
    }

    /// Dots become counts, and are gone.
    void count(String workshop) {
        db.sql("""
                UPDATE monitor_workshop_proposal SET
                    dots = (SELECT count(*) FROM monitor_workshop_dot d
                            WHERE d.workshop = monitor_workshop_proposal.workshop
                              AND d.proposal = monitor_workshop_proposal.id),
                    hands = (SELECT count(DISTINCT d.hand) FROM monitor_workshop_dot d
                             WHERE d.workshop = monitor_workshop_proposal.workshop
                               AND d.proposal = monitor_workshop_proposal.id)
                WHERE workshop = :workshop
                """)
                .param("workshop", workshop).update();
        db.sql("DELETE FROM monitor_workshop_dot WHERE workshop = :workshop").param("workshop", workshop).update();
    }
}
