package balans.screening.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.support.AnswerPage;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class WorkListControllerTest {

    private static final String SEALED = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[300]);

    @Parameter
    Databases database;

    private World world;
    private TestCentre centre;
    private SealedList list;

    @BeforeEach
    void setUp() {
        var balans = RunningBalans.on(database);
        world = World.on(balans);
        centre = world.newCentre("CLB De Brug");
        list = new SealedList(balans, centre);
    }

    @Test
    @DisplayName("RX-1 whoever is no nurse of the centre finds nothing")
    void othersFindNothing() {
        var other = world.newCentre("CLB Anders").nurse;
        for (var below : List.of("/werklijst", "/papier", "/antwoorden", "/tussenstand/antwoorden",
                "/tussenstand/kinderen", "/tussenstand/kinderen/0", "/opvolging")) {
            assertThat(other.get(centre.path(below)).statusCode()).as(below).isEqualTo(404);
            assertThat(world.manager().get(centre.path(below)).statusCode()).as(below).isEqualTo(404);
            assertThat(world.stranger().get(centre.path(below)).statusCode()).as(below).isEqualTo(302);
        }
        var child = list.child("Noor", "Peeters", "De Linde", "1KA", "nl");
        assertThat(other.post(centre.path("/opvolging"), followUp(child)).statusCode()).isEqualTo(404);
        assertThat(putShard(other, 0, 0, new byte[10]).statusCode()).isEqualTo(404);
        assertThat(world.stranger().post(centre.path("/opvolging"), followUp(child)).statusCode()).isEqualTo(401);
    }

    @Test
    void answersComeInPagesWithCountsAndStamps() {
        var child = list.child("Noor", "Peeters", "De Linde", "1KA", "nl");
        list.answer(child.parents().getFirst(), 9);
        list.answer(child.parents().getFirst(), 12);
        var all = AnswerPage.read(centre.nurse.download(centre.path("/antwoorden")).body());
        assertThat(all.get("answers").size()).isEqualTo(2);
        assertThat(all.get("more").asBoolean()).isFalse();
        assertThat(all.get("total").asInt()).isEqualTo(2);
        assertThat(all.get("upTo").asInt()).isZero();
        assertThat(all.get("children").asInt()).isEqualTo(1);
        var first = all.get("answers").get(0);
        assertThat(Base64.getUrlDecoder().decode(first.get("envelope").asString())).hasSize(1706);
        var later = AnswerPage.read(centre.nurse.download(
                centre.path("/antwoorden?na=" + first.get("seq").asLong())).body());
        assertThat(later.get("answers").size()).isEqualTo(1);
        assertThat(later.get("upTo").asInt()).isEqualTo(1);
        assertThat(centre.nurse.get(centre.path("/antwoorden?na=abc")).statusCode()).isBetween(400, 499);
    }

    @Test
    void aShardIsKeptOnlyAtTheVersionTheBrowserKnows() {
        assertThat(centre.nurse.get(centre.path("/tussenstand/antwoorden/0")).statusCode()).isEqualTo(404);
        assertThat(putShard(centre.nurse, 0, 0, new byte[] {7}).statusCode()).isEqualTo(204);
        assertThat(putShard(centre.nurse, 0, 0, new byte[] {8}).statusCode()).isEqualTo(409);
        assertThat(putShard(centre.nurse, 0, 1, new byte[] {9}).headers().firstValue("ETag")).contains("\"2\"");
        assertThat(putShard(centre.nurse, 0, 1, new byte[] {8}).statusCode()).isEqualTo(409);
        var kept = centre.nurse.get(centre.path("/tussenstand/antwoorden/0"));
        assertThat(kept.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(kept.headers().firstValue("Balans-Epoch")).contains("1");
        assertThat(kept.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(kept.body()).isEqualTo("\t");
        var all = centre.nurse.get(centre.path("/tussenstand/antwoorden"));
        assertThat(all.headers().firstValue("Balans-Shards")).contains("1");
        assertThat(all.body()).as("shard 0, epoch 1, version 2, one byte").isEqualTo("\0\0\0\0\0\0\0\1\0\0\0\2\0\0\0\1\t");
    }

    @Test
    @DisplayName("RX-6 after an erasure the shards are gone, and a browser that read the list before brings none back")
    void anErasedChildStaysErased() {
        var child = list.child("Noor", "Peeters", "De Linde", "1KA", "nl");
        for (var kind : List.of("antwoorden", "kinderen")) {
            assertThat(putShard(centre.nurse, kind, 0, 0, 0, new byte[] {7}).statusCode()).isEqualTo(204);
        }
        var erased = Map.of("invitations", List.of(SealedList.idOf(child.parents().getFirst())));
        assertThat(centre.nurse.post(centre.path("/kinderen/" + child.id() + "/verwijdering"), erased).statusCode()).isEqualTo(204);
        for (var kind : List.of("antwoorden", "kinderen")) {
            assertThat(centre.nurse.get(centre.path("/tussenstand/" + kind + "/0")).statusCode()).as(kind).isEqualTo(404);
            assertThat(putShard(centre.nurse, kind, 0, 1, 0, new byte[] {7}).statusCode()).as(kind).isEqualTo(409);
            assertThat(putShard(centre.nurse, kind, 0, 0, 0, new byte[] {7}).statusCode()).as(kind).isEqualTo(409);
        }
        assertThat(AnswerPage.read(centre.nurse.download(centre.path("/antwoorden")).body()).get("erasures").asInt()).isEqualTo(1);
        for (var below : List.of("/kinderen", "/kinderen/versies")) {
            assertThat(Visitor.json(centre.nurse.get(centre.path(below))).get("erasures").asInt()).as(below).isEqualTo(1);
        }
        assertThat(putShard(centre.nurse, "kinderen", 0, 0, 1, new byte[] {8}).statusCode()).isEqualTo(204);
    }

    @Test
    void aShardOfAnUnknownKindIsNotThere() {
        assertThat(centre.nurse.get(centre.path("/tussenstand/ouders")).statusCode()).isEqualTo(404);
        assertThat(putShard(centre.nurse, "ouders", 0, 0, 0, new byte[1]).statusCode()).isEqualTo(404);
    }

    @Test
    void aShardHasLimits() {
        assertThat(putShard(centre.nurse, 0, 0, new byte[CacheShardController.SHARD_BYTES]).statusCode()).isEqualTo(204);
        assertThat(putShard(centre.nurse, 1, 0, new byte[CacheShardController.SHARD_BYTES + 1]).statusCode()).isEqualTo(413);
        assertThat(putShard(centre.nurse, CacheShardController.SHARDS, 0, new byte[1]).statusCode()).isEqualTo(422);
        assertThat(putShard(centre.nurse, -1, 0, new byte[1]).statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("R004-18 a contact is kept once, and a stale browser is refused")
    void followUps() {
        var child = list.child("Noor", "Peeters", "De Linde", "1KA", "nl");
        var sent = followUp(child);
        assertThat(centre.nurse.post(centre.path("/opvolging"), sent).body()).isEqualTo("{\"version\":1}");
        assertThat(centre.nurse.post(centre.path("/opvolging"), sent).body()).isEqualTo("{\"version\":1}");
        var path = centre.path("/opvolging/" + sent.get("id"));
        var change = Map.of("version", 1, "epoch", 1, "sealed", SEALED + "AAAA");
        assertThat(centre.nurse.send("PUT", path, change).body()).isEqualTo("{\"version\":2}");
        assertThat(centre.nurse.send("PUT", path, change).statusCode()).as("the same again").isEqualTo(200);
        assertThat(centre.nurse.send("PUT", path, Map.of("version", 1, "epoch", 1, "sealed", SEALED)).statusCode()).isEqualTo(409);
        var all = Visitor.json(centre.nurse.get(centre.path("/opvolging"))).get("followUps");
        assertThat(all.size()).isEqualTo(1);
        assertThat(all.get(0).get("version").asInt()).isEqualTo(2);
        assertThat(all.get(0).get("child").asString()).isEqualTo(child.id());
    }

    @Test
    void whatIsNoFollowUpIsRefused() {
        var child = list.child("Noor", "Peeters", "De Linde", "1KA", "nl").id();
        var id = RandomId.next();
        var wrong = List.of(
                Map.of(), Map.of("id", "x", "child", child, "epoch", 1, "sealed", SEALED),
                Map.of("id", id, "child", child, "epoch", 0, "sealed", SEALED),
                Map.of("id", id, "child", child, "epoch", 1, "sealed", "*"),
                Map.of("id", id, "child", RandomId.next(), "epoch", 1, "sealed", SEALED),
                Map.of("id", id, "child", child, "epoch", 1, "sealed", "A".repeat(21_848)));
        for (var body : wrong) {
            assertThat(centre.nurse.post(centre.path("/opvolging"), body).statusCode()).isBetween(400, 499);
        }
        assertThat(centre.nurse.send("PUT", centre.path("/opvolging/" + id), Map.of("version", 1, "epoch", 1, "sealed", SEALED))
                .statusCode()).isEqualTo(404);
        assertThat(Visitor.json(centre.nurse.get(centre.path("/opvolging"))).get("followUps").size()).isZero();
    }

    private static Map<String, Object> followUp(SealedList.Child child) {
        return Map.of("id", RandomId.next(), "child", child.id(), "epoch", 1, "sealed", SEALED);
    }

    private HttpResponse<String> putShard(Visitor by, int shard, int version, byte[] sealed) {
        return putShard(by, "antwoorden", shard, version, 0, sealed);
    }

    private HttpResponse<String> putShard(
            Visitor by, String kind, int shard, int version, int erasures, byte[] sealed) {
        return by.send(by.request(centre.path("/tussenstand/%s/%d?epoch=1&erasures=%d".formatted(kind, shard, erasures)))
                .header("If-Match", "\"" + version + "\"").header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofByteArray(sealed)));
    }
}
