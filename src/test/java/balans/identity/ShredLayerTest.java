package balans.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.kernel.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The lock itself; that rows lie under it, on both databases, is for [LockOldWrapsTest].
@DisplayName("sealed-answers 3.10: the second lock, whose key is a file")
class ShredLayerTest {

    private static final OrganisationId CENTRE = new OrganisationId("centre");
    private static final OrganisationId OTHER = new OrganisationId("other");
    private static final byte[] WRAP = "what a passphrase opens".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final SingleConnectionDataSource memory = new SingleConnectionDataSource("jdbc:sqlite::memory:", true);
    private final JdbcClient db = JdbcClient.create(memory);
    private ShredLayer layer;

    @BeforeEach
    void emptyTables() {
        db.sql("CREATE TABLE identity_shred_key (organisation TEXT PRIMARY KEY, key_id TEXT NOT NULL UNIQUE, created_at BIGINT NOT NULL)").update();
        db.sql("CREATE TABLE identity_shred_due (key_id TEXT PRIMARY KEY)").update();
        layer = new ShredLayer(db, new ShredKeys(folder.toString(), folder), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        memory.destroy();
    }

    @Test
    void whatIsLockedOpensAtItsOwnPlaceOnly() {
        var kept = layer.seal(CENTRE, "share/1", WRAP);
        assertThat(ShredLayer.isLocked(kept)).isTrue();
        assertThat(kept).startsWith('B', 'M', 'X', '1').hasSize(WRAP.length + 4 + 16 + 12 + 16);
        assertThat(layer.open("share/1", kept)).isEqualTo(WRAP);
        assertThatThrownBy(() -> layer.open("share/2", kept)).isInstanceOf(IllegalStateException.class);
        assertThat(layer.seal(CENTRE, "share/1", WRAP)).as("a nonce is never used twice").isNotEqualTo(kept);
    }

    @Test
    void everyChangedByteBehindTheMarkIsNoticed() {
        var kept = layer.seal(CENTRE, "share/1", WRAP);
        for (int at = 4; at < kept.length; at++) {
            var changed = kept.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> layer.open("share/1", changed)).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void whatWasKeptBeforeThereWasALockComesBackAsItIs() {
        assertThat(layer.open("share/1", WRAP)).isSameAs(WRAP);
        var short32 = Arrays.copyOf(ShredLayer.MAGIC, 32);
        assertThat(ShredLayer.isLocked(short32)).isFalse();
        assertThat(ShredLayer.isLocked(Arrays.copyOf(ShredLayer.MAGIC, 33))).isTrue();
        assertThat(ShredLayer.isLocked(new byte[40])).isFalse();
    }

    @Test
    void anOrganisationHasOneKeyAndAnotherHasAnother() {
        var first = layer.seal(CENTRE, "a", WRAP);
        var second = layer.seal(CENTRE, "b", WRAP);
        var others = layer.seal(OTHER, "a", WRAP);
        assertThat(Arrays.copyOfRange(second, 4, 20)).isEqualTo(Arrays.copyOfRange(first, 4, 20));
        assertThat(Arrays.copyOfRange(others, 4, 20)).isNotEqualTo(Arrays.copyOfRange(first, 4, 20));
        assertThat(folder).isDirectoryContaining("glob:**" + layer.keyIdOf(CENTRE).orElseThrow() + ".key");
    }

    @Test
    void onlyACondemnedKeyIsDestroyedAndThenNothingOpens() throws Exception {
        var gone = layer.seal(CENTRE, "a", WRAP);
        var stays = layer.seal(OTHER, "a", WRAP);
        layer.destroyCondemned();
        assertThat(layer.open("a", gone)).isEqualTo(WRAP);
        layer.condemn(CENTRE);
        assertThat(layer.open("a", gone)).as("condemned is not yet destroyed").isEqualTo(WRAP);
        layer.destroyCondemned();
        assertThatThrownBy(() -> layer.open("a", gone)).isInstanceOf(ShredKeys.ShredKeyMissing.class);
        assertThat(layer.open("a", stays)).isEqualTo(WRAP);
        assertThat(db.sql("SELECT count(*) FROM identity_shred_due").query(Long.class).single()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    /// Between the question which key an organisation has and the answer another node gives it one.
    @Test
    void whoComesSecondTakesTheKeyOfTheFirst() throws Exception {
        var keys = new ShredKeys(folder.toString(), folder);
        db.sql("CREATE TRIGGER first_one BEFORE INSERT ON identity_shred_key WHEN NEW.created_at > 1 BEGIN "
                + "INSERT INTO identity_shred_key VALUES (NEW.organisation, '" + keys.make() + "', 1); END").update();
        var kept = layer.seal(CENTRE, "a", WRAP);
        assertThat(layer.open("a", kept)).isEqualTo(WRAP);
        try (var files = Files.list(folder)) {
            assertThat(files).as("the key that does not count is destroyed").hasSize(1);
        }
    }
}
