package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import balans.monitor.PageWeight;
import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.Pictures;
import balans.support.RunningBalans;
import balans.support.Visitor;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.HttpCookie;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every page of the Balans-Monitor in every state: for all eyes, all hands, 320 px, dark and forced colours; and the
/// weight of a phone's page.
class MonitorPagesTest {

    private static final String A = "stelling-07";
    private static final String B = "stelling-13";

    private final String site = RunningBalans.on(Databases.SQLITE).url();
    private final BrowserContext context = Chromium.browser()
            .newContext(new NewContextOptions().setViewportSize(1280, 900));
    private final Page page = context.newPage();

    @AfterEach
    void closeBrowser() {
        context.close();
    }

    @Test
    void beforeASession() {
        var room = TestRoom.team(site);
        check("/monitor", "start");
        check("/monitor/team-maken", "a new team");
        as(room.leader);
        check("/monitor/team/" + room.team, "a leader's desk");
        check("/monitor/team/" + room.team + "/sessie", "a session to start");
        room.leader.postForm("/monitor/team/" + room.team + "/stellingen",
                Map.of("group", "balans", "voice", "PUPILS", "wording", "Wij lezen elke dag."));
        check("/monitor/team/" + room.team + "/stellingen", "statements");
        check("/monitor/team/" + room.team + "/blad", "a sheet with the code");
        var code = TestRoom.find("class=\"room-code\">(\\w+ \\w+)<",
                room.leader.get("/monitor/team/" + room.team).body()).replace(" ", "");
        check("/m/" + code, "the door of a team");
    }

    @Test
    void duringASession() {
        var room = TestRoom.team(site).startWithStickers(A, B, "stelling-01");
        var screen = room.screen();
        check(room.path(""), "joining");
        var people = room.join(6);
        var phone = people.getFirst();
        as(phone);
        check(room.path(""), "phone, waiting");
        check(room.path("/toestel"), "a second device");
        check(screen, "projector, waiting");
        room.next(Phase.LOBBY);
        people.forEach(who -> room.sticker(who, 1, A));
        people.forEach(who -> room.sticker(who, 2, B));
        check(room.path(""), "phone, stickers");
        room.reveal(Phase.STICKERS);
        check(room.path(""), "phone, choosing");
        check(screen, "projector, choosing");
        as(room.leader);
        check(room.path("/leiden"), "facilitator, choosing");
        room.leader.postForm(room.path("/leiden/keuze"), Map.of("statement", A));
        as(phone);
        check(room.path(""), "phone, scoring");
        var round = room.round(phone);
        for (int i = 0; i < 6; i++) {
            room.score(people.get(i), round, i < 3 ? 1 : 5, "woord " + i);
        }
        check(room.path(""), "phone, scored");
        room.reveal(Phase.THERMOMETER);
        check(room.path(""), "phone, talking");
        check(screen, "projector, talking");
        as(room.leader);
        room.leader.postForm(room.path("/leiden/notities"), Map.of("soort", "TALK", "note", "Rust in de klas"));
        check(room.path("/leiden"), "facilitator, talking");
        room.next(Phase.TALK);
        check(room.path("/leiden"), "facilitator, agreeing");
        check(screen, "projector, agreeing");
        as(phone);
        check(room.path(""), "phone, agreeing");
    }

    @Test
    void aPhonesPageIsLight() {
        var everything = IntStream.rangeClosed(1, 21).mapToObj("stelling-%02d"::formatted).toArray(String[]::new);
        var sticking = TestRoom.team(site).startWithStickers(everything);
        var phone = sticking.join();
        sticking.next(Phase.LOBBY);
        as(phone);
        assertThat(PageWeight.of(page, site + sticking.path(""))).as("all statements").isBetween(5_000L, PageWeight.MOST_BYTES);
        var scoring = TestRoom.team(site).start("zelf", A, B);
        phone = scoring.join();
        scoring.next(Phase.LOBBY);
        as(phone);
        assertThat(PageWeight.of(page, site + scoring.path(""))).as("two thermometers").isBetween(5_000L, PageWeight.MOST_BYTES);
    }

    @Test
    void whereThereIsNothingToDo() {
        var room = TestRoom.team(site).start("zelf", A);
        as(room.join());
        check(room.path("/leiden"), "a phone that does not lead");
        as(room.leader);
        check(room.path("/leiden"), "facilitator, waiting");
        room.next(Phase.LOBBY);
        check(room.path("/leiden"), "facilitator, scoring");
        room.reveal(Phase.THERMOMETER);
        room.next(Phase.TALK);
        room.next(Phase.ACTIONS);
        room.next(Phase.CLOSING);
        check(room.path(""), "over");
        context.clearCookies();
        check("/m/222222", "no such code");
        for (int wrong = 0; wrong < 8; wrong++) {
            page.navigate(site + "/m/22222" + (2 + wrong % 8));
        }
        check("/m/222222", "too many wrong codes");
    }

    private void check(String path, String state) {
        page.navigate(site + path);
        Pictures.takeAll(page, state.replace(' ', '-'));
        PageCheck.check(page, state);
    }

    /// The browser takes this visitor's place.
    private void as(Visitor visitor) {
        context.clearCookies();
        context.addCookies(visitor.cookies().stream().map(MonitorPagesTest::cookie).toList());
    }

    private static Cookie cookie(HttpCookie cookie) {
        return new Cookie(cookie.getName(), cookie.getValue()).setDomain("localhost").setPath(cookie.getPath());
    }
}
