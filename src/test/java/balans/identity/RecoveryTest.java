package balans.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balans.sealed.Bytes;
import balans.sealed.CentreKeys;
import balans.sealed.CentreShare;
import balans.sealed.Manifest;
import balans.sealed.MemberKeys;
import balans.sealed.Pin;
import balans.support.Account;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The recovery kit, over HTTP; what only a browser can prove is in [NurseAccountBrowserTest].
@ParameterizedClass
@EnumSource(Databases.class)
class RecoveryTest {

    private final RunningBalans balans;
    private final World world;

    RecoveryTest(Databases database) {
        balans = RunningBalans.on(database);
        world = World.on(balans);
    }

    @Test
    void theKitGivesANewStartAndEndsTheOldOne() {
        var centre = world.newCentre("CLB De Brug");
        var oldWrap = chest(centre).get("wrap").asString();
        var fresh = new Account("An Peeters");
        var visitor = world.stranger();

        assertThat(visitor.post("/herstellen", newStart(centre, fresh)).statusCode()).isEqualTo(200);

        assertThat(centre.nurse.get("/mijn").statusCode()).as("an old session").isEqualTo(302);
        var chest = Visitor.json(visitor.get("/mijn/sleutels?centrum=" + centre.id));
        assertThat(chest.get("wrap").asString()).isNotEqualTo(oldWrap);
        var memberSeed = MemberKeys.open(centre.account.person, fresh.stretched, fresh.kdf, bytes(chest.get("wrap").asString()));
        assertThat(new CentreShare("", centre.id, 1, centre.account.person)
                .open(memberSeed, bytes(chest.get("keys").get(0).get("share").asString()))).isEqualTo(centre.seed);
        assertThat(chest.get("manifestVersion").asInt()).isEqualTo(2);
        assertThat(balans.part(JdbcClient.class).sql("SELECT count(*) FROM identity_member_wrap WHERE person = :person")
                .param("person", centre.account.person).query(Long.class).single()).isEqualTo(1);
        var again = new HashMap<>(newStart(centre, new Account("An Peeters")));
        again.put("manifestVersion", 3);
        assertThat(world.stranger().post("/herstellen", again).statusCode()).as("the kit stays good").isEqualTo(200);
    }

    @Test
    void aWrongCodeAnUnknownAddressAndSomebodyOfElsewhereAreOneAnswer() {
        var centre = world.newCentre("CLB De Brug");
        var other = world.newCentre("CLB De Kade");
        var answers = List.of(
                world.stranger().post("/herstellen/kist", Map.of("email", centre.account.email, "auth", auth(other))),
                world.stranger().post("/herstellen/kist", Map.of("email", "niemand@voorbeeld.be", "auth", auth(centre))),
                world.stranger().post("/herstellen/kist", Map.of("email", world.managerAccount().email, "auth", auth(centre))),
                world.stranger().post("/herstellen/kist", Map.of("email", other.account.email, "auth", auth(centre))));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).isEqualTo(answers.getFirst().body());
        });
        var tooSoon = world.stranger().post("/herstellen/kist", Map.of("email", centre.account.email, "auth", auth(centre)));
        assertThat(tooSoon.statusCode()).as("wrong codes are delayed like wrong secrets").isEqualTo(429);
    }

    /// Otherwise the kit of one centre would open a door of another organisation.
    @Test
    void whoAlsoWorksElsewhereCannotUseTheKitOfOneCentre() {
        var centre = world.newCentre("CLB De Brug");
        var other = world.newCentre("CLB De Kade");
        balans.part(JdbcClient.class).sql("""
                INSERT INTO identity_membership (organisation, person, role, since) VALUES (:other, :person, 'NURSE', 0)
                """)
                .param("other", other.id).param("person", centre.account.person).update();
        var answer = world.stranger().post("/herstellen", newStart(centre, new Account("An Peeters")));
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void aStaleListOfMembersOrAMissingEpochChangesNothing() {
        var centre = world.newCentre("CLB De Brug");
        var stale = new HashMap<>(newStart(centre, new Account("An Peeters")));
        stale.put("manifestVersion", 1);
        assertThat(world.stranger().post("/herstellen", stale).statusCode()).isEqualTo(409);
        var hole = new HashMap<>(newStart(centre, new Account("An Peeters")));
        hole.put("shares", List.of());
        assertThat(world.stranger().post("/herstellen", hole).statusCode()).isEqualTo(422);
        assertThat(centre.nurse.get("/mijn").statusCode()).isEqualTo(200);
    }

    private Map<String, Object> newStart(TestCentre centre, Account fresh) {
        var member = MemberKeys.create(centre.account.person, fresh.stretched, fresh.kdf);
        var share = new CentreShare("", centre.id, 1, centre.account.person).seal(centre.seed, member.publicKey());
        var manifest = new Manifest(2, List.of(new Manifest.Member(
                centre.account.person, text(member.kid()), "NURSE", "2026-11-22")));
        return Map.of(
                "proof", Map.of("email", centre.account.email, "auth", auth(centre)),
                "passphrase", fresh.newPassphrase(),
                "member", Map.of("publicKey", text(member.publicKey()), "wrap", text(member.wrap()),
                        "pin", text(new Pin(1, centre.kid, 2, 0).seal(member.seed(), centre.account.person))),
                "shares", List.of(Map.of("epoch", 1, "sealed", text(share))),
                "manifestVersion", 2,
                "manifest", text(manifest.seal(CentreKeys.of(centre.seed).manifest())));
    }

    private tools.jackson.databind.JsonNode chest(TestCentre centre) {
        return Visitor.json(centre.nurse.get("/mijn/sleutels?centrum=" + centre.id));
    }

    private static String auth(TestCentre centre) {
        return text(Bytes.hkdf(centre.kit.seed(), "kit-auth", 32));
    }

    private static String text(byte[] bytes) {
        return Bytes.toBase64url(bytes);
    }

    private static byte[] bytes(String text) {
        return Bytes.fromBase64url(text);
    }
}
