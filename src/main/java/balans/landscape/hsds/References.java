package balans.landscape.hsds;

import balans.landscape.hsds.Finding.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rules over a whole package: what is named is there, nobody is their own ancestor or open twice at once. Asked of the database, so that
/// no size of package fills the memory.
@Repository
class References {

    private static final int SHOWN = 50;
    private static final int DEEPEST = 60;

    private final JdbcClient db;
    private final Tables tables;
    private final Overlaps overlaps;

    References(JdbcClient db, Tables tables, Overlaps overlaps) {
        this.db = db;
        this.tables = tables;
        this.overlaps = overlaps;
    }

    void check(long batch, boolean nested, Findings findings) {
        db.sql("""
                SELECT p.entity, p.field, p.target_entity, p.target, r.line
                FROM landscape_pointer p JOIN landscape_record r ON r.batch = p.batch AND r.entity = p.entity AND r.id = p.id
                WHERE p.batch = :batch AND NOT EXISTS (SELECT 1 FROM landscape_record t
                    WHERE t.batch = p.batch AND t.entity = p.target_entity AND t.id = p.target)
                ORDER BY p.entity, r.line LIMIT :most
                """)
                .param("batch", batch).param("most", SHOWN)
                .query(row -> {
                    var field = row.getString("field");
                    var loose = Tables.isLoose(field) || nested;
                    findings.add(new Finding(!loose, tables.of(row.getString("entity")).file(), row.getInt("line"), field,
                            loose ? Rule.ELSEWHERE : Rule.BROKEN_REFERENCE, row.getString("target")));
                });
        cycles(batch, "organization", "parent_organization_id", findings);
        cycles(batch, "taxonomy_term", "parent_id", findings);
        overlaps.check(batch, findings);
    }

    /// Who comes back to themselves going up; or does not get to the top within any sensible number of steps.
    private void cycles(long batch, String entity, String field, Findings findings) {
        db.sql("""
                WITH RECURSIVE up (start, at, steps) AS (
                    SELECT p.id, p.target, 1 FROM landscape_pointer p
                    WHERE p.batch = :batch AND p.entity = :entity AND p.field = :field
                    UNION ALL
                    SELECT up.start, p.target, up.steps + 1 FROM up JOIN landscape_pointer p
                        ON p.batch = :batch AND p.entity = :entity AND p.id = up.at AND p.field = :field
                    WHERE up.steps < :deepest AND up.at <> up.start)
                SELECT DISTINCT r.line, r.id FROM up JOIN landscape_record r
                    ON r.batch = :batch AND r.entity = :entity AND r.id = up.start
                WHERE up.at = up.start OR up.steps = :deepest ORDER BY r.line LIMIT :most
                """)
                .param("batch", batch).param("entity", entity).param("field", field).param("deepest", DEEPEST).param("most", SHOWN)
                .query(row -> {
                    findings.add(Finding.refusal(tables.of(entity).file(), row.getInt("line"), field, Rule.CYCLE, row.getString("id")));
                });
    }
}
