package balans.screening.roster;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R004-6, R004-7: the class list between browser and server")
class ChildControllerTest {

    private final RunningBalans balans;
    private final TestCentre centre;
    private final TestCentre other;

    ChildControllerTest(Databases database) {
        this.balans = RunningBalans.on(database);
        this.centre = World.on(balans).newCentre("CLB De Brug");
        this.other = World.on(balans).newCentre("CLB De Kade");
    }

    @Test
    void aBatchIsKeptOnceHoweverOftenItComes() {
        var batch = Map.of("children", List.of(child(2), child(1)));
        var first = post(batch);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(Visitor.json(first).get("added").asInt()).isEqualTo(2);
        var again = post(batch);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Visitor.json(again).get("added").asInt()).isZero();
        var roster = roster(centre);
        assertThat(roster.get("children").size()).isEqualTo(2);
        assertThat(roster.get("invitations").size()).isEqualTo(3);
        assertThat(roster.get("programme").asString()).isEqualTo(centre.programme);
        assertThat(roster.get("questionnaire").asString()).isEqualTo("voorbeeldvragenlijst/0.1");
    }

    @Test
    void oneBadRowKeepsTheWholeBatchOut() {
        var bad = new HashMap<>(child(1));
        bad.put("sealed", "geen base64url!");
        assertThat(post(Map.of("children", List.of(child(1), bad))).statusCode()).isEqualTo(422);
        for (var broken : List.of(Map.of("id", "kort"), Map.of("epoch", 0), Map.of("sealed", base64(new byte[16 * 1024 + 1])),
                Map.of("sealed", base64(new byte[8])), Map.of("invitations", List.of()),
                Map.of("invitations", List.of(link(), link(), link(), link(), link())),
                Map.of("invitations", List.of(Map.of("id", RandomId.next(), "authHash", "kort", "school", "x"))),
                Map.of("invitations", List.of(Map.of("id", RandomId.next(), "authHash", "h".repeat(43), "school", "x\r\ny"))))) {
            var row = new HashMap<String, Object>(child(1));
            row.putAll(broken);
            assertThat(post(Map.of("children", List.of(child(1), row))).statusCode()).as("%s", broken.keySet()).isEqualTo(422);
        }
        assertThat(roster(centre).get("children").size()).isZero();
        assertThat(roster(centre).get("invitations").size()).isZero();
    }

    @Test
    void aLinkOfAnotherChildOrCentreKeepsTheWholeBatchOut() {
        var mine = child(1);
        assertThat(post(Map.of("children", List.of(mine))).statusCode()).isEqualTo(200);
        var thief = new HashMap<>(child(1));
        thief.put("invitations", mine.get("invitations"));
        var body = Map.of("children", List.of(child(1), thief));
        assertThat(post(body).statusCode()).isEqualTo(409);
        assertThat(other.nurse.post(other.path("/kinderen"), body).statusCode()).isEqualTo(409);
        assertThat(roster(centre).get("children").size()).isEqualTo(1);
        assertThat(roster(other).get("children").size()).isZero();
        assertThat(roster(other).get("invitations").size()).isZero();
    }

    @Test
    void aBatchHasALimit() {
        assertThat(post(Map.of("children", many(500))).statusCode()).isEqualTo(200);
        assertThat(post(Map.of("children", many(501))).statusCode()).isEqualTo(413);
        assertThat(roster(centre).get("children").size()).isEqualTo(500);
    }

    @Test
    void aStaleVersionIsAConflictAndChangesNothing() {
        var child = child(1);
        post(Map.of("children", List.of(child)));
        var path = centre.path("/kinderen/" + child.get("id"));
        assertThat(put(path, change(1, List.of(link()))).statusCode()).isEqualTo(200);
        assertThat(put(path, change(1, List.of(link()))).statusCode()).isEqualTo(409);
        assertThat(roster(centre).get("children").get(0).get("version").asInt()).isEqualTo(2);
        assertThat(roster(centre).get("invitations").size()).isEqualTo(2);
        assertThat(put(centre.path("/kinderen/" + RandomId.next()), change(1, List.of())).statusCode()).isEqualTo(404);
    }

    @Test
    void aBrowserThatKnowsTheListAsksForItsVersionsAndForSomeRows() {
        var mine = child(1);
        post(Map.of("children", List.of(mine, child(1))));
        var theirs = child(1);
        other.nurse.post(other.path("/kinderen"), Map.of("children", List.of(theirs)));
        var versions = Visitor.json(centre.nurse.get(centre.path("/kinderen/versies")));
        assertThat(versions.get("children").asString().split(",")).hasSize(2).contains(mine.get("id") + " 1 1");
        var today = LocalDate.now().toString();
        assertThat(versions.get("invitations").asString().split(",")).hasSize(2)
                .allMatch(line -> line.endsWith(" " + today + " - - - 0 -"));
        var rows = Visitor.json(centre.nurse.post(centre.path("/kinderen/rijen"), Map.of("ids", List.of(mine.get("id"), theirs.get("id")))));
        assertThat(rows.get("children").size()).isEqualTo(1);
        assertThat(rows.get("children").get(0).get("sealed").asString()).isEqualTo(mine.get("sealed"));
        for (var wrong : List.of(Map.of(), Map.of("ids", List.of("kort")), Map.of("ids", many(501).stream().map(c -> c.get("id")).toList()))) {
            assertThat(centre.nurse.post(centre.path("/kinderen/rijen"), wrong).statusCode()).isEqualTo(422);
        }
        assertThat(other.nurse.get(centre.path("/kinderen/versies")).statusCode()).isEqualTo(404);
    }

    @Test
    void aChildGoesWithItsLinks() {
        var child = child(2);
        post(Map.of("children", List.of(child, child(1))));
        var links = ((List<?>) child.get("invitations")).stream().map(link -> ((Map<?, ?>) link).get("id")).toList();
        var path = centre.path("/kinderen/" + child.get("id") + "/verwijdering");
        assertThat(other.nurse.post(other.path("/kinderen/" + child.get("id") + "/verwijdering"), Map.of("invitations", links))
                .statusCode()).isEqualTo(404);
        assertThat(centre.nurse.post(path, Map.of("invitations", links)).statusCode()).isEqualTo(204);
        assertThat(centre.nurse.post(path, Map.of("invitations", links)).statusCode()).isEqualTo(404);
        assertThat(roster(centre).get("children").size()).isEqualTo(1);
        assertThat(roster(centre).get("invitations").size()).isEqualTo(1);
    }

    @Test
    void whoIsNotANurseOfThisCentreFindsNothing() {
        var world = World.on(balans);
        for (var path : List.of("/kinderen", "/klassenlijst", "/uitnodigingen")) {
            assertThat(world.stranger().get(centre.path(path)).statusCode()).as(path).isEqualTo(302);
            assertThat(other.nurse.get(centre.path(path)).statusCode()).as(path).isEqualTo(404);
            assertThat(world.manager().get(centre.path(path)).statusCode()).as(path).isEqualTo(404);
        }
        for (var path : List.of("/kinderen", "/uitnodigingen/verzonden", "/post")) {
            assertThat(world.stranger().post(centre.path(path), Map.of()).statusCode()).as(path).isEqualTo(401);
            assertThat(other.nurse.post(centre.path(path), Map.of()).statusCode()).as(path).isEqualTo(404);
            assertThat(world.manager().post(centre.path(path), Map.of()).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void badRequestsAreRefusedWithoutAFault() {
        var path = centre.path("/kinderen");
        assertThat(centre.nurse.send("DELETE", path, Map.of()).statusCode()).isEqualTo(405);
        assertThat(raw(path, "{\"children\":[", "application/json")).isEqualTo(400);
        assertThat(raw(path, "null", "application/json")).isBetween(400, 422);
        assertThat(raw(path, "{\"children\":null}", "application/json")).isEqualTo(422);
        assertThat(raw(path, "{\"children\":[null]}", "application/json")).isEqualTo(422);
        assertThat(raw(path, "x=1", "text/plain")).isEqualTo(415);
        assertThat(raw(path, " ".repeat(13 * 1024 * 1024), "application/json")).isEqualTo(413);
        var forged = centre.nurse.send(centre.nurse.request(path).setHeader("Origin", "https://elders.example")
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"children\":[]}")));
        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void nothingOfACentreStaysInACache() {
        assertThat(centre.nurse.get(centre.path("/kinderen")).headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(centre.nurse.get(centre.path("/klassenlijst")).headers().firstValue("Cache-Control")).contains("no-store");
    }

    private int raw(String path, String body, String type) {
        return centre.nurse.send(centre.nurse.request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body))).statusCode();
    }

    private java.net.http.HttpResponse<String> post(Object body) {
        return centre.nurse.post(centre.path("/kinderen"), body);
    }

    private java.net.http.HttpResponse<String> put(String path, Object body) {
        return centre.nurse.send("PUT", path, body);
    }

    private static JsonNode roster(TestCentre of) {
        var response = of.nurse.get(of.path("/kinderen"));
        assertThat(response.statusCode()).isEqualTo(200);
        return Visitor.json(response);
    }

    private static List<Map<String, Object>> many(int number) {
        return new ArrayList<>(IntStream.range(0, number).mapToObj(i -> child(1)).toList());
    }

    private static Map<String, Object> child(int parents) {
        var sealed = new byte[540];
        Arrays.fill(sealed, (byte) 7);
        return Map.of("id", RandomId.next(), "epoch", 1, "sealed", base64(sealed),
                "invitations", IntStream.range(0, parents).mapToObj(i -> link()).toList());
    }

    private static Map<String, Object> link() {
        return Map.of("id", RandomId.next(), "authHash", base64(new byte[32]), "school", "Basisschool De Kleine Beer");
    }

    private static Map<String, Object> change(int version, List<Map<String, Object>> links) {
        return Map.of("version", version, "epoch", 1, "sealed", base64(new byte[60]), "newInvitations", links);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
