package balans.screening.answer;

import static org.assertj.core.api.Assertions.assertThat;

import balans.sealed.InvitationLink;
import balans.support.Databases;
import balans.support.SealedCentre;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.junit.jupiter.api.Test;

// R004-15, R004-28, R004-30
@ParameterizedClass
@EnumSource(Databases.class)
class AnswerStoreTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private final JdbcClient db;
    private final AnswerStore store;
    private final SealedCentre centre;

    AnswerStoreTest(Databases database) {
        var source = database.migrated();
        db = JdbcClient.create(source);
        store = new AnswerStore(new NamedParameterJdbcTemplate(source));
        centre = new SealedCentre(db);
    }

    @Test
    void everyByteSurvivesAndOnlyTheDayIsKept() {
        var link = centre.invite();
        var body = centre.unsealedBody(link);
        assertThat(add(body)).containsExactly(Reception.STORED);
        assertThat(centre.envelopes(link)).singleElement().satisfies(envelope -> assertThat(envelope)
                .isEqualTo(java.util.Arrays.copyOfRange(body, 32, body.length)));
        var row = db.sql("SELECT kid, centre, received_on FROM screening_answer WHERE invitation = ?")
                .param(SealedCentre.invitationId(link)).query().singleRow();
        assertThat(row).containsEntry("kid", centre.kid).containsEntry("centre", centre.id.value())
                .containsEntry("received_on", "2026-11-22");
        assertThat(db.sql("SELECT answered_on FROM screening_invitation WHERE id = ?")
                .param(SealedCentre.invitationId(link)).query(String.class).single()).isEqualTo("2026-11-22");
    }

    @Test
    void theSameSubmissionAgainIsStoredOnce() {
        var link = centre.invite();
        var body = centre.unsealedBody(link);
        assertThat(add(body, body)).containsExactly(Reception.STORED, Reception.ALREADY_STORED);
        assertThat(add(body)).containsExactly(Reception.ALREADY_STORED);
        assertThat(centre.answers(link)).isEqualTo(1);
    }

    @Test
    void theSameSubmissionWithOtherBytesIsRefused() {
        var link = centre.invite();
        var body = centre.unsealedBody(link);
        var other = body.clone();
        other[other.length - 1] ^= 1;
        assertThat(add(body)).containsExactly(Reception.STORED);
        assertThat(add(other)).containsExactly(Reception.CONTRADICTS_EARLIER);
        assertThat(centre.envelopes(link)).hasSize(1);
    }

    @Test
    void aLinkTakesFiveAnswersAndNotSix() {
        var link = centre.invite();
        assertThat(add(bodies(link, 3))).containsOnly(Reception.STORED);
        assertThat(add(bodies(link, 3))).containsExactly(Reception.STORED, Reception.STORED, Reception.TOO_MANY);
        assertThat(add(bodies(link, 1))).containsExactly(Reception.TOO_MANY);
        assertThat(centre.answers(link)).isEqualTo(5);
        assertThat(centre.envelopes(link)).hasSize(5);
    }

    @Test
    void aRepeatOfTheFifthIsStillAcknowledgedWhenTheLinkIsFull() {
        var link = centre.invite();
        var bodies = bodies(link, 5);
        add(bodies);
        assertThat(add(bodies[4])).containsExactly(Reception.ALREADY_STORED);
    }

    @Test
    void withoutProofOfTheSecretALinkIsAsGoodAsUnknown() {
        var link = centre.invite();
        var body = centre.unsealedBody(link);
        body[0] ^= 1;
        assertThat(add(body, centre.unsealedBody(InvitationLink.to(centre.publicKey))))
                .containsExactly(Reception.UNKNOWN_LINK, Reception.UNKNOWN_LINK);
        assertThat(centre.stored()).isZero();
    }

    @Test
    void anInvitationOfAnotherCentreIsUnknown() {
        var other = new SealedCentre(db);
        var link = other.invite();
        assertThat(add(centre.unsealedBody(link))).containsExactly(Reception.UNKNOWN_LINK);
        assertThat(other.stored()).isZero();
    }

    @Test
    void aClosedInvitationTakesNothing() {
        var link = centre.invite();
        db.sql("UPDATE screening_invitation SET closed_on = '2026-11-01' WHERE id = ?")
                .param(SealedCentre.invitationId(link)).update();
        assertThat(add(centre.unsealedBody(link))).containsExactly(Reception.CLOSED);
    }

    @Test
    void goodAndBadArrivalsOfOneBatchGetEachTheirOwnReception() {
        var one = centre.invite();
        var two = centre.invite();
        var forged = centre.unsealedBody(one);
        forged[3] ^= 8;
        assertThat(add(centre.unsealedBody(one), forged, centre.unsealedBody(two)))
                .containsExactly(Reception.STORED, Reception.UNKNOWN_LINK, Reception.STORED);
        assertThat(centre.stored()).isEqualTo(2);
    }

    private byte[][] bodies(InvitationLink link, int count) {
        return java.util.stream.Stream.generate(() -> centre.unsealedBody(link)).limit(count).toArray(byte[][]::new);
    }

    private List<Reception> add(byte[]... bodies) {
        var arrivals = java.util.Arrays.stream(bodies).map(b -> Arrival.read(centre.id, b).orElseThrow()).toList();
        return store.addAll(arrivals, TODAY);
    }
}
