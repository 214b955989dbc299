package balans.directory.search;

import balans.directory.entry.SimilarTitles;
import balans.directory.search.Vocabulary.Meant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Records that have all the words that were asked for, or words like them, best first. It looks at no more than a
/// thousand: counts above that say "more than".
@Component
class FindRecords implements SimilarTitles {

    static final int LOOKED_AT = 1_000;
    private static final int WORDS_MAX = 8;

    /// `facets`: how many of what was found have each tag, and each kind.
    record Found(List<Hit> hits, Map<String, Integer> facets, boolean more) {}

    record Hit(String kind, String id, String title, String body, String address) {}

    private record Document(long id, Hit hit, Set<String> facets) {}

    private final Vocabulary vocabulary;
    private final JdbcClient db;

    FindRecords(Vocabulary vocabulary, JdbcClient db) {
        this.vocabulary = vocabulary;
        this.db = db;
    }

    /// `filters` are kinds and ids of concepts, all of which a record must have.
    Found find(String words, Set<String> filters) {
        var terms = new ArrayList<List<Meant>>();
        Words.of(words).stream().limit(WORDS_MAX).forEach(word -> terms.add(vocabulary.meant(word)));
        filters.forEach(filter -> terms.add(vocabulary.exactly(StoredIndex.facet(filter))));
        if (terms.isEmpty() || terms.stream().anyMatch(List::isEmpty)) {
            return new Found(List.of(), Map.of(), false);
        }
        var candidates = candidates(terms);
        if (candidates.isEmpty()) {
            return new Found(List.of(), Map.of(), false);
        }
        var scores = scores(candidates, terms);
        var documents = documents(candidates);
        var counts = new TreeMap<String, Integer>();
        documents.forEach(d -> {
            d.facets().forEach(facet -> counts.merge(facet, 1, Integer::sum));
            counts.merge(d.hit().kind(), 1, Integer::sum);
        });
        var hits = documents.stream()
                .sorted(Comparator.<Document>comparingInt(d -> -scores.getOrDefault(d.id(), 0))
                        .thenComparing(d -> d.hit().title()).thenComparing(d -> d.hit().kind() + " " + d.hit().id()))
                .map(Document::hit).toList();
        return new Found(hits, counts, candidates.size() >= LOOKED_AT);
    }

    @Override
    public List<String> like(String kind, String title) {
        return find(title, Set.of(kind)).hits().stream().limit(LOOKED_AT).map(Hit::id).toList();
    }

    /// The rarest word leads; the others only have to be there.
    private List<Long> candidates(List<List<Meant>> terms) {
        var order = terms.stream().sorted(Comparator.comparingInt(FindRecords::frequency)).toList();
        var sql = new StringBuilder("SELECT p.document FROM directory_posting p WHERE p.word IN (:w0)");
        var parameters = new HashMap<String, Object>();
        parameters.put("w0", ids(order.getFirst()));
        for (int i = 1; i < order.size(); i++) {
            sql.append(" AND EXISTS (SELECT 1 FROM directory_posting q WHERE q.document = p.document AND q.word IN (:w%d))"
                    .formatted(i));
            parameters.put("w" + i, ids(order.get(i)));
        }
        sql.append(" ORDER BY p.weight DESC, p.document LIMIT ").append(LOOKED_AT);
        return db.sql(sql.toString()).params(parameters).query(Long.class).list().stream().distinct().toList();
    }

    private Map<Long, Integer> scores(List<Long> candidates, List<List<Meant>> terms) {
        var factors = new HashMap<Long, Integer>();
        terms.forEach(term -> term.forEach(meant -> factors.put(meant.id(), meant.factor())));
        var scores = new HashMap<Long, Integer>();
        db.sql("""
                SELECT document, word, weight FROM directory_posting
                WHERE document IN (:documents) AND word IN (:words)
                """)
                .param("documents", candidates).param("words", factors.keySet())
                .query(row -> {
                    scores.merge(row.getLong("document"),
                            row.getInt("weight") * factors.getOrDefault(row.getLong("word"), 0), Integer::sum);
                });
        return scores;
    }

    private List<Document> documents(List<Long> candidates) {
        return db.sql("SELECT * FROM directory_document WHERE id IN (:documents)").param("documents", candidates)
                .query((row, index) -> new Document(
                        row.getLong("id"),
                        new Hit(row.getString("kind"), row.getString("record"), row.getString("title"),
                                row.getString("body"), row.getString("address")),
                        row.getString("facets").isEmpty() ? Set.of() : Set.of(row.getString("facets").split(" "))))
                .list();
    }

    private static int frequency(List<Meant> term) {
        return term.stream().mapToInt(Meant::documents).sum();
    }

    private static List<Long> ids(List<Meant> term) {
        return term.stream().map(Meant::id).toList();
    }
}
