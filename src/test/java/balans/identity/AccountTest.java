package balans.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Making an account with a one-time link, over HTTP.
@ParameterizedClass
@EnumSource(Databases.class)
class AccountTest {

    private final RunningBalans balans;
    private final World world;

    AccountTest(Databases database) {
        balans = RunningBalans.on(database);
        world = World.on(balans);
    }

    @Test
    void readingALinkNeverUsesItUpAndUsingItDoes() {
        var centre = world.newCentreWithoutNurse("CLB De Brug");
        var token = token(centre);
        for (int scanner = 0; scanner < 3; scanner++) {
            var invitation = world.stranger().post("/welkom/uitnodiging", Map.of("token", token));
            assertThat(Visitor.json(invitation).get("organisationName").asString()).isEqualTo("CLB De Brug");
        }
        assertThat(world.stranger().post("/welkom", centre.opening(token)).statusCode()).isEqualTo(200);
        assertThat(world.stranger().post("/welkom/uitnodiging", Map.of("token", token)).statusCode()).isEqualTo(410);
    }

    @Test
    void aUsedACutAnExpiredAReplacedAndAnInventedLinkAreAllTheSame() {
        var used = world.newCentreWithoutNurse("CLB De Brug");
        var usedToken = token(used);
        world.stranger().post("/welkom", used.opening(usedToken));
        var other = world.newCentreWithoutNurse("CLB De Kade");
        var replaced = token(other);
        var expired = token(other);
        balans.part(JdbcClient.class).sql("UPDATE identity_account_link SET expires_at = :now WHERE token_hash = :hash")
                .param("now", Instant.now().toEpochMilli()).param("hash", Token.hashOf(expired)).update();

        var answers = List.of(usedToken, usedToken.substring(0, 21), expired, replaced, "", "x".repeat(22)).stream()
                .map(token -> world.stranger().post("/welkom/uitnodiging", Map.of("token", token))).toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(410);
        assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.getFirst().body());
        assertThat(world.stranger().post("/welkom", other.opening(expired)).statusCode()).isEqualTo(410);
    }

    @Test
    void ofManyAtTheSameMomentExactlyOneGetsTheAccount() {
        var centre = world.newCentreWithoutNurse("CLB De Brug");
        var token = token(centre);
        var bodies = IntStream.range(0, 8).mapToObj(i -> {
            var body = new HashMap<>(centre.opening(token));
            body.put("person", RandomId.next());
            body.put("email", "nurse" + i + "." + centre.account.email);
            return body;
        }).toList();

        var codes = bodies.parallelStream().map(body -> world.stranger().post("/welkom", body).statusCode()).toList();

        assertThat(codes).containsOnly(200, 410).containsOnlyOnce(200);
        assertThat(count("identity_membership WHERE organisation = '" + centre.id + "'")).isEqualTo(1);
        assertThat(count("identity_person WHERE email LIKE '%." + centre.account.email + "'")).isEqualTo(1);
    }

    @Test
    void withoutWholeKeysNothingIsMadeAndTheLinkStaysGood() {
        var centre = world.newCentreWithoutNurse("CLB De Brug");
        var token = token(centre);
        for (var hole : List.of("keys", "passphrase", "person")) {
            var body = new HashMap<>(centre.opening(token));
            body.remove(hole);
            assertThat(world.stranger().post("/welkom", body).statusCode()).as(hole).isEqualTo(422);
        }
        var short_ = new HashMap<>(centre.opening(token));
        short_.put("keys", Map.of("member", Map.of("publicKey", "AAAA"), "centre", Map.of(), "kit", Map.of()));
        assertThat(world.stranger().post("/welkom", short_).statusCode()).isEqualTo(422);

        assertThat(count("identity_person WHERE email = '" + centre.account.email + "'")).isZero();
        assertThat(world.stranger().post("/welkom", centre.opening(token)).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        var centre = world.newCentreWithoutNurse("CLB De Brug");
        var token = token(centre);
        assertThat(complaint(centre, token, "email", "geen adres")).isEqualTo("email not-an-address");
        assertThat(complaint(centre, token, "email", world.managerAccount().email)).isEqualTo("email taken");
        assertThat(complaint(centre, token, "email", world.managerAccount().email.toUpperCase()))
                .isEqualTo("email taken");
        assertThat(complaint(centre, token, "name", " ")).isEqualTo("name length");
        assertThat(complaint(centre, token, "name", "n".repeat(201))).isEqualTo("name length");
    }

    @Test
    void aCentreThatHasItsKeyLetsNobodyMakeAnother() {
        var centre = world.newCentre("CLB De Brug");
        var second = world.stranger().post("/welkom/uitnodiging", Map.of("token", token(centre)));
        assertThat(second.statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/welkom", "/welkom/uitnodiging", "/aanmelden", "/aanmelden/zout", "/afmelden", "/herstellen",
            "/herstellen/kist", "/mijn/wachtzin", "/mijn/afmelden-overal"})
    void anotherSitesPageChangesNothing(String path) {
        var request = world.stranger().request(path).header("Content-Type", "application/json");
        var body = java.net.http.HttpRequest.BodyPublishers.ofString("{}");
        var origin = request.copy().setHeader("Origin", "https://kwaad.example").POST(body);
        var site = request.copy().setHeader("Sec-Fetch-Site", "cross-site").POST(body);
        assertThat(world.stranger().send(origin).statusCode()).isEqualTo(403);
        assertThat(world.stranger().send(site).statusCode()).isEqualTo(403);
        assertThat(world.stranger().send("DELETE", path, Map.of()).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mijn", "/mijn/sessie", "/mijn/sleutels?centrum=x", "/ontgrendelen", "/ontgrendelen/woorden"})
    void aStrangerIsSentToSignIn(String path) {
        var answer = world.stranger().get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(
                to -> assertThat(to).startsWith(balans.url() + "/aanmelden?terug=%2F"));
    }

    @Test
    void nobodyGetsTheKeysOfAnotherCentre() {
        var mine = world.newCentre("CLB De Brug");
        var other = world.newCentre("CLB De Kade");
        var nothing = mine.nurse.get("/mijn/sleutels?centrum=bestaat-niet");
        for (var visitor : List.of(mine.nurse, world.manager())) {
            var answer = visitor.get("/mijn/sleutels?centrum=" + other.id);
            assertThat(answer.statusCode()).isEqualTo(404);
        }
        assertThat(mine.nurse.get("/mijn/sleutels?centrum=" + other.id).body()).isEqualTo(nothing.body());
        assertThat(mine.nurse.get("/ontgrendelen?centrum=" + other.id).statusCode()).isEqualTo(404);
        assertThat(world.manager().get("/ontgrendelen").statusCode()).isEqualTo(404);
    }

    @Test
    void everybodySeesTheirOwnPlaces() {
        assertThat(world.manager().get("/mijn").body()).contains("Dag Mira Maes", "/balansmeter/beheer");
        var centre = world.newCentre("CLB De Brug");
        assertThat(centre.nurse.get("/mijn").body())
                .contains("Dag An Peeters", centre.path("/werklijst"), "CLB De Brug");
    }

    private String complaint(TestCentre centre, String token, String field, String value) {
        var body = new HashMap<>(centre.opening(token));
        body.put(field, value);
        var answer = world.stranger().post("/welkom", body);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Visitor.json(answer).get("field").asString() + " " + Visitor.json(answer).get("reason").asString();
    }

    private String token(TestCentre centre) {
        return balans.part(Organisations.class).accountToken(new OrganisationId(centre.id));
    }

    private long count(String fromWhere) {
        return balans.part(JdbcClient.class).sql("SELECT count(*) FROM " + fromWhere).query(Long.class).single();
    }
}
