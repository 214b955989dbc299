package balans.screening.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import balans.screening.CentreRows;
import balans.support.Databases;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class SealedAnswerStoreTest {

    @Parameter
    Databases database;

    @Test
    void answersComeInTheOrderOfArrivalAfterTheCursor() {
        var db = database.client();
        var store = new SealedAnswerStore(db);
        var centre = CentreRows.in(db);
        var invitation = centre.invitation();
        var first = centre.answer(invitation, envelope(1));
        var second = centre.answer(invitation, envelope(2));
        var third = centre.answer(invitation, envelope(3));

        var all = store.after(centre.centre(), 0, 10);
        assertThat(all).extracting(SealedAnswerStore.SealedAnswer::submission).containsExactly(first, second, third);
        assertThat(all.getFirst().envelope()).isEqualTo(envelope(1));
        assertThat(all.getFirst().invitation()).isEqualTo(invitation);
        assertThat(all.getFirst().kid()).isEqualTo("kid");
        assertThat(all.getFirst().receivedOn()).isEqualTo("2026-11-22");
        assertThat(store.after(centre.centre(), all.get(0).seq(), 1))
                .extracting(SealedAnswerStore.SealedAnswer::submission).containsExactly(second);
        assertThat(store.after(centre.centre(), all.get(2).seq(), 10)).isEmpty();
    }

    @Test
    void answersOfAnotherCentreAreNeitherShownNorCounted() {
        var db = database.client();
        var store = new SealedAnswerStore(db);
        var centre = CentreRows.in(db);
        var other = CentreRows.in(db);
        other.answer(other.invitation(), envelope(1));
        centre.answer(centre.invitation(), envelope(2));

        assertThat(store.after(centre.centre(), 0, 10)).hasSize(1);
        assertThat(store.countUpTo(centre.centre(), Long.MAX_VALUE)).isEqualTo(1);
        assertThat(store.countUpTo(centre.centre(), 0)).isZero();
    }

    @Test
    void theStampGrowsWithEveryChildOfThisCentre() {
        var db = database.client();
        var stamps = new ChangeStamps(db);
        var centre = CentreRows.in(db);
        assertThat(stamps.children(centre.centre())).isZero();
        centre.child();
        CentreRows.in(db).child();
        assertThat(stamps.children(centre.centre())).isEqualTo(1);
        assertThat(stamps.followUps(centre.centre())).isZero();
    }

    private static byte[] envelope(int fill) {
        var bytes = new byte[1706];
        Arrays.fill(bytes, (byte) fill);
        return bytes;
    }
}
