package balans.bench;

import balans.directory.SearchIndex;
import balans.directory.SearchSource.PublicRecord;
import balans.support.Databases;
import balans.support.RunningBalans;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// One search over 100,000 records, on both databases, through the page's own address: rare and frequent words, typing
/// errors, joined words, filters. The bare query is one look-up of a word with its first twenty records.
final class SearchBench {

    private static final int RECORDS = 100_000;
    private static final int QUESTIONS = 400;
    private static final int AT_A_TIME = 5_000;
    private static final int VOCABULARY = 20_000;
    private static final double LIMIT_MILLIS = 50;
    private static final long SEED = 2026;
    private static final List<String> PARTS = List.of("media", "school", "kind", "ouder", "zorg", "opvang", "jeugd", "balans",
            "digitaal", "scherm", "spel", "lees", "taal", "beweeg", "slaap", "gezond", "wijk", "buurt", "bieb", "sport", "leraar",
            "team", "gids", "folder", "training", "advies", "netwerk", "centrum", "huis", "plein", "werk", "groep", "klas", "app");

    private SearchBench() {}

    public static void main(String[] arguments) throws Exception {
        var records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RECORDS;
        for (var database : Databases.values()) {
            var balans = RunningBalans.start(database.freshUrl(), "balans.start-content=false");
            try {
                measure(balans, database, records);
            } finally {
                balans.stop();
            }
        }
        System.exit(0);
    }

    private static void measure(RunningBalans balans, Databases database, int records) throws Exception {
        var random = new Random(SEED);
        var words = vocabulary(random);
        fill(balans, records, words, random);
        if (database == Databases.POSTGRESQL) {
            balans.part(JdbcClient.class).sql("ANALYZE").update();
        }
        var questions = questions(words, random);
        ask(balans, questions.subList(0, questions.size() / 4));
        var processor = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var before = processor.getProcessCpuTime();
        var ours = ask(balans, questions);
        var work = (processor.getProcessCpuTime() - before) / 1e6 / questions.size();
        var bare = bare(balans.part(JdbcClient.class), questions);
        Measure.of("search p95, " + database.name().toLowerCase(), at(ours, 95), "ms").atMost(LIMIT_MILLIS)
                .raw(at(bare, 95), "one word's first twenty records, bare JDBC, p95")
                .with("records", records).with("p50", Math.round(at(ours, 50) * 100) / 100.0).with("worst", Math.round(at(ours, 100)))
                .with("processorMillisEach", Math.round(work * 100) / 100.0)
                .with("load", processor.getSystemLoadAverage()).print();
    }

    /// Words as Dutch makes them, a few in many records and many in few.
    private static List<String> vocabulary(Random random) {
        var words = new ArrayList<String>(PARTS);
        while (words.size() < VOCABULARY) {
            var word = PARTS.get(random.nextInt(PARTS.size())) + PARTS.get(random.nextInt(PARTS.size()))
                    + (random.nextInt(3) == 0 ? "" : Integer.toString(random.nextInt(36 * 36), 36).replaceAll("\\d", "e"));
            words.add(word);
        }
        return words;
    }

    private static String some(List<String> words, Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(words.get((int) (words.size() * Math.pow(random.nextDouble(), 3)))).append(' ');
        }
        return text.toString().strip();
    }

    private static void fill(RunningBalans balans, int records, List<String> words, Random random) {
        var index = balans.part(SearchIndex.class);
        var transactions = balans.part(TransactionTemplate.class);
        for (int done = 0; done < records; done += AT_A_TIME) {
            var batch = new ArrayList<PublicRecord>();
            for (int i = done; i < Math.min(records, done + AT_A_TIME); i++) {
                batch.add(new PublicRecord(i % 3 == 0 ? "organisation" : "resource", "r" + i, some(words, random, 4),
                        some(words, random, 12), "/bronnen/r" + i,
                        Set.of("sector.s" + random.nextInt(8), "onderwerp.o" + random.nextInt(28))));
            }
            transactions.executeWithoutResult(status -> index.put(batch));
        }
    }

    private static List<String> questions(List<String> words, Random random) {
        var questions = new ArrayList<String>();
        for (int i = 0; i < QUESTIONS; i++) {
            var one = some(words, random, 1);
            questions.add(switch (i % 5) {
                case 0 -> one;
                case 1 -> some(words, random, 2);
                case 2 -> wrong(one, random);
                case 3 -> one.substring(0, Math.max(3, one.length() / 2)) + "&met=sector.s" + random.nextInt(8);
                default -> PARTS.get(random.nextInt(PARTS.size())) + " " + wrong(one, random);
            });
        }
        return questions;
    }

    private static String wrong(String word, Random random) {
        var at = 1 + random.nextInt(Math.max(1, word.length() - 2));
        return word.substring(0, at) + word.substring(Math.min(word.length(), at + 1));
    }

    private static double[] ask(RunningBalans balans, List<String> questions) throws Exception {
        var millis = new double[questions.size()];
        try (var http = HttpClient.newHttpClient()) {
            for (int i = 0; i < millis.length; i++) {
                var parts = questions.get(i).split("&met=");
                var address = URI.create(balans.url() + "/zoeken?q=" + URLEncoder.encode(parts[0], StandardCharsets.UTF_8)
                        + (parts.length > 1 ? "&met=" + parts[1] : ""));
                var before = System.nanoTime();
                var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
                millis[i] = (System.nanoTime() - before) / 1e6;
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("a search answered " + answer.statusCode());
                }
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double[] bare(JdbcClient db, List<String> questions) {
        var millis = new double[questions.size()];
        for (int i = 0; i < millis.length; i++) {
            var word = questions.get(i).split("[ &]")[0];
            var before = System.nanoTime();
            db.sql("""
                    SELECT d.title FROM directory_word w JOIN directory_posting p ON p.word = w.id
                    JOIN directory_document d ON d.id = p.document WHERE w.word = :word LIMIT 20
                    """).param("word", word).query(String.class).list();
            millis[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
