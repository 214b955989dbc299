package balans.monitor.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// R003-5 as only browsers can prove it: notes that appear on other screens, and typing that nobody disturbs.
class WorkshopBrowserTest {


    private final String site = RunningBalans.on(Databases.SQLITE).url();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        contexts.forEach(BrowserContext::close);
    }

    @Test
    void whatOneWritesTheOthersSeeAndNobodysTypingIsDisturbed() {
        var workshop = TestWorkshop.open(site, 2);
        workshop.next(Step.GROUPS);
        var an = phone(workshop, 1);
        var tom = phone(workshop, 1);
        var typing = tom.getByLabel("Nieuwe notitie: Wat werkt goed?");
        typing.fill("Half af");
        typing.press("End");
        write(an, "Wat werkt goed?", "Rust in de kring");
        assertThat(an.getByLabel("Nieuwe notitie: Wat werkt goed?")).hasValue("");
        assertThat(tom.locator(".note-text", text("Rust in de kring"))).isVisible();
        assertThat(typing).hasValue("Half af");
        assertThat(typing).isFocused();
        workshop.next(Step.WORKS);
        assertThat(tom.locator("h1")).hasText("Waar lopen we tegenaan?");
        assertThat(typing).hasValue("Half af");
        shot(tom, "workshop-phone");
    }

    @Test
    void whoWasAMomentLaterSeesBothTextsAndTheyChoose() {
        var workshop = TestWorkshop.open(site, 1);
        workshop.next(Step.GROUPS);
        var an = phone(workshop, 1);
        var tom = phone(workshop, 1);
        write(an, "Wat werkt goed?", "Eerst");
        edit(tom, "Eerst").fill("Van Tom");
        edit(an, "Eerst").fill("Van An");
        save(an);
        assertThat(tom.locator(".note > .note-text", text("Van An"))).isVisible();
        var menu = tom.locator(".note textarea").first();
        assertThat(menu).hasValue("Van Tom");
        tom.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Bewaar").setExact(true)).first().click();
        assertThat(tom.getByText("Beide teksten staan er").first()).isAttached();
        assertThat(an.locator(".rival .note-text")).hasText("Van Tom");
        shot(an, "workshop-clash");
        PageCheck.check(an, "a clash");
        an.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Bewaar allebei")).click();
        assertThat(tom.locator(".note > .note-text", text("Van Tom"))).isVisible();
        assertThat(tom.locator(".rival")).hasCount(0);
    }

    @Test
    void aNoteIsMovedByItsMenuWithTheKeyboardAndByDragging() {
        var workshop = TestWorkshop.open(site, 1);
        workshop.next(Step.GROUPS);
        var an = laptop(workshop, 1);
        write(an, "Wat werkt goed?", "Zwerver");
        var note = an.locator(".note", text("Zwerver"));
        note.locator("summary").focus();
        an.keyboard().press("Enter");
        note.locator("select").selectOption("BUMPS");
        note.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Verplaats").setExact(true)).focus();
        an.keyboard().press("Enter");
        assertThat(an.locator("[data-box=BUMPS] .note-text")).hasText("Zwerver");
        an.locator("[data-box=BUMPS] .note-text").dragTo(an.locator("[data-box=VALUES] h2"));
        assertThat(an.locator("[data-box=VALUES] .note-text")).hasText("Zwerver");
    }

    @Test
    void aNoteThatIsTakenAwayIsPutBackWithOneTap() {
        var workshop = TestWorkshop.open(site, 1);
        workshop.next(Step.GROUPS);
        var an = phone(workshop, 1);
        write(an, "Wat werkt goed?", "Per ongeluk");
        an.locator(".note summary").first().click();
        an.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Haal weg")).click();
        an.getByText("1 notitie weggehaald").click();
        an.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Zet terug")).click();
        assertThat(an.locator(".note:not(.gone) > .note-text")).hasText("Per ongeluk");
    }

    @Test
    void everyPageOfAWorkshopIsForEverybody() {
        var workshop = TestWorkshop.open(site, 2);
        var lead = as(workshop.leader, "/monitor", 1280);
        check(lead, "/monitor/team/" + workshop.team + "/werkplaats", "workshop-desk");
        check(lead, workshop.path, "workshop-lead-groups");
        var anybody = context(390, 800).newPage();
        check(anybody, workshop.room(""), "workshop-join");
        var an = workshop.join(1);
        var els = workshop.join(2);
        var phone = as(an, "/m/" + workshop.code, 390);
        var screen = context(1920, 1080).newPage();
        check(screen, workshop.screen(), "workshop-screen-groups");
        workshop.next(Step.GROUPS);
        for (var words : List.of("Rust in de kring na de middag", "We helpen elkaar met het bord", "Ouders lezen het logboek")) {
            workshop.write(an, Step.WORKS, words);
        }
        workshop.act(an, workshop.note(an, "Ouders lezen het logboek"), "weg");
        check(phone, workshop.room(""), "workshop-room-works");
        check(lead, workshop.path, "workshop-lead-works");
        check(screen, workshop.screen(), "workshop-screen-works");
        workshop.goTo(Step.STATEMENTS);
        workshop.write(an, Step.STATEMENTS, "Wij leggen de tablet weg als een kind ons nodig heeft.");
        workshop.write(els, Step.STATEMENTS, "Ik weet wanneer ik offline mag zijn.");
        workshop.next(Step.STATEMENTS);
        var proposal = workshop.proposal(an, "Wij leggen de tablet weg als een kind ons nodig heeft.");
        workshop.sticker(an, 1, proposal);
        check(phone, workshop.room(""), "workshop-room-stickers");
        check(lead, workshop.path, "workshop-lead-stickers");
        workshop.reveal();
        check(lead, workshop.path, "workshop-lead-choose");
        check(screen, workshop.screen(), "workshop-screen-choose");
        workshop.leader.postForm(workshop.path + "/keuze", Map.of("voorstel", proposal, "groep-" + proposal, "balans"));
        check(phone, workshop.room(""), "workshop-room-result");
        check(lead, workshop.path + "/notities", "workshop-notes");
    }

    /// A group of four who wrote three notes each.
    @Test
    void aPhonesPageOfAWorkshopIsLight() {
        var workshop = TestWorkshop.open(site, 2);
        var an = workshop.join(1);
        workshop.next(Step.GROUPS);
        for (int i = 1; i <= 12; i++) {
            workshop.write(an, Step.WORKS, "Wat goed werkt, nummer " + i + ": rust in de kring na de middag");
        }
        var phone = as(an, "/monitor", 390);
        var bytes = PageWeight.of(phone, site + workshop.room(""));
        assertThat(bytes).isBetween(5_000L, PageWeight.MOST_BYTES);
    }

    private void check(Page page, String path, String state) {
        page.navigate(site + path);
        shot(page, state);
        PageCheck.check(page, state);
    }

    private Page phone(TestWorkshop workshop, int group) {
        return as(workshop.join(group), workshop.room(""), 390);
    }

    private Page laptop(TestWorkshop workshop, int group) {
        return as(workshop.join(group), workshop.room(""), 1280);
    }

    /// A browser in this visitor's place.
    private Page as(Visitor visitor, String path, int width) {
        var context = context(width, 900);
        context.addCookies(visitor.cookies().stream()
                .map(c -> new Cookie(c.getName(), c.getValue()).setDomain("localhost").setPath(c.getPath())).toList());
        var page = context.newPage();
        page.navigate(site + path);
        return page;
    }

    private BrowserContext context(int width, int height) {
        var context = Chromium.browser().newContext(new NewContextOptions().setViewportSize(width, height));
        context.setDefaultTimeout(8_000);
        contexts.add(context);
        return context;
    }

    private static void write(Page page, String box, String text) {
        page.getByLabel("Nieuwe notitie: " + box).fill(text);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Plak erbij (" + box + ")")).click();
        assertThat(page.locator(".note-text", text(text))).isVisible();
    }

    private static Locator edit(Page page, String text) {
        var note = page.locator(".note", text(text));
        note.locator("summary").click();
        return note.locator("textarea");
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Bewaar").setExact(true)).first().click();
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void shot(Page page, String name) {
        Pictures.take(page, name);
    }
}
