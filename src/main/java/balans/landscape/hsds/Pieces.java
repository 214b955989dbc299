package balans.landscape.hsds;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Copies and deletes a country of rows in small transactions, in the order of their keys. Each piece can be done twice.
@Component
class Pieces {

    private static final int ROWS = 2_000;
    private static final int SERVICES = 400;
    private static final int FACETS = 5_000;

    private static final Map<String, String> INDEXES = Map.of(
            "service", "id, source, organisation, name, sort_key, status, from_day, until_day, modified_at",
            "place", "id, service, sort_key, postcode, pc4, municipality, latitude, longitude",
            "facet", "facet, sort_key, service");

    /// What happens between two pieces: whoever does this says that it is still at it.
    interface Between {
        void next();
    }

    private record Key(String entity, String id) {}

    private final JdbcClient db;
    private final JdbcTemplate many;
    private final TransactionOperations transactions;

    Pieces(JdbcClient db, JdbcTemplate many, TransactionOperations transactions) {
        this.db = db;
        this.many = many;
        this.transactions = transactions;
    }

    /// What other sources brought goes along. What was written by hand is copied at the last moment.
    void copyOthers(long old, long batch, String source, Between between) {
        records(old, between, range -> {
            run("""
                    INSERT INTO landscape_record (batch, entity, id, source, line, fields, hidden)
                    SELECT :batch, entity, id, source, line, fields, hidden FROM landscape_record
                    WHERE batch = :old AND (entity, id) > (:entity, :id) AND (entity, id) <= (:lastEntity, :last)
                        AND source <> :source AND source <> '' ON CONFLICT DO NOTHING""", range, old, batch, source);
            run("""
                    INSERT INTO landscape_pointer (batch, entity, id, field, target_entity, target)
                    SELECT :batch, p.entity, p.id, p.field, p.target_entity, p.target FROM landscape_pointer p
                    JOIN landscape_record r ON r.batch = p.batch AND r.entity = p.entity AND r.id = p.id
                    WHERE p.batch = :old AND (p.entity, p.id) > (:entity, :id) AND (p.entity, p.id) <= (:lastEntity, :last)
                        AND r.source <> :source AND r.source <> '' ON CONFLICT DO NOTHING""", range, old, batch, source);
        });
        services(old, between, range -> INDEXES.forEach((table, columns) -> run("""
                INSERT INTO landscape_%1$s (batch, %2$s) SELECT :batch, %2$s FROM landscape_%1$s
                WHERE batch = :old AND %3$s IN (SELECT id FROM landscape_service WHERE batch = :old AND id > :id AND id <= :last
                    AND source <> :source AND source <> '') ON CONFLICT DO NOTHING"""
                .formatted(table, columns, table.equals("service") ? "id" : "service"), range, old, batch, source)));
    }

    /// What was written by hand, within the transaction of the caller: it is little.
    void copyWritten(long old, long batch) {
        var range = Map.<String, Object>of();
        run("""
                INSERT INTO landscape_record (batch, entity, id, source, line, fields, hidden)
                SELECT :batch, entity, id, source, line, fields, hidden FROM landscape_record
                WHERE batch = :old AND source = '' ON CONFLICT DO NOTHING""", range, old, batch, "");
        run("""
                INSERT INTO landscape_pointer (batch, entity, id, field, target_entity, target)
                SELECT :batch, p.entity, p.id, p.field, p.target_entity, p.target FROM landscape_record r
                JOIN landscape_pointer p ON p.batch = r.batch AND p.entity = r.entity AND p.id = r.id
                WHERE r.batch = :old AND r.source = '' ON CONFLICT DO NOTHING""", range, old, batch, "");
        INDEXES.forEach((table, columns) -> run("""
                INSERT INTO landscape_%1$s (batch, %2$s) SELECT :batch, %2$s FROM landscape_%1$s
                WHERE batch = :old AND %3$s IN (SELECT id FROM landscape_service WHERE batch = :old AND source = '') ON CONFLICT DO NOTHING"""
                .formatted(table, columns, table.equals("service") ? "id" : "service"), range, old, batch, ""));
    }

    /// In the order of the index they go into, which is many times as fast; read beside, so that nothing is locked meanwhile.
    void moveFacets(long batch, Between between) {
        var waiting = new ArrayList<Object[]>(FACETS);
        many.query(connection -> {
            handingOver(connection);
            var statement = connection.prepareStatement(
                    "SELECT facet, sort_key, service FROM landscape_facet_staged WHERE batch = ? ORDER BY facet, sort_key, service");
            statement.setFetchSize(FACETS);
            statement.setLong(1, batch);
            return statement;
        }, row -> {
            waiting.add(new Object[] {batch, row.getString(1), row.getString(2), row.getString(3)});
            if (waiting.size() == FACETS) {
                put(waiting, between);
            }
        });
        put(waiting, between);
    }

