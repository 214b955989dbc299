package balans.landscape.local;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IndexStore {

    private final JdbcTemplate many;
    private final JdbcClient db;

    IndexStore(JdbcTemplate many, JdbcClient db) {
        this.many = many;
        this.db = db;
    }

    /// @param staged without an index as long as they wait; they go into it sorted before they become public
    void add(long batch, List<Listed> services, boolean staged) {
        var page = services.isEmpty() ? "" : services.getFirst().id();
        var rows = new ArrayList<Object[]>();
        var facets = new ArrayList<Object[]>();
        var places = new ArrayList<Object[]>();
        for (var one : services) {
            var order = one.sortKey();
            rows.add(new Object[] {batch, one.id(), one.source(), one.organisation(), one.name(), order, one.status(),
                one.fromDay(), one.untilDay(), one.modifiedAt()});
            one.facets().forEach(facet -> facets.add(staged ? new Object[] {batch, facet, order, one.id(), page} : new Object[] {batch, facet, order, one.id()}));
            one.places().forEach(place -> places.add(new Object[] {batch, place.id(), one.id(), order,
                place.postcode(), place.pc4(), place.municipality(), place.latitude(), place.longitude()}));
        }
        many.batchUpdate("""
                INSERT INTO landscape_service
                    (batch, id, source, organisation, name, sort_key, status, from_day, until_day, modified_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        many.batchUpdate(staged ? "INSERT INTO landscape_facet_staged (batch, facet, sort_key, service, page) VALUES (?, ?, ?, ?, ?)"
                : "INSERT INTO landscape_facet (batch, facet, sort_key, service) VALUES (?, ?, ?, ?)", facets);
        many.batchUpdate("""
                INSERT INTO landscape_place
                    (batch, id, service, sort_key, postcode, pc4, municipality, latitude, longitude)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, places);
    }

    void remove(long batch, Collection<String> services) {
        if (services.isEmpty()) {
            return;
        }
        for (var statement : List.of("DELETE FROM landscape_facet WHERE batch = :batch AND service IN (:ids)",
                "DELETE FROM landscape_place WHERE batch = :batch AND service IN (:ids)",
                "DELETE FROM landscape_service WHERE batch = :batch AND id IN (:ids)")) {
            db.sql(statement).param("batch", batch).param("ids", services).update();
        }
    }
}
