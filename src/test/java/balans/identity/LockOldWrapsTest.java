package balans.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balans.sealed.Bytes;
import balans.sealed.CentreShare;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R004-22: an installation that is older than the shred lock")
class LockOldWrapsTest {

    private final RunningBalans balans;
    private final JdbcClient db;
    private final TestCentre centre;

    LockOldWrapsTest(Databases database) {
        balans = RunningBalans.on(database);
        db = balans.part(JdbcClient.class);
        centre = World.on(balans).newCentre("CLB Van Vroeger");
    }

    @Test
    void whatWasKeptWithoutTheLockGetsItAtTheStartAndOpensAsBefore() {
        var wrap = wrapAsTheNurseGetsIt();
        var kit = db.sql("SELECT id FROM identity_recovery_kit WHERE organisation = :id").param("id", centre.id)
                .query(String.class).single();
        db.sql("UPDATE identity_member_wrap SET wrap = :wrap WHERE organisation = :id").param("id", centre.id)
                .param("wrap", Bytes.fromBase64url(wrap)).update();
        db.sql("UPDATE identity_seed_share SET sealed = :share WHERE organisation = :id AND holder = :kit").param("id", centre.id)
                .param("share", new CentreShare("", centre.id, 1, kit).seal(centre.seed, centre.kit.publicKey()))
                .param("kit", kit).update();
        assertThat(wrapAsTheNurseGetsIt()).as("before").isEqualTo(wrap);
        assertThat(unlocked()).isEqualTo(2);

        balans.part(LockOldWraps.class).start();
        assertThat(unlocked()).isZero();
        assertThat(wrapAsTheNurseGetsIt()).isEqualTo(wrap);
        var chest = Visitor.json(new Visitor(balans.url()).post("/herstellen/kist", Map.of("email", centre.account.email,
                "auth", Bytes.toBase64url(Bytes.hkdf(centre.kit.seed(), "kit-auth", 32)))));
        assertThat(new CentreShare("", centre.id, 1, kit)
                .open(centre.kit.seed(), Bytes.fromBase64url(chest.at("/keys/0/share").asString()))).isEqualTo(centre.seed);
    }

    private String wrapAsTheNurseGetsIt() {
        return Visitor.json(centre.nurse.get("/mijn/sleutels?centrum=" + centre.id)).get("wrap").asString();
    }

    private long unlocked() {
        return db.sql("""
                SELECT count(*) FROM (SELECT organisation, wrap AS kept FROM identity_member_wrap
                                      UNION ALL SELECT organisation, sealed FROM identity_seed_share) a
                WHERE organisation = :id AND substr(kept, 1, 4) <> :magic
                """).param("id", centre.id).param("magic", ShredLayer.MAGIC).query(Long.class).single();
    }
}
