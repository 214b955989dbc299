package balans.directory.search;

import balans.directory.entry.Distance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which words of the index somebody may have meant with a word: itself, what begins with it, what holds it (Dutch joins
/// words), and what is a typing error away.
@Repository
class Vocabulary {

    /// `factor`: how near to what was asked.
    record Meant(long id, int documents, int factor) {}

    private static final int EXACT = 6;
    private static final int BEGINS = 3;
    private static final int HOLDS = 2;
    private static final int RESEMBLES = 1;
    private static final int CANDIDATES = 60;
    private static final int AT_MOST = 8;
    /// So many have exactly this word that nobody is helped by words like it.
    private static final int ENOUGH = 1_000;
    /// So many have exactly this word that words like it are not looked for; words that begin with it still are.
    private static final int PLENTY = 20;
    private static final int SHORTEST_WITH_ERRORS = 4;
    private static final int LONG = 8;

    private record Word(long id, String word, int documents) {}

    private final JdbcClient db;

    Vocabulary(JdbcClient db) {
        this.db = db;
    }

    List<Meant> exactly(String word) {
        return db.sql("SELECT id, word, documents FROM directory_word WHERE word = :word AND documents > 0")
                .param("word", word).query(Vocabulary::toWord).list().stream()
                .map(found -> new Meant(found.id(), found.documents(), EXACT)).toList();
    }

    List<Meant> meant(String asked) {
        var exact = exactly(asked);
        if (!exact.isEmpty() && exact.getFirst().documents() >= ENOUGH) {
            return exact;
        }
        Map<Long, Meant> all = new LinkedHashMap<>();
        exact.forEach(meant -> all.put(meant.id(), meant));
        beginningWith(asked).forEach(word -> all.putIfAbsent(word.id(), new Meant(word.id(), word.documents(), BEGINS)));
        if (asked.length() >= SHORTEST_WITH_ERRORS && exact.stream().allMatch(meant -> meant.documents() < PLENTY)) {
            like(asked).forEach(word -> {
                var factor = factor(asked, word.word());
                if (factor > 0) {
                    all.putIfAbsent(word.id(), new Meant(word.id(), word.documents(), factor));
                }
            });
        }
        return all.values().stream().sorted(Comparator.comparingInt(Meant::factor).reversed()).limit(AT_MOST).toList();
    }

    private static int factor(String asked, String word) {
        if (word.contains(asked)) {
            return HOLDS;
        }
        var errors = asked.length() >= LONG ? 2 : 1;
        var start = word.length() > asked.length() + errors ? word.substring(0, asked.length()) : word;
        return Distance.between(asked, start) <= errors ? RESEMBLES : 0;
    }

    /// The bounds hold in the order of letters of any language, because the words are folded.
    private List<Word> beginningWith(String asked) {
        return db.sql("""
                SELECT id, word, documents FROM directory_word
                WHERE word >= :asked AND word <= :last AND documents > 0 ORDER BY documents DESC, word LIMIT :most
                """)
                .param("asked", asked).param("last", asked + "zzzzzzzzzz").param("most", AT_MOST)
                .query(Vocabulary::toWord).list().stream().filter(word -> word.word().startsWith(asked)).toList();
    }

    private List<Word> like(String asked) {
        var grams = Words.grams(asked);
        var errors = asked.length() >= LONG ? 2 : 1;
        return db.sql("""
                SELECT w.id, w.word, w.documents
                FROM (SELECT word, count(*) AS shared FROM directory_gram WHERE gram IN (:grams)
                      GROUP BY word HAVING count(*) >= :least) g
                JOIN directory_word w ON w.id = g.word
                WHERE w.documents > 0 ORDER BY g.shared DESC, w.documents DESC, w.word LIMIT :most
                """)
                .param("grams", grams).param("least", Math.max(2, grams.size() - 3 * errors)).param("most", CANDIDATES)
                .query(Vocabulary::toWord).list();
    }

    private static Word toWord(ResultSet row, int index) throws SQLException {
        return new Word(row.getLong("id"), row.getString("word"), row.getInt("documents"));
    }
}
