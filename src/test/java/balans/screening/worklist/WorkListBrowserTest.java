package balans.screening.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Chromium;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.Pictures;
import balans.support.RunningBalans;
import balans.support.Sheets;
import balans.support.World;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkListBrowserTest {

    private static RunningBalans balans;

    private final List<String> faults = new ArrayList<>();
    private Town town;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        balans = RunningBalans.on(Databases.SQLITE);
    }

    @BeforeEach
    void openTheList() {
        town = new Town(balans);
        page = newBrowser();
        open(page);
    }

    @AfterEach
    void nothingWentWrong() {
        context.browser().contexts().forEach(BrowserContext::close);
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("R004-17, 27 the lowest comes first, and no answer has its own place at the end")
    void lowestFirst() {
        assertThat(names()).startsWith("Noor Peeters", "Emir Yılmaz");
        assertThat(names().subList(2, 4)).containsExactlyInAnyOrder("=Adam El Idrissi", "Bas Nonsens");
        assertThat(names().subList(4, 6)).containsExactly("Zofia Nowak", "Fien Maes");
        assertThat(names().getLast()).isEqualTo("Stien Stille");
        assertThat(row("Stien Stille")).containsText("Nog geen antwoord");
        assertThat(row("Stien Stille")).not().containsText("planning");
        assertThat(row("=Adam")).containsText("Geen score");
        assertThat(row("Bas")).containsText("Niet te lezen");
        assertThat(row("Zofia")).containsText("onvolledig");
        assertThat(row("Noor")).containsText("moeder Eerst contact");
        assertThat(row("Noor")).containsText("vader Gewone planning");
        assertThat(page.getByText("Laagste score eerst. De kleur is een advies, jij beslist.")).isVisible();
        assertThat(page.getByText("niet de Balansmeter, niet gevalideerd")).isVisible();
        Pictures.takeAll(page, "werklijst");
        PageCheck.check(page, "a work list");
    }

    @Test
    @DisplayName("what the list needs is asked for once, before its code")
    void theDataComesAheadOfTheCode() {
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url().substring(balans.url().length())));
        open(page);
        for (var below : List.of("tussenstand/kinderen", "tussenstand/antwoorden", "kinderen/versies", "opvolging", "vragenlijst")) {
            var address = town.list.centre.path("/" + below);
            assertThat(Collections.frequency(asked, address)).as(below).isEqualTo(1);
            assertThat(asked.indexOf(address)).as(below).isLessThan(asked.indexOf("/screening/worklist/desk.js"));
        }
    }

    @Test
    @DisplayName("a tab whose session was ended elsewhere leads to the sign-in page, and back to the list")
    void signedOutElsewhere() {
        endAllSessions();
        page.locator("[data-refresh]").click();
        page.waitForURL("**/aanmelden?terug=**");
        assertThat(page.url()).contains("werklijst");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aanmelden").setExact(true))).isVisible();
        faults.clear(); // the browser's own word for a refused request
    }

    @Test
    @DisplayName("who is typing while her session ends keeps what she typed, and is told what to do")
    void signedOutWhileTyping() {
        row("Noor").locator("[data-act]").click();
        page.locator("[name=agreed]").fill("Moeder belt woensdag terug");
        page.getByText("Telefoon", new Page.GetByTextOptions().setExact(true)).click();
        endAllSessions();
        page.getByText("Bewaren", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("[data-form-status]")).containsText("Je bent afgemeld");
        assertThat(page.locator("[name=agreed]")).hasValue("Moeder belt woensdag terug");
        faults.clear(); // the browser's own word for a refused request
    }

    private void endAllSessions() {
        balans.part(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("DELETE FROM identity_session WHERE person = :person")
                .param("person", town.list.centre.account.person).update();
    }

    @Test
    void whatCannotBeReadIsNamedWithItsReason() {
        page.getByText("2 dingen konden niet gelezen worden").click();
        assertThat(page.locator("[data-unreadable-lines]")).containsText("Fien Maes: antwoord van");
        assertThat(page.locator("[data-unreadable-lines]")).containsText("de versleuteling klopt niet");
        assertThat(page.locator("[data-unreadable-lines]")).containsText("de inhoud past niet bij de vragenlijst");
    }

    @Test
    void filtersStandInTheAddressWithoutNames() {
        chip("Nog geen antwoord").click();
        assertThat(page.locator("[data-rows] tr")).hasCount(5);
        chip("Alles").click();
        chip("Wil praten").click();
        assertThat(names()).containsExactly("Noor Peeters", "Zofia Nowak");
        page.locator("select[name=school]").selectOption(page.locator("select[name=school] option")
                .filter(new FilterOptions().setHasText("Sint-Jozef")).getAttribute("value"));
        assertThat(names()).containsExactly("Zofia Nowak");
        page.getByLabel("Zoek op naam, code of nummer").fill("nowak");
        assertThat(page.url()).contains("praten=1").doesNotContain("Jozef").doesNotContain("nowak");
        page.reload();
        ready(page);
        assertThat(names()).containsExactly("Zofia Nowak");
        page.locator("[data-clear]").click();
        page.getByLabel("Zoek op naam, code of nummer").fill("bestaat niet");
        assertThat(page.getByText("Niemand past bij deze filters")).isVisible();
    }

    @Test
    @DisplayName("R004-14 one child: answers in words, the score and its rule, and text for LARS")
    void oneChild() {
        page.getByText("Noor Peeters").first().click();
        var card = page.locator("[data-parents] article").first();
        assertThat(card).containsText("Hoe vaak geniet u van de tijd met uw kind?");
        assertThat(card).containsText("9 van 32");
        assertThat(card).containsText("Ingevuld 20 nov");
        assertThat(card).containsText("Wil graag praten: bellen");
        card.getByText("Hoe komt deze score tot stand?").click();
        assertThat(card).containsText("= 9.");
        assertThat(card).containsText("De grenzen zijn voorbeeldwaarden");
        assertThat(page.url()).doesNotContain("Noor");
        var lars = page.locator("[data-lars-text]").inputValue();
        assertThat(lars).contains("Hoe vaak geniet u van de tijd met uw kind?\t").contains("Score\t9 van 32");
        for (var field : lars.split("[\t\n]")) {
            assertThat(field.length()).isLessThanOrEqualTo(200);
        }
        Pictures.takeAll(page, "kind");
        PageCheck.check(page, "one child");
        page.goBack();
        assertThat(page.locator("[data-row='" + town.noor.id() + "'] a").first()).isFocused();
    }

    @Test
    void theOlderAnswerOfAParentStaysVisible() {
        page.getByText("Emir Yılmaz").first().click();
        page.getByText("1 ander antwoord").click();
        assertThat(page.locator("[data-parents]")).containsText("28 van 32");
    }

    @Test
    @DisplayName("R004-18 a follow-up is recorded with the keyboard alone, undone, and still there after a reload")
    void followUpByKeyboard() {
        page.locator("[data-row='" + town.noor.id() + "'] [data-act]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[name=how][value=telefoon]")).isFocused();
        page.keyboard().press("Space");
        for (int parts = 0; parts < 6 && page.locator("[name=needs]:focus").count() == 0; parts++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.locator("[name=needs]")).isFocused();
        page.keyboard().type("Slaapt slecht");
        page.keyboard().press("Tab");
        page.keyboard().type("Afspraak bij de huisarts");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-history] li")).containsText("Slaapt slecht");
        assertThat(page.locator("[data-toasts]")).containsText("Contact bewaard");
        page.reload();
        ready(page);
        assertThat(page.locator("[data-history] li")).containsText("Afspraak bij de huisarts");
        assertThat(page.locator("[data-history] li")).containsText("An Peeters");
        page.locator("[data-history]").getByText("Ongedaan maken").click();
        assertThat(page.locator("[data-history] li.undone")).containsText("Slaapt slecht");
        page.locator("[data-back]").click();
        assertThat(row("Noor")).not().containsText("Gebeld");
    }

    @Test
    void aChildThatIsDoneCanBeOpenedAgain() {
        page.locator("[data-row='" + town.emir.id() + "'] [data-act]").click();
        page.getByText("Consult", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("[name=done]").check();
        page.getByText("Bewaren", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("[data-child-state]")).containsText("Afgerond");
        page.locator("[data-child-state] button").click();
        assertThat(page.locator("[data-child-state]")).containsText("In opvolging");
    }

    @Test
    @DisplayName("sealed-answers 3.9 what one browser opened, the next does not open again")
    void theSecondBrowserUsesTheCache() {
        assertThat(page.locator("[data-work-list]").getAttribute("data-opened")).isEqualTo("18");
        var second = newBrowser();
        open(second);
        assertThat(second.locator("[data-work-list]").getAttribute("data-opened")).isEqualTo("0");
        assertThat(second.locator("[data-rows] th a").allTextContents()).isEqualTo(names());
        town.list.answer(town.silent.parents().getFirst(), 3);
        second.getByText("Vernieuwen").click();
        assertThat(second.locator("[data-rows] th a").first()).hasText("Stien Stille");
        assertThat(second.locator("[data-work-list]").getAttribute("data-opened")).isEqualTo("1");
    }

    @Test
    void aColleaguesContactIsSeen() {
        var colleague = newBrowser();
        open(colleague);
        page.locator("[data-row='" + town.noor.id() + "'] [data-act]").click();
        page.getByText("Telefoon", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Bewaren", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("[data-history] li")).hasCount(1);
        colleague.getByText("Vernieuwen").click();
        assertThat(colleague.locator("[data-row='" + town.noor.id() + "']")).containsText("Gebeld");
    }

    @Test
    @DisplayName("R004-14 files of the list are made here, with formulas made harmless")
    void files() throws IOException {
        var csv = Files.readString(download("Bewaren als CSV").path());
        assertThat(csv).contains("'=Adam").doesNotContain(";=Adam");
        assertThat(csv.lines()).hasSize(1 + 21);
        assertThat(Files.size(download("Bewaren als Excel").path())).isGreaterThan(2000);
    }

    @Test
    void paperIsPrintedWithoutTheControls() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByText("CLB De Brug · Balansmeter 2026 · Werklijst van")).isVisible();
        assertThat(page.locator("[data-filters]")).isHidden();
        assertThat(Sheets.print(page, "werklijst")).isEqualTo(2);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.getByText("Noor Peeters").first().click();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("[data-follow-up-form]")).isHidden();
        assertThat(page.locator("[data-parents]")).isVisible();
        assertThat(Sheets.print(page, "kind")).as("two parents beneath each other").isLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("R004-21 a paper form is entered with digits and marked as such")
    void paperForm() {
        page.locator("[data-row='" + town.silent.id() + "']").getByText("Op papier").click();
        assertThat(page.locator("[data-child]")).containsText("Stien Stille");
        for (var digit : List.of("1", "5", "1", "1", "0", "5", "5", "1")) {
            page.keyboard().press(digit);
        }
        assertThat(page.locator("[name=talk]")).isFocused();
        page.keyboard().press("Space");
        Pictures.takeAll(page, "papier");
        PageCheck.check(page, "a paper form");
        page.locator("[name=talk]").focus();
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Bewaard voor Stien Stille")).isVisible();
        assertThat(page.locator("[data-search]")).isFocused();
        open(page);
        assertThat(row("Stien")).containsText("op papier");
        page.getByText("Stien Stille").first().click();
        assertThat(page.locator("[data-parents]")).containsText("op papier, ingevoerd door het centrum");
        assertThat(page.locator("[data-parents]")).containsText("overgeslagen");
    }

    @Test
    void anEmptyCentreSaysWhatToDo() {
        var empty = World.on(balans).newCentre("CLB Leeg");
        page = newBrowser();
        empty.signIn(page, balans.url(), empty.path("/werklijst"));
        assertThat(page.getByText("Nog geen kinderen op de lijst")).isVisible();
        Pictures.takeAll(page, "leeg");
        PageCheck.check(page, "an empty work list");
    }

    @Test
    void aListWithoutAnswersAndAFilterThatFindsNobodySayWhatToDo() {
        var quiet = new SealedList(balans, World.on(balans).newCentre("CLB Stil"));
        quiet.child("Noor", "Peeters", "De Linde", "1KA", "nl");
        page = newBrowser();
        quiet.centre.signIn(page, balans.url(), quiet.centre.path("/werklijst"));
        ready(page);
        assertThat(page.locator("[data-empty-answers]")).isVisible();
        Pictures.takeAll(page, "geen-antwoorden");
        PageCheck.check(page, "a work list without answers");
        page.locator("[data-search]").fill("bestaat niet");
        assertThat(page.locator("[data-empty-filter]")).isVisible();
        assertThat(page.locator("[data-empty-answers]")).isHidden();
        assertThat(page.locator("[data-table]")).isHidden();
        Pictures.takeAll(page, "niemand-gevonden");
        PageCheck.check(page, "a work list in which nobody was found");
    }

    @Test
    @DisplayName("RX-6 an erased child is nowhere any more: not on a colleague's open list, not in what is left for others")
    void anErasedChild() {
        page.waitForFunction("performance.getEntriesByName('balans-kept').length > 0");
        var before = balans.part(CacheShardStore.class);
        var centre = new balans.kernel.OrganisationId(town.list.centre.id);
        assertThat(before.countOf(centre, ShardKind.CHILDREN)).isEqualTo(1);
        var links = town.noor.parents().stream().map(SealedList::idOf).toList();
        town.list.centre.nurse.post(town.list.centre.path("/kinderen/" + town.noor.id() + "/verwijdering"),
                java.util.Map.of("invitations", links));
        assertThat(before.countOf(centre, ShardKind.CHILDREN)).isZero();
        page.getByText("Vernieuwen").click();
        assertThat(page.locator("[data-news]")).containsText("Bijgewerkt");
        assertThat(names()).doesNotContain("Noor Peeters").contains("Emir Yılmaz");
        var colleague = newBrowser();
        open(colleague);
        assertThat(colleague.locator("[data-rows]")).not().containsText("Noor");
        assertThat(colleague.locator("[data-alarm]")).isHidden();
    }

    private Page newBrowser() {
        context = Chromium.browser().newContext(new NewContextOptions().setViewportSize(1280, 900).setAcceptDownloads(true));
        var opened = context.newPage();
        opened.setDefaultTimeout(15_000);
        opened.onPageError(faults::add);
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        return opened;
    }

    private void open(Page browser) {
        if (browser.url().equals("about:blank")) {
            town.list.centre.signIn(browser, balans.url(), town.list.centre.path("/werklijst"));
        } else {
            browser.navigate(balans.url() + town.list.centre.path("/werklijst"));
        }
        ready(browser);
    }

    private static void ready(Page browser) {
        browser.waitForSelector("[data-work-list][data-ready]");
    }

    private List<String> names() {
        return page.locator("[data-rows] th a").allTextContents();
    }

    private Locator row(String name) {
        return page.locator("[data-rows] tr").filter(new FilterOptions().setHasText(name)).first();
    }

    private Locator chip(String word) {
        return page.getByRole(AriaRole.BUTTON).and(page.locator(".chip")).filter(new FilterOptions().setHasText(word));
    }

    private Download download(String button) {
        return page.waitForDownload(() -> page.getByText(button).click());
    }
}
