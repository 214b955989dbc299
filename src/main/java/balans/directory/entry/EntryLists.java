package balans.directory.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lists that pages and files show.
@Repository
public class EntryLists {

    /// Without a known age an entry is for every age. A link that nobody looked at is `UNKNOWN`.
    private static final String WHERE = """
             FROM directory_entry e WHERE e.kind = :kind
             AND (:words = '' OR e.sort_key LIKE :like)
             AND (:tagCount = 0 OR :tagCount = (
                 SELECT count(DISTINCT r.target) FROM directory_reference r
                 WHERE r.kind = e.kind AND r.entry = e.id AND r.target_kind = 'CONCEPT' AND r.target IN (:tags)))
             AND (e.from_day IS NULL OR e.from_day < :untilDay)
             AND (e.until_day IS NULL OR e.until_day > :fromDay)
             AND (:link = '' OR :link = COALESCE((SELECT l.state FROM directory_link l WHERE l.resource = e.id), 'UNKNOWN'))
            """;

    private final JdbcClient db;

    EntryLists(JdbcClient db) {
        this.db = db;
    }

    public List<Entry> of(EntryQuery query) {
        return db.sql("SELECT e.*" + WHERE + " ORDER BY e.sort_key, e.id LIMIT :most OFFSET :place")
                .params(parameters(query)).param("most", query.most()).param("place", query.place())
                .query(EntryStore::toEntry).list();
    }

    public int count(EntryQuery query) {
        return db.sql("SELECT count(*)" + WHERE).params(parameters(query)).query(Integer.class).single();
    }

    private static Map<String, Object> parameters(EntryQuery query) {
        var words = Folded.of(query.words().strip());
        var parameters = new HashMap<String, Object>();
        parameters.put("kind", query.kind().name());
        parameters.put("words", words);
        parameters.put("like", "%" + words.replaceAll("[%_]", " ") + "%");
        parameters.put("tagCount", query.tags().size());
        parameters.put("tags", query.tags().isEmpty() ? List.of("") : query.tags());
        parameters.put("fromDay", query.fromDay().orElse(Integer.MIN_VALUE));
        parameters.put("untilDay", query.untilDay().orElse(Integer.MAX_VALUE));
        parameters.put("link", query.linkState());
        return parameters;
    }
}
