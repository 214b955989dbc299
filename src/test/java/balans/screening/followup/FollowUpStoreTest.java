package balans.screening.followup;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.screening.CentreRows;
import balans.support.Databases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

// R004-18
@ParameterizedClass
@EnumSource(Databases.class)
class FollowUpStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Parameter
    Databases database;

    @Test
    void everyFieldSurvives() {
        var db = database.client();
        var store = new FollowUpStore(db);
        var centre = CentreRows.in(db);
        var child = centre.child();
        var id = RandomId.next();
        assertThat(store.add(centre.centre(), id, child, 2, new byte[] {1, 2}, TODAY)).isTrue();
        var kept = store.allOf(centre.centre()).getFirst();
        assertThat(kept.id()).isEqualTo(id);
        assertThat(kept.child()).isEqualTo(child);
        assertThat(kept.epoch()).isEqualTo(2);
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.sealed()).containsExactly(1, 2);
    }

    @Test
    void theSameIdTwiceKeepsTheFirst() {
        var db = database.client();
        var store = new FollowUpStore(db);
        var centre = CentreRows.in(db);
        var child = centre.child();
        var id = RandomId.next();
        store.add(centre.centre(), id, child, 1, new byte[] {1}, TODAY);
        assertThat(store.add(centre.centre(), id, child, 1, new byte[] {2}, TODAY)).isFalse();
        assertThat(store.find(centre.centre(), id).orElseThrow().sealed()).containsExactly(1);
    }

    @Test
    void onlyTheKnownVersionIsReplaced() {
        var db = database.client();
        var store = new FollowUpStore(db);
        var centre = CentreRows.in(db);
        var id = RandomId.next();
        store.add(centre.centre(), id, centre.child(), 1, new byte[] {1}, TODAY);
        assertThat(store.replace(centre.centre(), id, 1, 1, new byte[] {2}, TODAY)).isTrue();
        assertThat(store.replace(centre.centre(), id, 1, 1, new byte[] {3}, TODAY)).isFalse();
        assertThat(store.find(centre.centre(), id).orElseThrow().version()).isEqualTo(2);
        assertThat(store.find(centre.centre(), id).orElseThrow().sealed()).containsExactly(2);
    }

    @Test
    void aChildOfAnotherCentreGetsNoFollowUp() {
        var db = database.client();
        var store = new FollowUpStore(db);
        var centre = CentreRows.in(db);
        var other = CentreRows.in(db);
        var id = RandomId.next();
        var child = other.child();
        assertThat(store.add(centre.centre(), id, child, 1, new byte[] {1}, TODAY)).isFalse();
        store.add(other.centre(), id, child, 1, new byte[] {1}, TODAY);
        assertThat(store.allOf(centre.centre())).isEmpty();
        assertThat(store.find(centre.centre(), id)).isEmpty();
        assertThat(store.replace(centre.centre(), id, 1, 1, new byte[] {2}, TODAY)).isFalse();
    }
}
