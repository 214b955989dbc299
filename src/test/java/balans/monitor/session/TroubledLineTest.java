package balans.monitor.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Chromium;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TroubledLine;
import balans.support.TroubledLine.Trouble;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Phones on lines as schools have them: the session goes on, and what was given is counted once.
class TroubledLineTest {

    private static final String A = "stelling-07";
    private static final String B = "stelling-13";
    private static final int WAKES = 12;
    private static final int FREEZES = 5;

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        contexts.forEach(BrowserContext::close);
    }

    @Test
    void throughAProxyThatKeepsStreamsToItselfAPhoneFollowsByAsking() throws IOException {
        try (var line = new TroubledLine(balans.port(), new Trouble(0, 0, true))) {
            var room = TestRoom.team(balans.url()).startWithStickers(A, B);
            var phone = join(line, room);
            assertThat(phone.getByText("Verbonden, ververst om de paar tellen")).isVisible();
            room.next(Phase.LOBBY);
            goThrough(room, phone);
        }
    }

    @Test
    void withTwoInAHundredLostAndARoundTripOf300MillisTheSessionGoesOn() throws IOException {
        try (var line = new TroubledLine(balans.port(), new Trouble(300, 2, false))) {
            var room = TestRoom.team(balans.url()).startWithStickers(A, B);
            var phone = join(line, room);
            room.next(Phase.LOBBY);
            goThrough(room, phone);
        }
    }

    /// How long it slept does not matter: its connection is dead, the room went on, and it looks when it wakes.
    @Test
    void aPhoneThatSleptIsRightWithinASecond() throws IOException {
        try (var line = new TroubledLine(balans.port(), new Trouble(20, 0, false))) {
            var millis = new ArrayList<Double>();
            for (int i = 0; i < WAKES; i++) {
                var room = TestRoom.team(balans.url()).startWithStickers(A, B);
                var phone = join(line, room);
                assertThat(phone.getByText("Verbonden")).isVisible();
                asleep(phone);
                line.cut();
                room.next(Phase.LOBBY);
                TestRoom.pause(300);
                line.mend();
                millis.add(wake(phone, "Nog 3 stickers"));
                phone.close();
            }
            Collections.sort(millis);
            assertThat(millis.get((int) (WAKES * 0.95) - 1)).as("p95 of %s", millis).isLessThan(1_000);
        }
    }

    /// A minute in a pocket, in one jump of its clock: its timers stood still, its connection is dead, and nothing tells
    /// the page that it is awake again.
    @Test
    void aPhoneThatWasFrozenForAMinuteIsRightWithinASecond() throws IOException {
        try (var line = new TroubledLine(balans.port(), new Trouble(20, 0, false))) {
            var millis = new ArrayList<Double>();
            for (int i = 0; i < FREEZES; i++) {
                var room = TestRoom.team(balans.url()).startWithStickers(A, B);
                var context = context();
                context.clock().install();
                var phone = join(context, line.url(), room);
                assertThat(phone.getByText("Verbonden")).isVisible();
                var devtools = context.newCDPSession(phone);
                become("frozen", devtools);
                line.cut();
                room.next(Phase.LOBBY);
                TestRoom.pause(300);
                line.mend();
                become("active", devtools);
                context.clock().fastForward(60_000);
                var began = System.nanoTime();
                assertThat(phone.getByText("Nog 3 stickers")).isVisible();
                millis.add((System.nanoTime() - began) / 1e6);
                phone.close();
            }
            Collections.sort(millis);
            assertThat(millis.get((int) (FREEZES * 0.95) - 1)).as("p95 of %s", millis).isLessThan(1_000);
        }
    }

    @Test
    void aPhoneThatLostItsLineWhileScriptsCameWorksByItsForms() {
        var room = TestRoom.team(balans.url()).startWithStickers(A, B);
        var context = context();
        context.route("**/web/live/*.js", Route::abort);
        var phone = join(context, balans.url(), room);
        room.next(Phase.LOBBY);
        phone.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Vernieuw")).click();
        assertThat(phone.getByText("Nog 3 stickers")).isVisible();
        phone.locator(".sticker-row").first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Plak een sticker")).click();
        assertThat(phone.getByText("Nog 2 stickers")).isVisible();
    }

    @Test
    void aPhoneOfWhichAScriptWasLostMendsItselfAndKeepsWhatIsBeingFilledIn() {
        var room = TestRoom.team(balans.url()).start("zelf", A);
        room.next(Phase.LOBBY);
        var context = context();
        context.route("**/web/live/swap.js", Route::abort);
        var phone = context.newPage();
        phone.navigate(balans.url() + room.path(""));
        button(phone, "Doe mee").click();
        phone.getByLabel("Eén woord").fill("Half af");
        phone.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Vernieuw")).waitFor();
        context.unroute("**/web/live/swap.js");
        phone.waitForTimeout(5_500); // it looks every five seconds
        assertThat(phone.getByLabel("Eén woord")).hasValue("Half af");
        phone.getByLabel("Eén woord").fill("");
        phone.getByLabel("Eén woord").blur();
        assertThat(phone.getByText("Verbonden")).isVisible();
        assertThat(phone.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Vernieuw"))).hasCount(0);
    }

    private void goThrough(TestRoom room, Page phone) {
        assertThat(phone.getByText("Nog 3 stickers")).isVisible();
        var row = phone.locator(".sticker-row").first();
        for (int left = 2; left >= 0; left--) {
            row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Plak een sticker")).click();
            assertThat(phone.getByText("Nog " + left + " sticker" + (left == 1 ? "" : "s")).first()).isVisible();
        }
        room.reveal(Phase.STICKERS);
        assertThat(phone.getByText("3 stickers van 1 persoon")).isVisible();
        room.leader.postForm(room.path("/leiden/keuze"), java.util.Map.of("statement", A));
        phone.locator("input[name=score][value='4']").check();
        button(phone, "Stuur mijn score").click();
        assertThat(phone.getByText("Je score is binnen.")).isVisible();
        room.reveal(Phase.THERMOMETER);
        assertThat(phone.getByText("Te weinig antwoorden.")).isVisible();
        assertThat(room.leader.get(room.path("/leiden")).body()).contains("Er zijn 1 antwoorden");
    }

    private BrowserContext context() {
        var context = Chromium.browser().newContext(new NewContextOptions().setViewportSize(390, 780));
        context.setDefaultTimeout(30_000);
        contexts.add(context);
        return context;
    }

    private Page join(TroubledLine line, TestRoom room) {
        return join(context(), line.url(), room);
    }

    private static Page join(BrowserContext context, String site, TestRoom room) {
        var phone = context.newPage();
        phone.navigate(site + room.path(""));
        button(phone, "Doe mee").click();
        assertThat(phone.getByText("Je bent binnen.")).isVisible();
        return phone;
    }

    private static void become(String state, CDPSession devtools) {
        var wanted = new JsonObject();
        wanted.addProperty("state", state);
        devtools.send("Page.setWebLifecycleState", wanted);
    }

    /// What the page hears from a phone that goes to sleep.
    private static void asleep(Page phone) {
        phone.evaluate("""
                () => {
                  Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
                  document.dispatchEvent(new Event('visibilitychange'));
                }""");
    }

    private static double wake(Page phone, String expected) {
        var millis = phone.evaluate("""
                expected => new Promise((resolve) => {
                  const began = performance.now();
                  const shown = () => document.body.textContent.includes(expected);
                  const look = () => (shown() || performance.now() - began > 10000 ? resolve(performance.now() - began) : setTimeout(look, 10));
                  Object.defineProperty(document, 'hidden', { configurable: true, get: () => false });
                  document.dispatchEvent(new Event('visibilitychange'));
                  look();
                })""", expected);
        return ((Number) millis).doubleValue();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
