package balans.landscape.opportunity;

import balans.content.Content;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OpportunityStore {

    private final JdbcClient db;
    private final List<Opportunity> ofSource = Content.read("zorglandschap.nl.yaml").list("kansen").stream()
            .sorted(Comparator.comparingInt(k -> k.number("volgorde")))
            .map(k -> new Opportunity(k.text("id"), k.text("titel"), "", "", true, "")).toList();

    OpportunityStore(JdbcClient db) {
        this.db = db;
    }

    /// The seven first, then what was added, the oldest first.
    List<Opportunity> all() {
        return Stream.concat(ofSource.stream(), added().stream()).toList();
    }

    Optional<Opportunity> find(String id) {
        return all().stream().filter(o -> o.id().equals(id)).findFirst();
    }

    void add(Opportunity opportunity, Instant now) {
        db.sql("""
                INSERT INTO landscape_opportunity (id, title, about, organisation, person, added_at)
                VALUES (:id, :title, :about, :organisation, :person, :now)
                """)
                .param("id", opportunity.id()).param("title", opportunity.title()).param("about", opportunity.about())
                .param("organisation", opportunity.organisation()).param("person", opportunity.person())
                .param("now", now.toEpochMilli()).update();
    }

    boolean remove(String id) {
        return db.sql("DELETE FROM landscape_opportunity WHERE id = :id").param("id", id).update() == 1;
    }

    private List<Opportunity> added() {
        return db.sql("SELECT * FROM landscape_opportunity ORDER BY added_at, id")
                .query((row, index) -> new Opportunity(row.getString("id"), row.getString("title"), row.getString("about"),
                        row.getString("organisation"), false, row.getString("person")))
                .list();
    }
}
