package balans.identity;

import static balans.sealed.Bytes.fromBase64url;
import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.sealed.CentreShare;
import balans.support.Databases;
import balans.support.NewKey;
import balans.support.RunningBalans;
import balans.support.SecondNurse;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Issue 7 section 2: what the server lets happen to the keys of a centre.
@ParameterizedClass
@EnumSource(Databases.class)
class ColleaguesTest {

    @Parameter
    Databases database;

    @Test
    void aNewcomerHasNoPlaceBeforeAColleagueAdmitsHer() {
        var centre = newCentre();
        var bea = new SecondNurse(balans(), centre, "Bea Bos");
        assertThat(bea.visitor.get(centre.path("/werklijst")).statusCode()).isEqualTo(404);
        assertThat(bea.visitor.get("/mijn").body()).contains("Je wacht op een collega").contains("CLB De Brug");
        bea.admitted();
        assertThat(bea.visitor.get(centre.path("/werklijst")).statusCode()).isEqualTo(200);
        var chest = Visitor.json(bea.visitor.get("/mijn/sleutels?centrum=" + centre.id));
        assertThat(bea.enrolment.open(bea.member.seed(), 1, bea.account.person,
                fromBase64url(chest.get("first").get("share").asString()))).isEqualTo(centre.seed);
        bea.visitor.post("/collegas/" + centre.id + "/pin", Map.of("pin", "AAAA"));
        chest = Visitor.json(bea.visitor.get("/mijn/sleutels?centrum=" + centre.id));
        assertThat(chest.get("first").isNull()).as("what the code proved is done with").isTrue();
    }

    @Test
    void whoLeavesHasNothingAndWhoStaysOpensEverything() {
        var centre = newCentre();
        var bea = new SecondNurse(balans(), centre, "Bea Bos").admitted();
        var parents = new Visitor(balans().url());
        var key = new NewKey(centre, bea.account.person);
        assertThat(key.send().statusCode()).isEqualTo(204);

        assertThat(bea.visitor.get(centre.path("/werklijst")).statusCode()).isEqualTo(302);
        assertThat(bea.visitor.post("/aanmelden", bea.account.signingIn()).statusCode()).isEqualTo(200);
        assertThat(bea.visitor.get("/mijn/sleutels?centrum=" + centre.id).statusCode()).isEqualTo(404);
        for (var table : List.of("identity_member_wrap", "identity_member_key")) {
            assertThat(rows(table, "person", bea.account.person)).as(table).isZero();
        }
        assertThat(rows("identity_seed_share", "holder", bea.account.person)).isZero();

        // The session that made the key goes on; its chest holds the new seed and the ring with the earlier one.
        var chest = Visitor.json(centre.nurse.get("/mijn/sleutels?centrum=" + centre.id));
        assertThat(chest.get("keys")).hasSize(1);
        assertThat(chest.get("keys").get(0).get("epoch").asInt()).isEqualTo(2);
        assertThat(balans.sealed.Succession.openRing(key.seed, centre.id, 2, fromBase64url(chest.get("ring").asString())).get(1))
                .isEqualTo(centre.seed);
        // R004: links that parents have go on working, new ones get the new key.
        assertThat(parents.get("/v/" + centre.slug + "/key/" + centre.kid).statusCode()).isEqualTo(200);
        assertThat(balans().part(OrganisationKeys.class).current(new balans.kernel.OrganisationId(centre.id)).orElseThrow().epoch())
                .isEqualTo(2);
    }

    @Test
    void theRecoveryKitOpensTheNewKeyToo() {
        var centre = newCentre();
        var key = new NewKey(centre, null);
        assertThat(key.send().statusCode()).isEqualTo(204);
        var auth = balans.sealed.Bytes.toBase64url(balans.sealed.Bytes.hkdf(centre.kit.seed(), "kit-auth", 32));
        var chest = Visitor.json(new Visitor(balans().url())
                .post("/herstellen/kist", Map.of("email", centre.account.email, "auth", auth)));
        assertThat(chest.get("keys")).as("and the one before, for an archive").hasSize(2);
        var share = chest.get("keys").get(1);
        assertThat(new CentreShare("", centre.id, 2, chest.get("holder").asString())
                .open(centre.kit.seed(), fromBase64url(share.get("share").asString()))).isEqualTo(key.seed);
    }

    @Test
    void twoChangesAtOneMomentAreDoneOnce() {
        var centre = newCentre();
        var first = new NewKey(centre, null).body();
        var second = new NewKey(centre, null).body();
        var door = new NewKey(centre, null);
        assertThat(door.send(first).statusCode()).isEqualTo(204);
        assertThat(door.send(second).statusCode()).isEqualTo(409);
    }

    @Test
    void nobodyIsForgottenAndNobodyRemovesHerself() {
        var centre = newCentre();
        new SecondNurse(balans(), centre, "Bea Bos").admitted();
        var key = new NewKey(centre, null);
        var without = new HashMap<>(key.body());
        without.put("members", ((List<?>) without.get("members")).subList(0, 1));
        assertThat(key.send(without).statusCode()).isEqualTo(409);
        assertThat(new NewKey(centre, centre.account.person).send().statusCode()).isEqualTo(409);
        assertThat(new NewKey(centre, RandomId.next()).send().statusCode()).isEqualTo(404);
        assertThat(key.send().statusCode()).isEqualTo(204);
    }

    @Test
    void anInvitationWorksOnceAndNotUnderANewKey() {
        var centre = newCentre();
        var waiting = new SecondNurse(balans(), centre, "Bea Bos");
        assertThat(new NewKey(centre, null).send().statusCode()).isEqualTo(204);
        assertThat(Visitor.json(centre.nurse.get("/collegas/" + centre.id + "/ring")).get("enrolments")).isEmpty();
        assertThat(waiting.visitor.get("/mijn").statusCode()).isEqualTo(200);
        assertThat(rows("identity_enrolment", "person", waiting.account.person)).isZero();
    }

    @Test
    void aYearOldKeyIsToBeReplaced() {
        var centre = newCentre();
        assertThat(centre.nurse.get("/collegas/" + centre.id).body()).doesNotContain("data-year-old");
        db().sql("UPDATE identity_organisation_key SET created_at = :then WHERE organisation = :centre")
                .param("then", Instant.now().minus(ColleagueController.ROTATE_AFTER).toEpochMilli() - 1000)
                .param("centre", centre.id).update();
        assertThat(centre.nurse.get("/collegas/" + centre.id).body()).contains("data-year-old");
    }

    private long rows(String table, String column, String value) {
        return db().sql("SELECT count(*) FROM " + table + " WHERE " + column + " = :value").param("value", value)
                .query(Long.class).single();
    }

    private JdbcClient db() {
        return balans().part(JdbcClient.class);
    }

    private TestCentre newCentre() {
        return World.on(balans()).newCentre("CLB De Brug");
    }

    private RunningBalans balans() {
        return RunningBalans.on(database);
    }
}
