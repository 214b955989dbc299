package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TroubledLine;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A session from beginning to end by forms and refreshing alone: what a browser without JavaScript does.
class WholeSessionTest {

    private static final String FREE_OF_SCREENS = "stelling-07";
    private static final String FEEDBACK = "stelling-13";

    @ParameterizedTest
    @EnumSource(Databases.class) // R003-1, R003-6, R003-8, R003-14, R003-15
    void aTeamGoesFromStickersToAnAgreementAndLooksBackNextTime(Databases database) {
        wholeSession(RunningBalans.on(database).url());
    }

    /// Each connection goes to the next of two nodes; after a while one of them is gone.
    @Test // R003-1, R003-6, R003-8, R003-14, R003-15
    void theSameOverTwoNodesBehindAProxyAlsoWhenOneIsGone() throws IOException {
        var database = Databases.POSTGRESQL.freshUrl();
        var one = RunningBalans.start(database);
        var two = RunningBalans.start(database);
        try (var proxy = TroubledLine.over(List.of(one.port(), two.port()))) {
            wholeSession(proxy.url());
            one.stop();
            wholeSession(proxy.url());
        } finally {
            one.stop();
            two.stop();
        }
    }

    private static void wholeSession(String site) {
        var room = TestRoom.team(site);
        room.startWithStickers(FREE_OF_SCREENS, FEEDBACK, "stelling-01");
        var people = room.join(6);
        assertThat(room.leader.get(room.path("/leiden")).body()).contains("6 van 12 doen mee");

        room.next(Phase.LOBBY);
        for (var who : people) {
            room.sticker(who, 1, FREE_OF_SCREENS);
            room.sticker(who, 2, FREE_OF_SCREENS);
            room.sticker(who, 3, FEEDBACK);
        }
        room.reveal(Phase.STICKERS);
        var choosing = room.leader.get(room.path("/leiden")).body();
        assertThat(choosing).contains("12 stickers").contains("van 6 mensen");

        room.leader.postForm(room.path("/leiden/keuze"), Map.of("statement", FREE_OF_SCREENS));
        var round = room.round(people.getFirst());
        for (int i = 0; i < 6; i++) {
            assertThat(room.score(people.get(i), round, i < 3 ? 1 : 5, "woord " + i).statusCode()).isEqualTo(302);
        }
        room.reveal(Phase.THERMOMETER);
        var screen = room.leader.get(room.screen()).body();
        assertThat(screen).contains("Verdeeld.").contains("6 scores: 3 keer 1, 0 keer 2, 0 keer 3, 0 keer 4, 3 keer 5");
        assertThat(people.getFirst().get(room.path("")).body()).contains("woord 4");

        room.next(Phase.TALK);
        room.leader.postForm(room.path("/leiden/afspraken"),
                Map.of("wat", "De borden gaan dinsdag uit", "wie", "Els", "ronde", round));
        assertThat(room.leader.get(room.screen()).body()).contains("1 afspraak").doesNotContain("Els");
        room.next(Phase.ACTIONS);
        room.next(Phase.CLOSING);
        assertThat(people.getFirst().get(room.path("")).statusCode()).isEqualTo(410);
        assertThat(room.leader.get(room.path("/leiden")).headers().firstValue("location").orElse("")).endsWith(room.path(""));

        room.start("zelf", FEEDBACK);
        room.join();
        room.next(Phase.LOBBY);
        assertThat(room.leader.get(room.path("/leiden")).body()).contains("Terugblik").contains("De borden gaan dinsdag uit").contains("Els")
                .contains("Bij: Er is bewust ruimte voor schermvrije momenten");
    }
}
