package balans.monitor.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Chromium;
import balans.support.Databases;
import balans.support.Pictures;
import balans.support.RunningBalans;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What only browsers can prove: a room of phones, a facilitator and a projector that follow each other.
class SessionBrowserTest {

    private static final String SCREEN_FREE = "Er is bewust ruimte voor schermvrije momenten";

    private final String site = RunningBalans.on(Databases.SQLITE).url();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        contexts.forEach(BrowserContext::close);
    }

    @Test // R003-1, R003-6, R003-8, R003-13, R003-21
    void aFacilitatorFivePhonesAndAProjectorHaveAWholeSession() {
        var lead = startSession();
        var code = lead.locator(".room-code").first().textContent().replace(" ", "");
        var screen = screenOf(lead);
        shot(lead, "lead-lobby");
        shot(screen, "screen-lobby");
        var phones = phones(code, 5);
        assertThat(screen.getByText("5 van 12 doen mee")).isVisible();
        shot(phones.getFirst(), "phone-lobby");

        button(lead, "Begin").click();
        for (var phone : phones) {
            var row = phone.locator(".sticker-row", new Page.LocatorOptions().setHasText(SCREEN_FREE));
            row.getByRole(AriaRole.BUTTON, role("Plak een sticker")).click();
            assertThat(phone.getByText("Nog 2 stickers")).isVisible();
        }
        assertThat(screen.getByText("5 van 5")).isVisible();
        shot(phones.getFirst(), "phone-stickers");
        shot(screen, "screen-stickers");
        shot(lead, "lead-stickers");
        button(lead, "Toon de stickers").click();
        assertThat(lead.getByText("5 stickers van 5 mensen")).isVisible();
        shot(lead, "lead-choose");
        shot(screen, "screen-choose");
        shot(phones.getFirst(), "phone-choose");
        button(lead, "Zet op de thermometer").click();

        assertThat(phones.getFirst().getByText(SCREEN_FREE)).isVisible();
        shot(phones.getFirst(), "phone-score");
        shot(screen, "screen-thermometer");
        for (int i = 0; i < 5; i++) {
            score(phones.get(i), i < 2 ? 2 : 4, i == 1 ? "Te veel meldingen" : "");
        }
        assertThat(screen.getByText("5 van 5")).isVisible();
        shot(phones.getFirst(), "phone-scored");
        shot(lead, "lead-thermometer");
        button(lead, "Toon het resultaat").click();

        assertThat(screen.getByText("Verdeeld.")).isVisible();
        assertThat(phones.getLast().getByText("Verdeeld.")).isVisible();
        assertThat(phones.getLast().getByText("Te veel meldingen")).isVisible();
        assertThat(screen.getByText("Te veel meldingen")).not().isVisible();
        shot(screen, "screen-talk");
        shot(phones.getLast(), "phone-talk");
        lead.getByLabel("Wat is er gezegd?").fill("De meldingen storen in de kring");
        button(lead, "Noteer").click();
        assertThat(lead.locator("li", new Page.LocatorOptions().setHasText("De meldingen storen"))).isVisible();
        shot(lead, "lead-talk");
        button(lead, "Naar de afspraken").click();
        lead.getByLabel("Wat gaan jullie doen?").fill("De meldingen gaan uit");
        lead.getByLabel("Wie doet het?").fill("Els");
        button(lead, "Spreek af").click();
        assertThat(phones.getFirst().getByText("De meldingen gaan uit")).isVisible();
        assertThat(phones.getFirst().getByText("Els · terugkijken op")).isVisible();
        assertThat(screen.getByText("1 afspraak")).isVisible();
        assertThat(screen.locator("body")).not().containsText("Els");
        shot(lead, "lead-actions");
        shot(screen, "screen-actions");
        button(lead, "Afronden").click();
        button(lead, "Sluit de sessie").click();
        assertThat(phones.getFirst().locator("h1")).hasText("Deze sessie is afgelopen");
        assertThat(screen.locator("h1")).hasText("Deze sessie is afgelopen");
        shot(phones.getFirst(), "phone-over");
    }

    @Test
    void withTheStreamBlockedPhonesStillFollow() {
        var lead = startSession();
        var code = lead.locator(".room-code").first().textContent().replace(" ", "");
        var context = context(390, 780);
        context.route("**/live", route -> route.abort());
        var phone = join(context, code);
        assertThat(phone.getByText("Verbonden, ververst om de paar tellen")).isVisible();
        button(lead, "Begin").click();
        assertThat(phone.getByText("Nog 3 stickers")).isVisible();
    }

    @Test // R003-21
    void aPhoneWithoutScriptsFollowsByRefreshingAndKeepsWhatIsBeingFilledIn() {
        var lead = startSession();
        var code = lead.locator(".room-code").first().textContent().replace(" ", "");
        var context = Chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false));
        context.setDefaultTimeout(20_000);
        contexts.add(context);
        var phone = join(context, code);
        button(lead, "Begin").click();
        phone.getByText("Nog 3 stickers").waitFor();
        phone.locator(".sticker-row").first().getByRole(AriaRole.BUTTON, role("Plak een sticker")).click();
        assertThat(phone.getByText("Nog 2 stickers")).isVisible();
        button(lead, "Toon de stickers").click();
        button(lead, "Zet op de thermometer").click();
        phone.locator("legend").waitFor();
        phone.getByLabel("Eén woord").fill("Half af");
        phone.waitForTimeout(7_000);
        assertThat(phone.getByLabel("Eén woord")).hasValue("Half af");
        score(phone, 3, "Rust");
    }

    @Test
    void whatWasTappedWithoutAConnectionArrivesAfterwards() {
        var lead = startSession();
        var code = lead.locator(".room-code").first().textContent().replace(" ", "");
        var context = context(390, 780);
        var phone = join(context, code);
        button(lead, "Begin").click();
        assertThat(phone.getByText("Nog 3 stickers")).isVisible();
        context.setOffline(true);
        phone.locator(".sticker-row").first().getByRole(AriaRole.BUTTON, role("Plak een sticker")).click();
        assertThat(phone.getByText("Geen verbinding")).isVisible();
        context.setOffline(false);
        assertThat(phone.getByText("Nog 2 stickers")).isVisible();
        assertThat(lead.getByText("1 van 1 hebben stickers geplakt")).isVisible();
    }

    @Test
    void aPhoneThatSleptOrReloadedShowsWhereTheRoomIs() {
        var lead = startSession();
        var code = lead.locator(".room-code").first().textContent().replace(" ", "");
        var phone = join(context(390, 780), code);
        button(lead, "Begin").click();
        assertThat(phone.getByText("Nog 3 stickers")).isVisible();
        phone.locator(".sticker-row").first().getByRole(AriaRole.BUTTON, role("Plak een sticker")).click();
        assertThat(phone.getByText("Nog 2 stickers")).isVisible();
        phone.reload();
        assertThat(phone.getByText("Nog 2 stickers")).isVisible();
    }

    @Test
    void noteBeingTypedSurvivesWhatOthersDo() {
        var lead = startSession();
        var code = lead.locator(".room-code").first().textContent().replace(" ", "");
        phones(code, 1);
        button(lead, "Begin").click();
        button(lead, "Toon de stickers").click();
        lead.locator("input[name=statement]").first().check();
        button(lead, "Zet op de thermometer").click();
        button(lead, "Toon het resultaat").click();
        lead.getByLabel("Wat is er gezegd?").fill("Half af");
        lead.getByLabel("Wat is er gezegd?").press("End");
        button(lead, "Een minuut erbij").evaluate("button => button.form.requestSubmit(button)");
        phones(code, 1);
        assertThat(lead.getByText("2 van 12 doen mee")).isVisible();
        assertThat(lead.getByLabel("Wat is er gezegd?")).hasValue("Half af");
        assertThat(lead.getByLabel("Wat is er gezegd?")).isFocused();
    }

    @Test
    void thePhoneWorksByKeyboardAlone() {
        var lead = startSession();
        var code = lead.locator(".room-code").first().textContent().replace(" ", "");
        var phone = join(context(390, 780), code);
        button(lead, "Begin").click();
        assertThat(phone.getByText("Nog 3 stickers")).isVisible();
        phone.locator(".sticker-row").nth(1).getByRole(AriaRole.BUTTON, role("Plak een sticker")).focus();
        phone.keyboard().press("Enter");
        assertThat(phone.getByText("Nog 2 stickers")).isVisible();
        assertThat(phone.locator(".sticker-row").nth(1).getByRole(AriaRole.BUTTON, role("Plak een sticker"))).isFocused();
        button(lead, "Toon de stickers").click();
        button(lead, "Zet op de thermometer").click();
        assertThat(phone.locator("legend")).isVisible();
        phone.locator("input[name=score][value='5']").focus();
        phone.keyboard().press("ArrowDown");
        assertThat(phone.locator("input[name=score][value='4']").isChecked()).isTrue();
        phone.keyboard().press("Enter");
        assertThat(phone.getByText("Je score is binnen.")).isVisible();
    }

    private Page startSession() {
        var lead = context(1280, 900).newPage();
        lead.navigate(site + "/monitor/team-maken");
        lead.getByLabel("Naam van het team").fill("Team Zuid");
        lead.getByLabel("Met hoeveel mensen").fill("12");
        shot(lead, "new-team");
        button(lead, "Maak het team").click();
        shot(lead, "desk");
        lead.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Begin een sessie")).click();
        for (var box : lead.locator("input[name=statement]").all()) {
            box.uncheck();
        }
        for (var id : List.of("stelling-07", "stelling-01", "stelling-13", "stelling-19")) {
            lead.locator("input[value=" + id + "]").check();
        }
        shot(lead, "plan");
        button(lead, "Begin de sessie").click();
        assertThat(lead.getByText("Verzamelen").first()).isVisible();
        return lead;
    }

    private Page screenOf(Page lead) {
        var address = lead.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Open het scherm"))
                .getAttribute("href");
        var screen = context(1920, 1080).newPage();
        screen.navigate(site + address);
        return screen;
    }

    private List<Page> phones(String code, int number) {
        var phones = new ArrayList<Page>();
        for (int i = 0; i < number; i++) {
            phones.add(join(context(390, 780), code));
        }
        return phones;
    }

    private Page join(BrowserContext context, String code) {
        var phone = context.newPage();
        phone.navigate(site + "/m/" + code);
        shot(phone, "phone-join");
        button(phone, "Doe mee").click();
        return phone;
    }

    private static void score(Page phone, int score, String remark) {
        phone.locator("input[name=score][value='" + score + "']").check();
        phone.getByLabel("Eén woord").fill(remark);
        button(phone, "Stuur mijn score").click();
        assertThat(phone.getByText("Je score is binnen.")).isVisible();
    }

    private BrowserContext context(int width, int height) {
        var context = Chromium.browser().newContext(new NewContextOptions().setViewportSize(width, height));
        context.setDefaultTimeout(20_000);
        contexts.add(context);
        return context;
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static com.microsoft.playwright.Locator.GetByRoleOptions role(String name) {
        return new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name);
    }

    private static void shot(Page page, String name) {
        Pictures.take(page, name);
    }
}
