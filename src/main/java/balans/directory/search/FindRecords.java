package balans.directory.search;

import balans.directory.entry.SimilarTitles;
import balans.directory.search.Vocabulary.Meant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Records that have all the words that were asked for, or words like them, best first. It looks at no more than three
/// hundred: counts above that say "more than".
@Component
class FindRecords implements SimilarTitles {

    static final int LOOKED_AT = 300;
    private static final int WORDS_MAX = 8;

    /// `facets`: how many of what was found have each tag, and each kind.
    record Found(List<Hit> hits, Map<String, Integer> facets, boolean more) {}

    record Hit(String kind, String id, String title, String address) {}

    private record Document(long id, Hit hit, String facets) {}

    private record Place(long document, long word, int weight) {}

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
        var places = places(terms);
        if (places.isEmpty()) {
            return new Found(List.of(), Map.of(), false);
        }
        var scores = scores(places, terms);
        var candidates = List.copyOf(scores.keySet());
        var documents = documents(candidates);
        var counts = new TreeMap<String, Integer>();
        documents.forEach(d -> {
            if (!d.facets().isEmpty()) {
                Stream.of(d.facets().split(" ")).forEach(facet -> counts.merge(facet, 1, Integer::sum));
            }
            counts.merge(d.hit().kind(), 1, Integer::sum);
        });
        var hits = documents.stream()
                .sorted(Comparator.<Document>comparingInt(d -> -scores.getOrDefault(d.id(), 0))
                        .thenComparing(d -> d.hit().title()).thenComparing(d -> d.hit().kind() + " " + d.hit().id()))
                .map(Document::hit).toList();
        return new Found(hits, counts, places.size() >= LOOKED_AT);
    }

    @Override
    public List<String> like(String kind, String title) {
        return find(title, Set.of(kind)).hits().stream().limit(LOOKED_AT).map(Hit::id).toList();
    }

    /// The texts of the few that a page shows.
    Map<String, String> bodies(List<Hit> shown) {
        var bodies = new HashMap<String, String>();
        if (!shown.isEmpty()) {
            // The kinds are what the index begins with: without them every record would be read.
            db.sql("SELECT kind, record, body FROM directory_document WHERE kind IN (:kinds) AND record IN (:records)")
                    .param("kinds", shown.stream().map(Hit::kind).distinct().toList())
                    .param("records", shown.stream().map(Hit::id).toList())
                    .query(row -> {
                        bodies.put(row.getString("kind") + " " + row.getString("record"), row.getString("body"));
                    });
        }
        return bodies;
    }

    /// The rarest word leads; the others only have to be there. Each word it may mean gives its best ones, which
    /// stand in that order in an index, so that a word of half the records costs no more than a rare one.
    private List<Place> places(List<List<Meant>> terms) {
        var order = terms.stream().sorted(Comparator.comparingInt(FindRecords::frequency)).toList();
        var parameters = new HashMap<String, Object>();
        var others = new StringBuilder();
        for (int i = 1; i < order.size(); i++) {
            // The offset keeps PostgreSQL from joining whole words before it knows that three hundred are enough, and the
            // zero keeps both databases from looking through a frequent word for the few words of one record.
            others.append("""
                    AND EXISTS (SELECT 1 FROM directory_posting q
                                WHERE q.document = p.document AND q.word + 0 IN (:w%d) LIMIT 1 OFFSET 0)
                    """.formatted(i));
            parameters.put("w" + i, ids(order.get(i)));
        }
        var parts = new ArrayList<String>();
        var factors = new HashMap<Long, Integer>();
        for (var meant : order.getFirst()) {
            parts.add("""
                    SELECT * FROM (SELECT p.document, p.word, p.weight FROM directory_posting p WHERE p.word = %d %s
                                   ORDER BY p.weight DESC, p.document LIMIT %d) AS w%d
                    """.formatted(meant.id(), others, LOOKED_AT, meant.id()));
            factors.put(meant.id(), meant.factor());
        }
        return db.sql(String.join(" UNION ALL ", parts)).params(parameters).query(FindRecords::toPlace).list().stream()
                .sorted(Comparator.comparingInt((Place place) -> -place.weight() * factors.getOrDefault(place.word(), 1))
                        .thenComparing(Place::document))
                .limit(LOOKED_AT).toList();
    }

    /// Where a word stands, times how near it is to what was asked. The places of the word that leads are known.
    private Map<Long, Integer> scores(List<Place> leading, List<List<Meant>> terms) {
        var factors = new HashMap<Long, Integer>();
        terms.forEach(term -> term.forEach(meant -> factors.put(meant.id(), meant.factor())));
        var scores = new HashMap<Long, Integer>();
        leading.forEach(place -> scores.putIfAbsent(place.document(), 0));
        var all = terms.size() == 1 ? leading : db.sql("""
                SELECT document, word, weight FROM directory_posting
                WHERE document IN (:documents) AND word + 0 IN (:words)
                """)
                .param("documents", List.copyOf(scores.keySet())).param("words", factors.keySet())
                .query(FindRecords::toPlace).list();
        all.forEach(place -> scores.merge(
                place.document(), place.weight() * factors.getOrDefault(place.word(), 0), Integer::sum));
        return scores;
    }

    private List<Document> documents(List<Long> candidates) {
        return db.sql("SELECT id, kind, record, title, address, facets FROM directory_document WHERE id IN (:documents)")
                .param("documents", candidates)
                .query((row, index) -> new Document(
                        row.getLong(1),
                        new Hit(row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                        row.getString(6)))
                .list();
    }

    private static Place toPlace(ResultSet row, int index) throws SQLException {
        return new Place(row.getLong(1), row.getLong(2), row.getInt(3));
    }

    private static int frequency(List<Meant> term) {
        return term.stream().mapToInt(Meant::documents).sum();
    }

    private static List<Long> ids(List<Meant> term) {
        return term.stream().map(Meant::id).toList();
    }
}
