package balans.screening.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisplayName("R004-22: a deletion report that nobody changes unseen")
class SignaturesTest {

    private static final Instant BEGAN = Instant.parse("2027-07-30T03:00:00.123Z");

    @TempDir
    Path folder;

    private final SingleConnectionDataSource memory = new SingleConnectionDataSource("jdbc:sqlite::memory:", true);
    private Signatures signatures;

    @BeforeEach
    void emptyTable() {
        var db = JdbcClient.create(memory);
        db.sql("CREATE TABLE screening_report_key (id TEXT PRIMARY KEY, public_key TEXT NOT NULL, since BIGINT NOT NULL)").update();
        signatures = new Signatures(new ReportKey(folder), new ReportKeyStore(db), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        memory.destroy();
    }

    @Test
    void theReportCountsEverythingTogetherAndNamesNobody() {
        assertThat(report().json()).isEqualTo("{\"format\":\"balans-deletion-report/1\",\"scope\":\"programme\",\"programme\":\"p\","
                + "\"madeAt\":\"2027-07-30T03:05:00Z\",\"totals\":{\"answers\":5,\"children\":2},\"deletions\":["
                + "{\"keys\":[\"k1\"],\"beganAt\":\"2027-07-30T03:00:00Z\",\"deletedAt\":\"2027-07-30T03:01:00Z\",\"counts\":{\"answers\":3,\"children\":2}},"
                + "{\"keys\":[\"k2\",\"k3\"],\"beganAt\":\"2027-07-30T03:00:00Z\",\"deletedAt\":\"2027-07-30T03:02:00Z\",\"counts\":{\"answers\":2}}]}");
    }

    @Test
    void whatWasSignedIsReadBack() {
        var file = signatures.sign(report().json());
        assertThat(signatures.verified(file)).contains(report().json());
        assertThat(signatures.publicKeys()).hasSize(1);
        assertThat(file).contains("\"key\":\"" + signatures.publicKeys().getFirst().id() + "\"");
    }

    @Test
    void everyOtherFileIsRefused() {
        var file = signatures.sign(report().json());
        for (int at = 0; at < file.length(); at += 3) {
            var changed = new StringBuilder(file);
            changed.setCharAt(at, file.charAt(at) == 'A' ? 'B' : 'A');
            assertThat(signatures.verified(changed.toString())).as("changed at %d", at).isEmpty();
        }
        assertThat(signatures.verified(file + "\n")).isEmpty();
        assertThat(signatures.verified("{}")).isEmpty();
        assertThat(signatures.verified("")).isEmpty();
    }

    /// The last letter of Base64 has bits that mean nothing; only one of the spellings is ours.
    @Test
    void anotherSpellingOfTheSameSignatureIsRefused() {
        var file = signatures.sign(report().json());
        var last = file.length() - 3;
        var spelled = 0;
        for (char letter : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
            var other = file.substring(0, last) + letter + file.substring(last + 1);
            spelled += signatures.verified(other).isPresent() ? 1 : 0;
        }
        assertThat(spelled).isEqualTo(1);
    }

    @Test
    void aReportOfAnotherInstallationIsNotOurs(@TempDir Path elsewhere) {
        var theirs = new SingleConnectionDataSource("jdbc:sqlite::memory:", true);
        var db = JdbcClient.create(theirs);
        db.sql("CREATE TABLE screening_report_key (id TEXT PRIMARY KEY, public_key TEXT NOT NULL, since BIGINT NOT NULL)").update();
        var file = new Signatures(new ReportKey(elsewhere), new ReportKeyStore(db), Clock.systemUTC()).sign(report().json());
        theirs.destroy();
        assertThat(signatures.verified(file)).isEmpty();
    }

    @Test
    void aFileOfAMillionCharactersIsNotEvenRead() {
        var report = "{\"x\":\"" + "y".repeat(1_000_000) + "\"}";
        assertThat(signatures.verified(signatures.sign(report))).isEmpty();
    }

    private static DeletionReport report() {
        return new DeletionReport("programme", "p", List.of(
                new Deletion("a", "p", List.of("k1"), ordered("answers", 3, "children", 2), BEGAN, BEGAN.plusSeconds(60)),
                new Deletion("b", "p", List.of("k2", "k3"), ordered("answers", 2), BEGAN, BEGAN.plusSeconds(120))),
                BEGAN.plusSeconds(300));
    }

    private static Map<String, Long> ordered(Object... pairs) {
        var map = new java.util.LinkedHashMap<String, Long>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], ((Integer) pairs[i + 1]).longValue());
        }
        return map;
    }
}
