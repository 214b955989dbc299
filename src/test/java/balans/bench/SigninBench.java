package balans.bench;

import balans.kernel.RandomId;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whether the time of a refused sign-in tells who has an account: an address that has one and one that has none, in
/// turns, each address once. What counts is the difference of the medians; beside it stands how much single tries differ
/// among themselves, half of them within.
final class SigninBench {

    private static final int PAIRS = 500;
    private static final int WARM_UP = 200;
    private static final double LIMIT_MILLIS = 5;
    private static final String SECRET = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]);

    private final Visitor guesser;
    private final JdbcClient db;
    private final String account;
    private int tries;

    private SigninBench(RunningBalans balans) {
        this.guesser = new Visitor(balans.url());
        this.db = balans.part(JdbcClient.class);
        this.account = World.on(balans).managerAccount().person;
    }

    public static void main(String[] arguments) {
        var bench = new SigninBench(RunningBalans.on(Databases.SQLITE));
        // All made beforehand: an account written a moment ago costs its reader more than one that was there.
        var accounts = Stream.generate(bench::known).limit(WARM_UP + PAIRS).toList();
        for (int i = 0; i < WARM_UP; i++) {
            bench.guess(accounts.get(PAIRS + i));
            bench.guess(unknown());
        }
        var known = new double[PAIRS];
        var unknown = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            known[i] = bench.guess(accounts.get(i));
            unknown[i] = bench.guess(unknown());
        }
        Arrays.sort(known);
        Arrays.sort(unknown);
        Measure.of("sign-in refused, %d pairs: known against unknown address".formatted(PAIRS),
                        Math.abs(median(known) - median(unknown)), "ms")
                .atMost(LIMIT_MILLIS).with("knownMedian", round(median(known))).with("unknownMedian", round(median(unknown)))
                .with("knownSpread", round(spread(known))).with("unknownSpread", round(spread(unknown))).print();
        System.exit(0);
    }

    /// Both requests of a sign-in, in milliseconds. From another address each time, so that nobody has to wait.
    private double guess(String email) {
        tries++;
        var from = "10.%d.%d.%d".formatted(tries >> 16 & 255, tries >> 8 & 255, tries & 255);
        var begin = System.nanoTime();
        ask("/aanmelden/zout", Map.of("email", email), from, 200);
        ask("/aanmelden", Map.of("email", email, "secret", SECRET), from, 422);
        return (System.nanoTime() - begin) / 1e6;
    }

    private void ask(String path, Map<String, String> body, String from, int expected) {
        var json = tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(body);
        var status = guesser.send(guesser.request(path).header("Content-Type", "application/json")
                .header("X-Forwarded-For", from).POST(java.net.http.HttpRequest.BodyPublishers.ofString(json))).statusCode();
        if (status != expected) {
            throw new IllegalStateException("%s answered %d".formatted(path, status));
        }
    }

    /// A fresh account with somebody's hash, since each may be tried once before it has to wait.
    private String known() {
        var person = RandomId.next();
        var email = unknown();
        db.sql("INSERT INTO identity_person (id, email, name, created_at) VALUES (:id, :email, 'Iemand', 0)")
                .param("id", person).param("email", email).update();
        db.sql("""
                INSERT INTO identity_passphrase (person, salt, memory_kib, iterations, parallelism, login_hash, changed_at)
                SELECT :id, salt, memory_kib, iterations, parallelism, login_hash, 0
                FROM identity_passphrase WHERE person = :account
                """)
                .param("id", person).param("account", account).update();
        return email;
    }

    private static String unknown() {
        return RandomId.next().toLowerCase(java.util.Locale.ROOT) + "@voorbeeld.be";
    }

    private static double median(double[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double spread(double[] sorted) {
        return sorted[sorted.length * 3 / 4] - sorted[sorted.length / 4];
    }

    private static double round(double millis) {
        return Math.round(millis * 100) / 100.0;
    }
}
