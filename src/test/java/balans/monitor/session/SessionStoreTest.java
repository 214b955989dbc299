package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import balans.monitor.SessionId;
import balans.support.Databases;
import balans.support.MonitorTables;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
class SessionStoreTest {

    private static final Instant NOW = Instant.ofEpochMilli(2_000_000_000_000L);

    private final JdbcClient db;
    private final SessionStore sessions;
    private final LeadStore leads;
    private final SessionId id;

    SessionStoreTest(Databases database) {
        db = database.client();
        sessions = new SessionStore(db);
        leads = new LeadStore(db);
        id = new SessionId(MonitorTables.session(db, 3));
    }

    @Test
    void votesCountUpOnlyInTheirPhaseAndUntilItIsSettled() {
        assertThat(sessions.progress(id, Phase.STICKERS, NOW)).hasValue(2);
        assertThat(sessions.progress(id, Phase.THERMOMETER, NOW)).isEmpty();
        sessions.beginToSettle(id, Phase.STICKERS, NOW);
        assertThat(sessions.progress(id, Phase.STICKERS, NOW.minusMillis(1))).hasValue(3);
        assertThat(sessions.progress(id, Phase.STICKERS, NOW)).isEmpty();
    }

    @Test
    void aPhaseIsSettledOnceAndNotBeforeItsTime() {
        assertThat(sessions.beginToSettle(id, Phase.STICKERS, NOW)).hasValue(2);
        assertThat(sessions.beginToSettle(id, Phase.STICKERS, NOW)).isEmpty();
        assertThat(sessions.move(id, Phase.STICKERS, Phase.CHOOSE, 0)).isEmpty();
        assertThat(sessions.settle(id, Phase.STICKERS, Phase.CHOOSE, 5, NOW.minusMillis(1))).isEmpty();
        assertThat(sessions.settle(id, Phase.STICKERS, Phase.CHOOSE, 5, NOW)).hasValue(3);
        assertThat(sessions.settle(id, Phase.STICKERS, Phase.CHOOSE, 5, NOW)).isEmpty();
        assertThat(find().phase()).isEqualTo(Phase.CHOOSE);
        assertThat(find().endsAt()).isEqualTo(5);
        assertThat(find().isSettling()).isFalse();
    }

    @Test
    void aPhaseMovesOnlyFromWhereItIs() {
        assertThat(sessions.move(id, Phase.LOBBY, Phase.STICKERS, 0)).isEmpty();
        assertThat(sessions.move(id, Phase.STICKERS, Phase.CHOOSE, 0)).isPresent();
    }

    @Test // R003-21
    void whoLeadsIsFollowedUpOnlyWhenAwayOrWhenItIsOffered() {
        assertThat(leads.takeOver(id, "first", NOW, NOW.plusSeconds(20))).isPresent();
        assertThat(leads.takeOver(id, "second", NOW.plusMillis(19_999), NOW)).isEmpty();
        assertThat(leads.takeOver(id, "second", NOW.plusSeconds(20), NOW.plusSeconds(40))).isPresent();
        assertThat(find().facilitator()).isEqualTo("second");
        leads.offer(id, true);
        assertThat(leads.takeOver(id, "third", NOW.plusSeconds(21), NOW.plusSeconds(41))).isPresent();
        assertThat(find().offered()).isFalse();
    }

    @Test // R003-21
    void whoIsSeenAgainLeadsOnAndWhoLostTheLeadDoesNot() {
        leads.takeOver(id, "first", NOW, NOW.plusSeconds(20));
        leads.beat(id, "first", NOW.plusSeconds(60));
        leads.beat(id, "somebody", NOW.plusSeconds(600));
        assertThat(find().mayBeTakenOver(NOW.plusMillis(59_999))).isFalse();
        assertThat(find().mayBeTakenOver(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void aClosedSessionChangesNoMore() {
        sessions.close(id, 7, NOW);
        assertThat(find().joined()).isEqualTo(7);
        assertThat(List.of(sessions.close(id, 0, NOW), sessions.spot(id, 1), leads.offer(id, true),
                leads.lead(id, "x", NOW), leads.takeOver(id, "x", NOW, NOW)))
                .containsOnly(OptionalLong.empty());
    }

    @Test
    void versionsComeForWhatIsThere() {
        var other = MonitorTables.session(db, 3);
        sessions.touch(id);
        assertThat(sessions.versions(List.of(id.value(), other, "weg"))).containsExactlyInAnyOrder(
                new SessionStore.Versions(id.value(), 2, 1), new SessionStore.Versions(other, 1, 1));
    }

    @Test
    void forgottenAreOpenSessionsOfLongAgo() {
        var startedAt = find().createdAt();
        var early = Instant.EPOCH;
        assertThat(sessions.forgotten(startedAt, early)).isEmpty();
        assertThat(sessions.forgotten(startedAt.plusMillis(1), early)).extracting(Session::id).containsExactly(id);
        sessions.close(id, 0, NOW);
        assertThat(sessions.forgotten(NOW, NOW)).isEmpty();
    }

    private Session find() {
        return sessions.find(id).orElseThrow();
    }
}
