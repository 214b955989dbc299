package balans.screening.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.sealed.Bytes;
import balans.sealed.CentreShare;
import balans.sealed.MemberKeys;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a backup of the day before is worth, with the centre's own kit in hand.
@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R004-22: a backup opens with the kit before the end, and never after it")
class ShredTest {

    private static final String SHARES = """
            SELECT sealed FROM identity_seed_share WHERE organisation = :centre AND holder_kind = 'KIT'
            """;

    @TempDir
    private static Path folder;

    private final Databases database;
    private final RunningBalans balans;
    private final World world;
    private final JdbcClient db;

    ShredTest(Databases database) {
        this.database = database;
        balans = RunningBalans.on(database);
        world = World.on(balans);
        db = balans.part(JdbcClient.class);
    }

    @Test
    void theShareInTheDatabaseDoesNotOpenWithTheKitAlone() {
        var centre = world.newCentre("CLB Twee Sloten");
        assertThat(locked(db, centre)).startsWith("BMX1".getBytes());
        doesNotOpen(db, centre);
        assertThat(keyFile(centre)).exists();
        assertThat(recovered(new Visitor(balans.url()), centre)).isEqualTo(centre.seed);
    }

    @Test
    void whatHasGoneTakesItsKeyFileAlong() throws Exception {
        var centre = world.newCentre("CLB Sleutelgat");
        var file = keyFile(centre);
        var key = Files.readAllBytes(file);
        assertThat(key).hasSize(32);
        end(centre);
        assertThat(file).doesNotExist();
        assertThat(db.sql("SELECT count(*) FROM identity_shred_due").query(Long.class).single()).isZero();
        try (var others = Files.list(file.getParent())) {
            for (var other : others.toList()) {
                assertThat(Files.exists(other) ? Files.readAllBytes(other) : new byte[0]).isNotEqualTo(key);
            }
        }
        assertThat(balans.part(DeletionStore.class).of(centre.programme))
                .filteredOn(deletion -> deletion.kids().contains(centre.kid))
                .allMatch(deletion -> deletion.counts().get("shredKeys") == 1);
    }

    /// Whoever died between the rows and the file: the next turn destroys it, and only then a report is signed.
    @Test
    void aKeyThatWasOnlyCondemnedIsDestroyedByWhoeverGoesOn() {
        var centre = world.newCentre("CLB Onderweg");
        var file = keyFile(centre);
        balans.part(ForgetCentre.class).forget(centre.programme, new balans.kernel.OrganisationId(centre.id));
        assertThat(file).exists();
        balans.part(End.class).report();
        assertThat(file).doesNotExist();
    }

    @Test
    void aServerOnTheBackupOfTheDayBeforeOpensItBeforeTheEndAndNotAfterwards() {
        if (database != Databases.SQLITE) {
            return; // the same server code; what a row is worth is told above for both
        }
        var centre = world.newCentre("CLB De Dag Ervoor");
        var copy = folder.resolve("backup.db");
        db.sql("VACUUM INTO '" + copy + "'").update();
        var restored = RunningBalans.start("jdbc:sqlite:" + copy + "?foreign_keys=on");
        try {
            var thief = new Visitor(restored.url());
            assertThat(recovered(thief, centre)).isEqualTo(centre.seed);
            end(centre);
            var answer = thief.post("/herstellen/kist", proof(centre));
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("share");
            doesNotOpen(restored.part(JdbcClient.class), centre);
        } finally {
            restored.stop();
        }
    }

    private void end(TestCentre centre) {
        var name = db.sql("SELECT name FROM screening_centre WHERE id = :id").param("id", centre.id).query(String.class).single();
        world.manager().postForm("/balansmeter/beheer/" + centre.programme + "/centra/" + centre.id + "/verwijdering",
                Map.of("naam", name));
    }

    private Path keyFile(TestCentre centre) {
        var id = db.sql("SELECT key_id FROM identity_shred_key WHERE organisation = :id").param("id", centre.id)
                .query(String.class).single();
        return RunningBalans.sharedKeys().resolve(id + ".key");
    }

    /// The centre's seed, by the road of a forgotten passphrase.
    private static byte[] recovered(Visitor visitor, TestCentre centre) {
        var chest = json(visitor.post("/herstellen/kist", proof(centre)).body());
        var share = Bytes.fromBase64url(chest.at("/keys/0/share").asString());
        return place(centre, chest.at("/holder").asString()).open(centre.kit.seed(), share);
    }

    private static Map<String, String> proof(TestCentre centre) {
        return Map.of("email", centre.account.email,
                "auth", Bytes.toBase64url(Bytes.hkdf(centre.kit.seed(), "kit-auth", 32)));
    }

    private static void doesNotOpen(JdbcClient from, TestCentre centre) {
        var kit = from.sql("SELECT id FROM identity_recovery_kit WHERE organisation = :id")
                .param("id", centre.id).query(String.class).single();
        assertThatThrownBy(() -> place(centre, kit).open(centre.kit.seed(), locked(from, centre)))
                .isInstanceOf(MemberKeys.DoesNotUnlock.class);
    }

    private static CentreShare place(TestCentre centre, String kit) {
        return new CentreShare("", centre.id, 1, kit);
    }

    private static byte[] locked(JdbcClient from, TestCentre centre) {
        return from.sql(SHARES).param("centre", centre.id).query((row, index) -> row.getBytes(1)).single();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