    /// Outside a transaction the driver of PostgreSQL reads the whole answer into memory first, whatever the fetch size says: a
    /// country would not fit. The pool turns it back when the connection is given back.
    private static void handingOver(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            connection.setAutoCommit(false);
        }
    }

    private void put(List<Object[]> waiting, Between between) {
        transactions.executeWithoutResult(status -> many.batchUpdate(
                "INSERT INTO landscape_facet (batch, facet, sort_key, service) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", waiting));
        waiting.clear();
        between.next();
    }

    /// Nothing of a batch stays.
    void remove(long batch, Between between) {
        removeIndex(batch, between);
        records(batch, between, range -> List.of("pointer", "record").forEach(table -> run("DELETE FROM landscape_" + table
                + " WHERE batch = :old AND (entity, id) > (:entity, :id) AND (entity, id) <= (:lastEntity, :last)", range, batch, batch, "")));
    }

    void removeIndex(long batch, Between between) {
        services(batch, between, range -> List.of("facet", "place", "service").forEach(table -> run("DELETE FROM landscape_" + table
                + " WHERE batch = :old AND " + (table.equals("service") ? "id" : "service") + " > :id AND "
                + (table.equals("service") ? "id" : "service") + " <= :last", range, batch, batch, "")));
        removeStaged(batch);
    }

    void removeStaged(long batch) {
        for (var page = nextPage(batch); page.isPresent(); page = nextPage(batch)) {
            var one = page.get();
            transactions.executeWithoutResult(status -> db.sql("DELETE FROM landscape_facet_staged WHERE batch = :batch AND page = :page")
                    .param("batch", batch).param("page", one).update());
        }
    }

    private Optional<String> nextPage(long batch) {
        return db.sql("SELECT page FROM landscape_facet_staged WHERE batch = :batch ORDER BY page LIMIT 1").param("batch", batch)
                .query(String.class).optional();
    }

    interface Piece {
        void of(Map<String, Object> range);
    }

    /// Each piece is a transaction of its own.
    void records(long batch, Between between, Piece piece) {
        var after = new Key("", "");
        for (var last = lastRecord(batch, after); last.isPresent(); last = lastRecord(batch, after)) {
            var range = Map.<String, Object>of("entity", after.entity(), "id", after.id(), "lastEntity", last.get().entity(), "last", last.get().id());
            transactions.executeWithoutResult(status -> piece.of(range));
            between.next();
            after = last.get();
        }
    }

    private void services(long batch, Between between, Piece piece) {
        var after = "";
        for (var last = lastService(batch, after); last.isPresent(); last = lastService(batch, after)) {
            var range = Map.<String, Object>of("id", after, "last", last.get());
            transactions.executeWithoutResult(status -> piece.of(range));
            between.next();
            after = last.get();
        }
    }

    private Optional<Key> lastRecord(long batch, Key after) {
        return db.sql("""
                SELECT entity, id FROM landscape_record WHERE batch = :batch AND (entity, id) > (:entity, :id)
                ORDER BY entity, id LIMIT :most
                """).param("batch", batch).param("entity", after.entity()).param("id", after.id()).param("most", ROWS)
                .query((row, index) -> new Key(row.getString("entity"), row.getString("id"))).list().stream().reduce((a, b) -> b);
    }

    private Optional<String> lastService(long batch, String after) {
        return db.sql("SELECT id FROM landscape_service WHERE batch = :batch AND id > :after ORDER BY id LIMIT :most")
                .param("batch", batch).param("after", after).param("most", SERVICES).query(String.class).list().stream().reduce((a, b) -> b);
    }

    private void run(String sql, Map<String, Object> range, long old, long batch, String source) {
        var statement = db.sql(sql);
        if (sql.contains(":entity")) {
            statement = statement.param("entity", range.get("entity")).param("lastEntity", range.get("lastEntity"));
        }
        if (sql.contains(":id")) {
            statement = statement.param("id", range.get("id")).param("last", range.get("last"));
        }
        if (sql.contains(":source")) {
            statement = statement.param("source", source);
        }
        if (sql.contains(":batch")) {
            statement = statement.param("batch", batch);
        }
        statement.param("old", old).update();
    }
}
