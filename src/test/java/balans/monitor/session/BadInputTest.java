package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What people and machines send that does not fit: each gets a clear answer and nothing is lost.
@ParameterizedClass
@EnumSource(Databases.class)
class BadInputTest {

    private static final String A = "stelling-07";
    private static final String B = "stelling-13";

    private final String site;

    BadInputTest(Databases database) {
        site = RunningBalans.on(database).url();
    }

    @Test
    void anUnknownCodeIsSaidAndAsksAgain() {
        var answer = new Visitor(site).get("/m/ZZZZZ2");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze code kennen we niet").contains("name=\"code\"");
    }

    @Test
    void aCodeThatCannotBeOneIsGivenBackWithTheReason() {
        var answer = new Visitor(site).postForm("/monitor/meedoen", Map.of("code", "HK47P0"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("geen code van zes tekens").contains("value=\"HK47P0\"");
    }

    @Test
    void anOldCodeSaysThatTheSessionIsOver() {
        var room = TestRoom.team(site).start("zelf", A);
        closeAll(room);
        var answer = new Visitor(site).get(room.path(""));
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("Deze sessie is afgelopen");
        assertThat(new Visitor(site).postForm(room.path("/deelname"), Map.of()).statusCode()).isEqualTo(410);
    }

    @Test
    void whoGuessesCodesMustWaitAndNobodyElse() {
        var room = TestRoom.team(site).start("zelf", A);
        var guesser = new Visitor(site);
        for (int i = 0; i < CodeGuesses.FREE; i++) {
            assertThat(guesser.get("/m/ZZZZZ" + (i + 2)).statusCode()).isEqualTo(404);
        }
        assertThat(guesser.get("/m/YYYYY2").statusCode()).isEqualTo(429);
        assertThat(guesser.get(room.path("")).body()).contains("Even wachten");
        assertThat(new Visitor(site).get(room.path("")).statusCode()).isEqualTo(200);
    }

    @Test // R003-6
    void aFourthOfThreeStickersIsRefused() {
        var room = TestRoom.team(site).startWithStickers(A, B);
        var who = room.join();
        room.next(Phase.LOBBY);
        for (int slot = 1; slot <= 3; slot++) {
            assertThat(room.sticker(who, slot, A).statusCode()).isEqualTo(302);
        }
        assertThat(room.sticker(who, 4, A).statusCode()).isEqualTo(422);
        assertThat(room.sticker(who, 0, A).statusCode()).isEqualTo(422);
        assertThat(who.get(room.path("")).body()).contains("Nog 0 stickers");
    }

    @Test
    void aDoubleTapIsOneSticker() {
        var room = TestRoom.team(site).startWithStickers(A, B);
        var who = room.join();
        room.next(Phase.LOBBY);
        room.sticker(who, 1, A);
        room.sticker(who, 1, A);
        assertThat(who.get(room.path("")).body()).contains("Nog 2 stickers");
    }

    @Test
    void aVoteOnItsWayWhenThePhaseEndsCountsAndALaterOneIsToldSo() {
        var room = TestRoom.team(site).startWithStickers(A, B);
        var who = room.join();
        assertThat(room.sticker(who, 1, A).body()).contains("Deze stap was net voorbij");
        room.next(Phase.LOBBY);
        room.next(Phase.STICKERS);
        assertThat(room.sticker(who, 1, A).statusCode()).isEqualTo(302);
        TestRoom.pause((int) Session.GRACE.toMillis() + 300);
        var late = room.sticker(who, 2, A);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Deze stap was net voorbij");
        assertThat(room.leader.get(room.path("/leiden")).body()).contains("1 sticker van 1 persoon");
    }

    @Test // R003-8
    void aRemarkOf5000SignsComesBackWithTheScore() {
        var room = TestRoom.team(site).start("zelf", A);
        var who = room.join();
        room.next(Phase.LOBBY);
        var remark = "a".repeat(5000);
        var answer = room.score(who, room.round(who), 4, remark);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("heeft 5000 tekens").contains(remark);
        assertThat(answer.body()).containsPattern("value=\"4\" required checked");
    }

    @Test
    void aScoreThatIsNoneAndARoundOfAnotherTeamAreRefused() {
        var room = TestRoom.team(site).start("zelf", A);
        var who = room.join();
        room.next(Phase.LOBBY);
        var round = room.round(who);
        assertThat(room.score(who, round, 0, "").statusCode()).isEqualTo(422);
        assertThat(room.score(who, round, 6, "").statusCode()).isEqualTo(422);
        assertThat(room.score(who, "verzonnen", 3, "").statusCode()).isEqualTo(422);
        assertThat(who.get(room.path("")).body()).doesNotContain("Je score is binnen");
    }

    @Test
    void ofTwoWhoLeadAtOnceOneIsToldWhereTheSessionIs() {
        var room = TestRoom.team(site).startWithStickers(A, B);
        room.join();
        assertThat(room.next(Phase.LOBBY).statusCode()).isEqualTo(302);
        var again = room.next(Phase.LOBBY);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("al een stap verder").contains("Toon de stickers");
    }

    @Test // R003-21
    void whoDoesNotLeadCannotMoveTheSession() {
        var room = TestRoom.team(site).startWithStickers(A, B);
        var who = room.join();
        assertThat(who.postForm(room.path("/leiden/stap"), Map.of("van", "LOBBY")).statusCode()).isEqualTo(409);
        assertThat(new Visitor(site).postForm(room.path("/leiden/stap"), Map.of("van", "LOBBY")).statusCode())
                .isEqualTo(404);
        assertThat(who.postForm(room.path("/overname"), Map.of()).statusCode()).isEqualTo(409);
    }

    @Test // R003-21
    void theLeadIsHandedToTheFirstWhoTakesIt() {
        var room = TestRoom.team(site).startWithStickers(A, B);
        var first = room.join();
        var second = room.join();
        room.leader.postForm(room.path("/leiden/overdracht"), Map.of("aan", "ja"));
        assertThat(first.get(room.path("")).body()).contains("Ik neem het over");
        assertThat(first.postForm(room.path("/overname"), Map.of()).statusCode()).isEqualTo(302);
        assertThat(second.postForm(room.path("/overname"), Map.of()).statusCode()).isEqualTo(409);
        assertThat(first.postForm(room.path("/leiden/stap"), Map.of("van", "LOBBY")).statusCode()).isEqualTo(302);
        assertThat(room.leader.get(room.path("/leiden/stand")).body()).contains("Iemand anders begeleidt nu");
    }

    @Test // R003-21
    void aFacilitatorsLinkLeadsAndOnlyTheNewestWorks() {
        var room = TestRoom.team(site).startWithStickers(A, B);
        var old = link(room);
        var link = link(room);
        var colleague = new Visitor(site);
        assertThat(colleague.get(old).statusCode()).isEqualTo(404);
        assertThat(colleague.get(link).body()).contains("Ik begeleid");
        assertThat(colleague.postForm(link, Map.of()).statusCode()).isEqualTo(302);
        assertThat(colleague.get(room.path("/leiden")).body()).contains("Verzamelen");
    }

    @Test
    void aSessionOfNobodyComesToItsEnd() {
        var room = TestRoom.team(site).startWithStickers(A, B);
        room.next(Phase.LOBBY);
        room.reveal(Phase.STICKERS);
        room.leader.postForm(room.path("/leiden/keuze"), Map.of("statement", A));
        room.reveal(Phase.THERMOMETER);
        assertThat(room.leader.get(room.path("/leiden")).body()).contains("Te weinig antwoorden.");
        room.next(Phase.TALK);
        room.next(Phase.ACTIONS);
        room.next(Phase.CLOSING);
        assertThat(room.leader.get("/monitor/team/" + room.team).body()).contains("0 deelnemers");
    }

    @Test
    void choosingNothingOrEverythingIsAsked() {
        var room = TestRoom.team(site);
        for (var statements : java.util.List.of("", A)) {
            var answer = room.leader.postForm("/monitor/team/" + room.team + "/sessie",
                    Map.of("keuze", "stickers", "statement", statements));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Kies minstens 2 stellingen");
        }
    }

    @Test // R003-4
    void moreThanTwoStatementsGetAFriendlyWarning() {
        var room = TestRoom.team(site).start("zelf", A, B);
        assertThat(room.leader.get(room.path("/leiden")).body()).doesNotContain("Dat wordt krap");
        room.start("zelf", A, B, "stelling-01");
        assertThat(room.leader.get(room.path("/leiden")).body()).contains("Jullie hebben 3 stellingen. Dat wordt krap");
    }

    @Test
    void aTeamOfSomebodyElseIsNotFound() {
        var room = TestRoom.team(site);
        var stranger = new Visitor(site);
        for (var path : java.util.List.of("", "/sessie", "/stellingen", "/blad")) {
            assertThat(stranger.get("/monitor/team/" + room.team + path).statusCode()).isEqualTo(404);
        }
        assertThat(stranger.get("/monitor/sleutel/verzonnen").statusCode()).isEqualTo(404);
        assertThat(stranger.postForm("/monitor/team/" + room.team + "/opheffing", Map.of("name", "Team Zuid"))
                .statusCode()).isEqualTo(404);
    }

    @Test
    void theLeadersLinkOpensTheTeamOnAnotherDeviceUntilItIsRenewed() {
        var room = TestRoom.team(site);
        var link = TestRoom.find("(/monitor/sleutel/[\\w-]+)", room.leader.get("/monitor/team/" + room.team).body());
        var other = new Visitor(site);
        assertThat(other.get(link).statusCode()).isEqualTo(302);
        assertThat(other.get("/monitor/team/" + room.team).body()).contains("Team Zuid");
        room.leader.postForm("/monitor/team/" + room.team + "/sleutel", Map.of());
        assertThat(other.get("/monitor/team/" + room.team).statusCode()).isEqualTo(404);
        assertThat(room.leader.get("/monitor/team/" + room.team).statusCode()).isEqualTo(200);
    }

    @Test
    void aTeamGoesAwayOnlyWhenItsNameIsTyped() {
        var room = TestRoom.team(site).start("zelf", A);
        var path = "/monitor/team/" + room.team;
        assertThat(room.leader.postForm(path + "/opheffing", Map.of("name", "Team Noord")).statusCode()).isEqualTo(302);
        assertThat(room.leader.get(path + "/instellingen?bevestig").body()).contains("Er is niets weggehaald");
        room.leader.postForm(path + "/opheffing", Map.of("name", " team zuid "));
        assertThat(room.leader.get(path).statusCode()).isEqualTo(404);
        assertThat(new Visitor(site).get(room.path("")).statusCode()).isEqualTo(404);
    }

    @Test // R003-11
    void membersFlagBetweenSessionsBehindTheCodeOfTheTeam() {
        var room = TestRoom.team(site);
        var code = TestRoom.find("class=\"room-code\">(\\w+ \\w+)<",
                room.leader.get("/monitor/team/" + room.team).body()).replace(" ", "");
        for (int i = 0; i < 3; i++) {
            var member = new Visitor(site);
            assertThat(member.get("/m/" + code).body()).contains("Er loopt nu geen sessie");
            member.postForm("/m/" + code + "/wensen", Map.of("statement", A, "aan", "ja"));
            assertThat(member.get("/m/" + code).body()).contains("aria-pressed=\"true\"");
        }
        assertThat(room.leader.get("/monitor/team/" + room.team + "/sessie").body())
                .contains("het team wil hierover praten");
    }

    @Test // R003-9
    void anOpenThermometerWaitsUntilTheLeaderShowsIt() {
        var room = TestRoom.team(site).start("open", A);
        for (var who : room.join(5)) {
            assertThat(room.score(who, room.round(who), 3, "").statusCode()).isEqualTo(302);
        }
        var lead = room.leader.get(room.path("/leiden")).body();
        assertThat(lead).contains("5 van 5").doesNotContain("data-ends");
        room.reveal(Phase.THERMOMETER);
        assertThat(room.leader.get(room.path("/leiden")).body()).contains("5 keer 3");
    }

    @Test // R003-9
    void aSecondDeviceOfTheSamePersonHasTheSameStickers() {
        var room = TestRoom.team(site).startWithStickers(A, B);
        var phone = room.join();
        room.next(Phase.LOBBY);
        room.sticker(phone, 1, A);
        var link = TestRoom.find("(/m/\\w+/toestel/[\\w-]+)", phone.get(room.path("/toestel")).body());
        var laptop = new Visitor(site);
        assertThat(laptop.get(link).statusCode()).isEqualTo(302);
        assertThat(laptop.get(room.path("")).body()).contains("Nog 2 stickers");
        assertThat(room.leader.get(room.path("/leiden")).body()).contains("1 van 12 doet mee");
    }

    private static String link(TestRoom room) {
        return TestRoom.find("(/m/\\w+/begeleiden/[\\w-]+)",
                room.leader.postForm(room.path("/leiden/link"), Map.of()).body());
    }

    private static void closeAll(TestRoom room) {
        room.next(Phase.LOBBY);
        room.reveal(Phase.THERMOMETER);
        room.next(Phase.TALK);
        room.next(Phase.ACTIONS);
        room.next(Phase.CLOSING);
    }
}
