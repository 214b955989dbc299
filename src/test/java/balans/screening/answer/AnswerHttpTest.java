package balans.screening.answer;

import static org.assertj.core.api.Assertions.assertThat;

import balans.sealed.InvitationLink;
import balans.sealed.KeyId;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.SealedCentre;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

// R004-15, R004-30; reliability L6, L6b, S7
@ParameterizedClass
@EnumSource(Databases.class)
class AnswerHttpTest {

    private static final int MALFORMED_BODIES = 10_000;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final RunningBalans balans;
    private final SealedCentre centre;
    private final InvitationLink link;

    AnswerHttpTest(Databases database) {
        balans = RunningBalans.on(database);
        centre = new SealedCentre(balans.part(JdbcClient.class));
        link = centre.invite();
    }


    @Test
    void aSealedAnswerIsStoredAndARepeatIsAcknowledged() throws Exception {
        var body = centre.body(link);
        assertThat(post(body).statusCode()).isEqualTo(201);
        assertThat(post(body).statusCode()).isEqualTo(200);
        assertThat(centre.envelopes(link)).hasSize(1);
        assertThat(centre.open(centre.envelopes(link).getFirst(), link).a()).containsExactly(5, 1, 4, 4, 3, 2, 1, 5);
    }

    @Test
    void theSameSubmissionWithOtherBytesIsAConflict() throws Exception {
        var body = centre.unsealedBody(link);
        post(body);
        body[body.length - 1] ^= 1;
        assertThat(post(body).statusCode()).isEqualTo(409);
    }

    @Test
    void noAnswerSetsACookieOrKeepsASession() throws Exception {
        for (var response : java.util.List.of(post(centre.unsealedBody(link)), get(""), get("/papier"), get("/vragenlijst"))) {
            assertThat(response.headers().map()).doesNotContainKey("set-cookie");
        }
    }

