package balans.directory.search;

import balans.directory.SearchIndex;
import balans.directory.SearchSource.PublicRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the index: docs/decisions/0020. Facets and kinds are words too, with a sign that no text has (`=`), so that a
/// filter is found the way a word is.
@Repository
class StoredIndex implements SearchIndex {

    static final int IN_TITLE = 8;
    static final int IN_BODY = 1;
    private static final int AT_A_TIME = 400;

    private final JdbcClient db;
    private final JdbcTemplate batch;

    StoredIndex(JdbcClient db, JdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    static String facet(String id) {
        return "=" + id;
    }

    boolean knows(String kind) {
        return db.sql("SELECT 1 FROM directory_document WHERE kind = :kind LIMIT 1")
                .param("kind", kind).query(Integer.class).optional().isPresent();
    }

    @Override
    @Transactional
    public void put(Collection<PublicRecord> records) {
        records.forEach(record -> remove(record.kind(), record.id()));
        var weights = new HashMap<PublicRecord, Map<String, Integer>>();
        var vocabulary = new TreeSet<String>();
        for (var record : records) {
            var words = weightsOf(record);
            weights.put(record, words);
            vocabulary.addAll(words.keySet());
        }
        var ids = idsOf(vocabulary);
        var postings = new ArrayList<Object[]>();
        var counts = new TreeMap<Long, Integer>();
        for (var record : records) {
            var document = addDocument(record);
            weights.get(record).forEach((word, weight) -> {
                var id = ids.get(word);
                postings.add(new Object[] {id, document, weight});
                counts.merge(id, 1, Integer::sum);
            });
        }
        batch.batchUpdate("INSERT INTO directory_posting (word, document, weight) VALUES (?, ?, ?)", postings);
        count(counts);
    }

    @Override
    @Transactional
    public void remove(String kind, String id) {
        var document = db.sql("SELECT id FROM directory_document WHERE kind = :kind AND record = :id")
                .param("kind", kind).param("id", id).query(Long.class).optional();
        if (document.isEmpty()) {
            return;
        }
        var counts = new TreeMap<Long, Integer>();
        db.sql("SELECT word FROM directory_posting WHERE document = :document").param("document", document.get())
                .query(Long.class).list().forEach(word -> counts.put(word, -1));
        count(counts);
        db.sql("DELETE FROM directory_posting WHERE document = :document").param("document", document.get()).update();
        db.sql("DELETE FROM directory_document WHERE id = :document").param("document", document.get()).update();
    }

    private static Map<String, Integer> weightsOf(PublicRecord record) {
        var weights = new HashMap<String, Integer>();
        Words.of(record.text()).forEach(word -> weights.put(word, IN_BODY));
        Words.of(record.title()).forEach(word -> weights.put(word, IN_TITLE));
        record.facets().forEach(id -> weights.put(facet(id), IN_BODY));
        weights.put(facet(record.kind()), IN_BODY);
        return weights;
    }

    private long addDocument(PublicRecord record) {
        return db.sql("""
                INSERT INTO directory_document (kind, record, title, body, address, facets)
                VALUES (:kind, :record, :title, :body, :address, :facets) RETURNING id
                """)
                .param("kind", record.kind()).param("record", record.id()).param("title", record.title())
                .param("body", record.text()).param("address", record.address())
                .param("facets", String.join(" ", new TreeSet<>(record.facets())))
                .query(Long.class).single();
    }

    /// In one order, so that two who add the same words wait for each other and do not lock each other out.
    private Map<String, Long> idsOf(TreeSet<String> words) {
        var ids = new HashMap<String, Long>();
        var all = List.copyOf(words);
        for (int i = 0; i < all.size(); i += AT_A_TIME) {
            var some = all.subList(i, Math.min(all.size(), i + AT_A_TIME));
            ids.putAll(known(some));
            var fresh = some.stream().filter(word -> !ids.containsKey(word)).toList();
            if (!fresh.isEmpty()) {
                batch.batchUpdate("INSERT INTO directory_word (word, documents) VALUES (?, 0) ON CONFLICT DO NOTHING",
                        fresh.stream().map(word -> new Object[] {word}).toList());
                var added = known(fresh);
                ids.putAll(added);
                var grams = new ArrayList<Object[]>();
                added.forEach((word, id) -> {
                    if (!word.startsWith("=")) {
                        Words.grams(word).forEach(gram -> grams.add(new Object[] {gram, id}));
                    }
                });
                batch.batchUpdate(
                        "INSERT INTO directory_gram (gram, word) VALUES (?, ?) ON CONFLICT DO NOTHING", grams);
            }
        }
        return ids;
    }

    private Map<String, Long> known(List<String> words) {
        var ids = new HashMap<String, Long>();
        db.sql("SELECT id, word FROM directory_word WHERE word IN (:words)").param("words", words)
                .query(row -> {
                    ids.put(row.getString("word"), row.getLong("id"));
                });
        return ids;
    }

    private void count(Map<Long, Integer> changes) {
        batch.batchUpdate("UPDATE directory_word SET documents = documents + ? WHERE id = ?",
                changes.entrySet().stream().map(c -> new Object[] {c.getValue(), c.getKey()}).toList());
    }
}
