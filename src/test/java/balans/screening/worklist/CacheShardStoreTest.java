package balans.screening.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import balans.screening.CentreRows;
import balans.support.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class CacheShardStoreTest {

    @Parameter
    Databases database;

    @Test
    void ofTwoBrowsersThatMakeAShardTheFirstWins() {
        var db = database.client();
        var store = new CacheShardStore(db);
        var centre = CentreRows.in(db).centre();
        assertThat(store.add(centre, 0, 1, new byte[] {1})).isTrue();
        assertThat(store.add(centre, 0, 1, new byte[] {2})).isFalse();
        assertThat(store.find(centre, 0).orElseThrow().sealed()).containsExactly(1);
    }

    @Test
    void aShardIsReplacedOnlyAtTheVersionTheBrowserKnows() {
        var db = database.client();
        var store = new CacheShardStore(db);
        var centre = CentreRows.in(db).centre();
        store.add(centre, 3, 1, new byte[] {1});
        assertThat(store.replace(centre, 3, 2, 1, new byte[] {2})).isFalse();
        assertThat(store.replace(centre, 3, 1, 2, new byte[] {3})).isTrue();
        assertThat(store.replace(centre, 3, 1, 1, new byte[] {4})).isFalse();
        var kept = store.find(centre, 3).orElseThrow();
        assertThat(kept.version()).isEqualTo(2);
        assertThat(kept.epoch()).isEqualTo(2);
        assertThat(kept.sealed()).containsExactly(3);
        assertThat(store.heldBy(centre)).containsExactly(new CacheShardStore.Held(3, 2, 2));
    }

    @Test
    void anotherCentresShardIsNotThere() {
        var db = database.client();
        var store = new CacheShardStore(db);
        var centre = CentreRows.in(db).centre();
        var other = CentreRows.in(db).centre();
        store.add(other, 0, 1, new byte[] {1});
        assertThat(store.find(centre, 0)).isEmpty();
        assertThat(store.replace(centre, 0, 1, 1, new byte[] {2})).isFalse();
        assertThat(store.heldBy(centre)).isEmpty();
    }
}
