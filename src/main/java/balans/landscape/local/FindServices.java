package balans.landscape.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds services by facets. The rarest condition leads, so that the others are asked of few; what leads gives the
/// order too, for which nothing has to be sorted.
@Repository
public class FindServices {

    /// A page of ids, and how many there are in all.
    public record Found(int total, List<String> ids) {}

    private static final int FREQUENT = 2_000;
    private static final int ENDINGS = 12;
    private static final String OPEN = "('active', 'temporarily closed')";

    private final JdbcClient db;

    FindServices(JdbcClient db) {
        this.db = db;
    }

    public Found services(Wanted wanted, int page, int size) {
        var values = new HashMap<String, Object>();
        var from = from(wanted, values);
        var total = db.sql("SELECT count(*) FROM (SELECT 1 AS one " + from + ") found").params(values)
                .query(Integer.class).single();
        values.put("size", size);
        values.put("skipped", (long) (page - 1) * size);
        var ids = total <= (long) (page - 1) * size ? List.<String>of()
                : db.sql("SELECT " + (from.startsWith("FROM landscape_service") ? "s.id " : "d.service ") + from
                                + order(from) + " LIMIT :size OFFSET :skipped")
                        .params(values).query(String.class).list();
        return new Found(total, ids);
    }

    /// The part of a query that says which services, for who wants something else of them.
    String from(Wanted wanted, Map<String, Object> values) {
        var conditions = new ArrayList<>(wanted.conditions());
        wanted.words().forEach(word -> conditions.add(meant(word)));
        var more = conditions(wanted, values);
        if (conditions.isEmpty()) {
            return "FROM landscape_service s WHERE s.batch = (SELECT batch FROM landscape_public)" + more;
        }
        var leader = conditions.size() == 1 ? 0 : rarest(conditions);
        var one = conditions.get(leader).size() == 1;
        var sql = new StringBuilder("FROM landscape_facet d ");
        if (!more.isEmpty()) {
            sql.append("JOIN landscape_service s ON s.batch = (SELECT batch FROM landscape_public) AND s.id = d.service ");
        }
        sql.append("WHERE d.batch = (SELECT batch FROM landscape_public) AND d.facet ").append(one ? "= :lead" : "IN (:lead)").append(more);
        values.put("lead", one ? conditions.get(leader).getFirst() : conditions.get(leader));
        for (int i = 0; i < conditions.size(); i++) {
            if (i != leader) {
                sql.append(" AND EXISTS (SELECT 1 FROM landscape_facet f WHERE f.batch = (SELECT batch FROM landscape_public) AND f.service = d.service AND f.facet IN (:f")
                        .append(i).append("))");
                values.put("f" + i, conditions.get(i));
            }
        }
        return sql.append(one ? "" : " GROUP BY d.sort_key, d.service").toString();
    }

    private static String order(String from) {
        return from.startsWith("FROM landscape_service") ? " ORDER BY s.sort_key, s.id" : " ORDER BY d.sort_key, d.service";
    }

    private static String conditions(Wanted wanted, Map<String, Object> values) {
        var sql = new StringBuilder();
        if (wanted.onlyOpen()) {
            sql.append(" AND s.status IN ").append(OPEN);
        }
        if (wanted.day() != null) {
            sql.append(" AND (s.from_day IS NULL AND :day >= 0 OR s.from_day <= :day) AND (s.until_day IS NULL OR s.until_day > :day)");
            values.put("day", wanted.day());
        }
        if (wanted.modifiedAfter() != null) {
            sql.append(" AND s.modified_at >= :modified");
            values.put("modified", wanted.modifiedAfter());
        }
        return sql.toString();
    }

    private int rarest(List<List<String>> conditions) {
        var best = 0;
        var fewest = Integer.MAX_VALUE;
        for (int i = 0; i < conditions.size(); i++) {
            var count = db.sql("SELECT count(*) FROM (SELECT 1 AS one FROM landscape_facet WHERE batch = (SELECT batch FROM landscape_public) AND facet IN (:facets) LIMIT "
                            + FREQUENT + ") few")
                    .param("facets", conditions.get(i)).query(Integer.class).single();
            if (count < fewest) {
                best = i;
                fewest = count;
            }
        }
        return best;
    }

    /// The word itself where it occurs, else the words that begin with it; found by leaps, however often each occurs.
    private List<String> meant(String word) {
        var exact = "word:" + word;
        var found = new ArrayList<String>();
        for (var next = after(exact, true, exact); next != null && found.size() < ENDINGS; next = after(next, false, exact)) {
            found.add(next);
            if (next.equals(exact)) {
                break;
            }
        }
        return found.isEmpty() ? List.of(exact) : found;
    }

    private @Nullable String after(String facet, boolean itself, String beginning) {
        return db.sql("SELECT min(facet) FROM landscape_facet WHERE batch = (SELECT batch FROM landscape_public) AND facet " + (itself ? ">=" : ">")
                        + " :facet AND facet <= :end")
                .param("facet", facet).param("end", beginning + "zzzzzzzz").query(String.class).optional()
                .filter(next -> next.startsWith(beginning)).orElse(null);
    }
}
