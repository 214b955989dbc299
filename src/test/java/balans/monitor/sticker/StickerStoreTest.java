package balans.monitor.sticker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.monitor.SessionId;
import balans.support.Databases;
import balans.support.MonitorTables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
class StickerStoreTest {

    private final JdbcClient db;
    private final Stickers stickers;
    private final SessionId session;

    StickerStoreTest(Databases database) {
        db = database.client();
        stickers = new Stickers(new StickerStore(db));
        session = new SessionId(MonitorTables.session(db, 3));
        stickers.layOut(session, 3, List.of(
                new Candidate("a", "balans", "Aap", false), new Candidate("b", "ouders", "Noot", true)));
    }

    @Test
    void candidatesKeepEveryFieldAndTheirOrder() {
        assertThat(stickers.candidates(session)).containsExactly(
                new Candidate("a", "balans", "Aap", false), new Candidate("b", "ouders", "Noot", true));
    }

    @Test // R003-6
    void severalStickersMayGoOnOneStatement() {
        stickers.put(session, "hand", 1, "a");
        stickers.put(session, "hand", 2, "a");
        assertThat(stickers.dots(session, "hand")).isEqualTo(Map.of(1, "a", 2, "a"));
    }

    @Test
    void theSameTapTwiceIsOneSticker() {
        stickers.put(session, "hand", 1, "a");
        stickers.put(session, "hand", 1, "a");
        stickers.put(session, "hand", 1, "b");
        assertThat(stickers.dots(session, "hand")).isEqualTo(Map.of(1, "a"));
    }

    @Test // R003-6
    void theDatabaseItselfRefusesAFourthSticker() {
        stickers.put(session, "hand", 4, "a");
        assertThat(stickers.dots(session, "hand")).isEmpty();
        assertThatThrownBy(() -> db.sql("INSERT INTO monitor_dot (session, hand, slot, statement) VALUES (:s, 'h', 4, 'a')")
                .param("s", session.value()).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aStickerIsTakenBackOnlyFromWhereItIs() {
        stickers.put(session, "hand", 1, "a");
        stickers.take(session, "hand", 1, "b");
        assertThat(stickers.dots(session, "hand")).hasSize(1);
        stickers.take(session, "hand", 1, "a");
        assertThat(stickers.dots(session, "hand")).isEmpty();
    }

    @Test
    void theRevealCountsStickersAndPeopleAndForgetsHands() {
        stickers.put(session, "x", 1, "a");
        stickers.put(session, "x", 2, "a");
        stickers.put(session, "y", 1, "b");
        stickers.put(session, "z", 1, "b");
        assertThat(stickers.hands(session)).isEqualTo(3);
        stickers.reveal(session);
        assertThat(stickers.results(session)).extracting(r -> r.candidate().statement(), Result::dots, Result::hands)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("b", 2, 2),
                        org.assertj.core.groups.Tuple.tuple("a", 2, 1));
        assertThat(stickers.hands(session)).isZero();
    }
}
