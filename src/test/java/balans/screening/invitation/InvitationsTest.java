package balans.screening.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.support.Databases;
import balans.support.SealedCentre;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R004-8, R004-30: links")
class InvitationsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String HASH = "h".repeat(43);

    private final JdbcTemplate database;
    private final Invitations invitations;
    private final SealedCentre centre;
    private final SealedCentre other;

    InvitationsTest(Databases databases) {
        this.database = new JdbcTemplate(databases.migrated());
        this.invitations = new Invitations(database);
        this.centre = new SealedCentre(JdbcClient.create(database));
        this.other = new SealedCentre(JdbcClient.create(database));
    }

    @Test
    void aLinkIsAddedOnce() {
        var link = link();
        assertThat(invitations.add(centre.id, List.of(link), MONDAY)).isEqualTo(1);
        assertThat(invitations.add(centre.id, List.of(link, link()), MONDAY.plusDays(1))).isEqualTo(1);
        assertThat(invitations.of(centre.id)).hasSize(2);
        assertThat(invitations.find(centre.id, id(link))).get()
                .isEqualTo(new Invitation(id(link), "De Beer", "2026-11-23", null, null, null, 0, null));
    }

    @Test
    void anotherCentreReachesNothing() {
        var link = link();
        invitations.add(centre.id, List.of(link), MONDAY);
        assertThat(invitations.add(other.id, List.of(link), MONDAY)).isZero();
        assertThat(invitations.has(other.id, List.of(link))).isFalse();
        invitations.markSent(other.id, List.of(id(link)), MONDAY);
        invitations.markReminded(other.id, List.of(id(link)), MONDAY);
        invitations.close(other.id, List.of(id(link)), MONDAY);
        invitations.moveTo(other.id, "Elders", List.of(id(link)));
        assertThat(invitations.of(other.id)).isEmpty();
        assertThat(invitations.find(other.id, id(link))).isEmpty();
        assertThat(invitations.find(centre.id, id(link))).get()
                .isEqualTo(new Invitation(id(link), "De Beer", "2026-11-23", null, null, null, 0, null));
    }

    @Test
    void theFirstDayOfSendingStays() {
        var link = link();
        invitations.add(centre.id, List.of(link), MONDAY);
        invitations.markSent(centre.id, List.of(id(link)), MONDAY);
        invitations.markSent(centre.id, List.of(id(link)), MONDAY.plusDays(3));
        invitations.markReminded(centre.id, List.of(id(link)), MONDAY.plusDays(8));
        assertThat(invitations.find(centre.id, id(link))).get().satisfies(found -> {
            assertThat(found.sentOn()).isEqualTo("2026-11-23");
            assertThat(found.remindedOn()).isEqualTo("2026-12-01");
        });
    }

    @Test
    void whoHasAnsweredIsNotMarkedAndNotWaiting() {
        var link = link();
        invitations.add(centre.id, List.of(link), MONDAY);
        database.update("UPDATE screening_invitation SET answered_on = '2026-11-24', answers = 1 WHERE id = ?", link.id());
        invitations.markReminded(centre.id, List.of(id(link)), MONDAY.plusDays(8));
        assertThat(invitations.find(centre.id, id(link))).get().satisfies(found -> {
            assertThat(found.remindedOn()).isNull();
            assertThat(found.isWaiting()).isFalse();
        });
    }

    private static NewInvitation link() {
        return new NewInvitation(RandomId.next(), HASH, "De Beer");
    }

    private static String id(NewInvitation link) {
        return String.valueOf(link.id());
    }
}
