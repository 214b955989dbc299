package balans.screening.worklist;

import static balans.screening.worklist.ShardKind.ANSWERS;
import static balans.screening.worklist.ShardKind.CHILDREN;
import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.OrganisationId;
import balans.screening.CentreRows;
import balans.screening.worklist.KeepShard.Offered;
import balans.support.Databases;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class CacheShardStoreTest {

    @Parameter
    Databases database;

    private CacheShardStore store;
    private OrganisationId centre;
    private OrganisationId other;

    @BeforeEach
    void twoCentres() {
        var db = database.client();
        store = new CacheShardStore(db);
        centre = CentreRows.in(db).centre();
        other = CentreRows.in(db).centre();
    }

    @Test
    void ofTwoBrowsersThatMakeAShardTheFirstWins() {
        assertThat(store.add(centre, offered(0, 0, 1, 1))).isTrue();
        assertThat(store.add(centre, offered(0, 0, 1, 2))).isFalse();
        assertThat(store.find(centre, ANSWERS, 0).orElseThrow().sealed()).containsExactly(1);
    }

    @Test
    void aShardIsReplacedOnlyAtTheVersionTheBrowserKnows() {
        store.add(centre, offered(3, 0, 1, 1));
        assertThat(store.replace(centre, offered(3, 2, 1, 2))).isFalse();
        assertThat(store.replace(centre, offered(3, 1, 2, 3))).isTrue();
        assertThat(store.replace(centre, offered(3, 1, 1, 4))).isFalse();
        var kept = store.find(centre, ANSWERS, 3).orElseThrow();
        assertThat(kept.version()).isEqualTo(2);
        assertThat(kept.epoch()).isEqualTo(2);
        assertThat(kept.sealed()).containsExactly(3);
        assertThat(all()).singleElement().usingRecursiveComparison().isEqualTo(kept);
    }

    @Test
    void shardsOfAnswersAndOfChildrenHaveTheirOwnNumbers() {
        store.add(centre, offered(0, 0, 1, 1));
        store.add(centre, new Offered(CHILDREN, 0, 0, 1, 0, new byte[] {2}));
        assertThat(store.find(centre, ANSWERS, 0).orElseThrow().sealed()).containsExactly(1);
        assertThat(store.find(centre, CHILDREN, 0).orElseThrow().sealed()).containsExactly(2);
        assertThat(store.replace(centre, new Offered(CHILDREN, 0, 1, 1, 0, new byte[] {3}))).isTrue();
        assertThat(store.find(centre, ANSWERS, 0).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void anotherCentresShardIsNotThere() {
        store.add(other, offered(0, 0, 1, 1));
        assertThat(store.find(centre, ANSWERS, 0)).isEmpty();
        assertThat(store.replace(centre, offered(0, 1, 1, 2))).isFalse();
        assertThat(all()).isEmpty();
        assertThat(store.countOf(centre, ANSWERS)).isZero();
    }

    @Test
    void allShardsComeInTheOrderOfTheirNumbers() {
        store.add(centre, offered(11, 0, 1, 1));
        store.add(centre, offered(2, 0, 1, 2));
        assertThat(all()).extracting(CacheShardStore.Shard::shard).containsExactly(2, 11);
        assertThat(store.countOf(centre, ANSWERS)).isEqualTo(2);
    }

    private List<CacheShardStore.Shard> all() {
        var found = new ArrayList<CacheShardStore.Shard>();
        store.forEach(centre, ANSWERS, found::add);
        return found;
    }

    private static Offered offered(int shard, int version, int epoch, int content) {
        return new Offered(ANSWERS, shard, version, epoch, 0, new byte[] {(byte) content});
    }
}