    @Test
    void theSixthAnswerOfALinkIsOneTooMany() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(post(centre.unsealedBody(link)).statusCode()).isEqualTo(201);
        }
        refused(post(centre.unsealedBody(link)), 409, "too-many");
    }

    @Test
    void whoeverLooksAtALinkUsesNothingUp() throws Exception {
        for (int i = 0; i < 20; i++) {
            get("");
            get("/key/" + centre.kid);
        }
        assertThat(centre.answers(link)).isZero();
        assertThat(post(centre.unsealedBody(link)).statusCode()).isEqualTo(201);
    }

    @Test
    void whatIsWrongIsSaidWithoutSayingWhatExists() throws Exception {
        var good = centre.unsealedBody(link);
        var forged = good.clone();
        forged[5] ^= 1;
        refused(post(forged), 404, "unknown-link");
        refused(post(centre.unsealedBody(InvitationLink.to(centre.publicKey))), 404, "unknown-link");
        refused(post("/v/no-such-centre/answers", good, "application/octet-stream"), 404, "unknown-link");
        var other = new SealedCentre(centre.db);
        refused(post("/v/" + other.slug + "/answers", good, "application/octet-stream"), 422, "unknown-key");
        refused(post("/v/" + other.slug + "/answers", withKey(good, other), "application/octet-stream"), 404, "unknown-link");
        refused(post("/v/" + centre.slug + "/answers", good, "application/json"), 415, "unreadable");
        refused(post("/v/" + centre.slug + "/answers", good, "multipart/form-data; boundary=x"), 415, "unreadable");
        refused(post(Arrays.copyOf(good, good.length - 1)), 400, "unreadable");
        refused(post(new byte[0]), 400, "unreadable");
        refused(post(new byte[1_000_000]), 413, "too-large");
        assertThat(centre.stored() + other.stored()).isZero();
    }

    @Test
    void anEarlyAnEndedAndAClosedProgrammeTakeNothing() throws Exception {
        var early = new SealedCentre(centre.db, "CLB Later", LocalDate.now().plusDays(2), LocalDate.now().plusDays(9));
        var over = new SealedCentre(centre.db, "CLB Vroeger", LocalDate.now().minusDays(9), LocalDate.now().minusDays(2));
        var closed = new SealedCentre(centre.db);
        centre.db.sql("UPDATE screening_programme SET closed_at = 1 WHERE id = ?").param(closed.programme).update();
        for (var each : java.util.List.of(early, over, closed)) {
            var body = each.unsealedBody(each.invite());
            refused(post("/v/" + each.slug + "/answers", body, "application/octet-stream"), 410, "closed");
            assertThat(each.stored()).isZero();
        }
    }

    @Test
    void aFlippedBitInTheHeaderStoresNothing() throws Exception {
        var good = centre.unsealedBody(link);
        for (int bit = 0; bit < (32 + 42) * 8; bit += 7) {
            var bad = good.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(post(bad).statusCode()).as("bit " + bit).isBetween(400, 499);
        }
        assertThat(centre.stored()).isZero();
    }

    @Test
    void tenThousandMalformedBodiesAreAllRefusedAndNothingIsStored() throws Exception {
        var random = new Random(2026);
        var statuses = new ConcurrentHashMap<Integer, Integer>();
        var room = new Semaphore(64);
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < MALFORMED_BODIES; i++) {
                var body = malformed(random, i);
                var type = i % 11 == 0 ? "text/plain" : "application/octet-stream";
                room.acquire();
                senders.submit((Callable<?>) () -> {
                    try {
                        return statuses.merge(post("/v/" + centre.slug + "/answers", body, type).statusCode(), 1, Integer::sum);
                    } finally {
                        room.release();
                    }
                });
            }
        }
        assertThat(statuses.values().stream().mapToInt(n -> n).sum()).isEqualTo(MALFORMED_BODIES);
        assertThat(new TreeMap<>(statuses)).allSatisfy((status, count) -> assertThat(status).isBetween(400, 499));
        assertThat(centre.stored()).isZero();
        assertThat(centre.answers(link)).isZero();
    }

    @Test
    void clientsThatHangUpInTheMiddleLeaveTheServerAnswering() throws Exception {
        for (int round = 0; round < 20; round++) {
            var sockets = new java.util.ArrayList<Socket>();
            for (int i = 0; i < 16; i++) {
                var socket = new Socket("localhost", balans.port());
                socket.getOutputStream().write(("POST /v/" + centre.slug + "/answers HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/octet-stream\r\nContent-Length: 1738\r\n\r\n").getBytes());
                socket.getOutputStream().write(new byte[500]);
                sockets.add(socket);
            }
            for (var socket : sockets) {
                socket.setSoLinger(true, 0);
                socket.close();
            }
        }
        assertThat(HTTP.send(HttpRequest.newBuilder(URI.create(balans.url() + "/healthz")).timeout(Duration.ofSeconds(10))
                .build(), BodyHandlers.discarding()).statusCode()).isEqualTo(200);
        assertThat(post(centre.unsealedBody(link)).statusCode()).isEqualTo(201);
    }

    @Test
    void theKeyIsServedForEverAndAnUnknownOneIsNotFound() throws Exception {
        var response = HTTP.send(HttpRequest.newBuilder(address("/key/" + centre.kid)).build(), BodyHandlers.ofByteArray());
        assertThat(response.body()).isEqualTo(centre.publicKey).hasSize(1216);
        assertThat(response.headers().firstValue("cache-control")).hasValueSatisfying(v -> assertThat(v).contains("immutable"));
        assertThat(get("/key/AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
        assertThat(get("/key/%00%ff").statusCode()).isBetween(400, 499);
    }

    @Test
    void anUnknownAddressIsExplainedInTheParentsLanguage() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(balans.url() + "/v/geen-centrum")).header("Accept-Language", "tr").build();
        var response = HTTP.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("Bu bağlantı çalışmıyor");
    }

    @Test
    void thePageSpeaksEveryLanguageOfTheQuestionnaire() throws Exception {
        var titles = Map.of("nl", "Hoe gaat het met u", "en", "How are you doing", "ar", "كيف حالكم", "uk", "Як ви почуваєтеся");
        for (var title : titles.entrySet()) {
            assertThat(get("?taal=" + title.getKey()).body()).contains(title.getValue()).contains("lang=\"" + title.getKey());
            assertThat(get("/vragenlijst?taal=" + title.getKey()).body()).contains(title.getValue());
        }
        assertThat(get("?taal=xx").statusCode()).isEqualTo(200);
        assertThat(get("?taal=" + "x".repeat(4000)).statusCode()).isLessThan(500);
    }

    private byte[] malformed(Random random, int i) {
        var good = centre.unsealedBody(link);
        return switch (i % 6) {
            case 0 -> randomBytes(random, random.nextInt(4000));
            case 1 -> Arrays.copyOf(good, random.nextInt(good.length));
            case 2 -> SealedCentre.concat(good, randomBytes(random, 1 + random.nextInt(300)));
            case 3 -> flipped(random, good);
            case 4 -> randomBytes(random, 32 + 1706);
            default -> SealedCentre.concat(randomBytes(random, 32), Arrays.copyOfRange(good, 32, good.length));
        };
    }

    /// Somewhere in the proof, the suite or the ids of key and invitation: what lies behind them is sealed, and the
    /// server cannot know.
    private static byte[] flipped(Random random, byte[] good) {
        var bad = good.clone();
        bad[random.nextInt(32 + 42)] ^= (byte) (1 + random.nextInt(255));
        return bad;
    }

    private static byte[] randomBytes(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] withKey(byte[] body, SealedCentre other) {
        var changed = body.clone();
        System.arraycopy(KeyId.of(other.publicKey), 0, changed, 32 + 10, 16);
        return changed;
    }

    private static void refused(HttpResponse<String> response, int status, String reason) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEqualTo("{\"reason\":\"%s\"}".formatted(reason));
    }

    private HttpResponse<String> post(byte[] body) throws IOException, InterruptedException {
        return post("/v/" + centre.slug + "/answers", body, "application/octet-stream");
    }

    private HttpResponse<String> post(String path, byte[] body, String type) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(balans.url() + path)).header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String below) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(address(below)).build(), BodyHandlers.ofString());
    }

    private URI address(String below) {
        return URI.create(balans.url() + "/v/" + centre.slug + below);
    }
}
