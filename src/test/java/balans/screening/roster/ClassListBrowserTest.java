package balans.screening.roster;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.NurseBrowser;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.World;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What a nurse sees and what leaves her browser, from a dropped list to stored children.
@DisplayName("R004-6, R004-7: class list")
class ClassListBrowserTest {

    private static final Path LISTS = Path.of("src/test/resources/fixtures/roster");

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final TestCentre centre = World.on(balans).newCentre("CLB De Brug");

    @Test
    void aListIsShownBeforeItIsKeptAndTheSameListAddsNothing() {
        try (var nurse = new NurseBrowser(balans, centre, 1280).open("/klassenlijst")) {
            assertThat(nurse.page.getByText("Er staat nog niemand op de lijst")).isVisible();
            PageCheck.check(nurse.page, "empty class list");
            nurse.picture("klassenlijst-leeg");
            choose(nurse, "klas-1KA.csv");
            assertThat(summary(nurse)).containsText("22 nieuw");
            nurse.picture("klassenlijst-voorbeeld");
            assertThat(storedChildren()).isZero();
            store(nurse);
            assertThat(nurse.page.getByText("22 kinderen zijn toegevoegd.")).isVisible();
            assertThat(storedChildren()).isEqualTo(22);
            nurse.picture("klassenlijst-klaar");
            nurse.page.getByRole(AriaRole.BUTTON, named("Bewerk")).first().click();
            nurse.picture("klassenlijst-kind");
            PageCheck.check(nurse.page, "a child in its dialog");
            nurse.page.keyboard().press("Escape");
            PageCheck.check(nurse.page, "children");
            nurse.page.getByRole(AriaRole.BUTTON, named("Nog een lijst toevoegen")).click();
            choose(nurse, "klas-1KA.csv");
            assertThat(summary(nurse)).containsText("0 nieuw, 22 al bekend");
            assertThat(nurse.page.getByRole(AriaRole.BUTTON, named("Niets te bewaren"))).isDisabled();
            assertThat(nurse.faults).isEmpty();
            noNameLeft(nurse.sent);
        }
    }

    @Test
    void everyWrongRowIsNamedWithItsReason() {
        try (var nurse = new NurseBrowser(balans, centre, 390).open("/klassenlijst")) {
            choose(nurse, "fouten.csv");
            for (var reason : List.of("is geen e-mailadres", "staat meer dan eens", "bestaat niet", "Er ontbreekt een naam",
                    "is een formule", "Er ontbreken gegevens", "De taal “klingon” kennen we niet", "5000 tekens",
                    "staan meer adressen")) {
                assertThat(nurse.page.locator("[data-preview-rows]"))
                        .containsText(reason, new ContainsTextOptions().setIgnoreCase(true));
            }
            nurse.picture("klassenlijst-fouten-390");
            PageCheck.check(nurse.page, "a list with faults");
            nurse.dark(true);
            nurse.picture("klassenlijst-fouten-390-donker");
            assertThat(storedChildren()).isZero();
            assertThat(nurse.faults).isEmpty();
        }
    }

    @Test
    void aLongListIsCorrectedAndKeptAndFoundAgain() {
        try (var nurse = new NurseBrowser(balans, centre, 1280).open("/klassenlijst")) {
            choose(nurse, "clb-1200-windows1252.csv");
            assertThat(summary(nurse)).containsText("nieuw");
            if (nurse.page.locator("[data-take-all]").isVisible()) {
                nurse.page.locator("[data-take-all]").click();
            }
            store(nurse);
            assertThat(nurse.page.locator("[data-done-text]")).containsText("kinderen zijn toegevoegd.");
            var stored = storedChildren();
            assertThat(stored).isGreaterThan(1190);
            nurse.open("/klassenlijst?klas=1KB");
            assertThat(nurse.page.locator("[data-list-count]")).containsText("van 1.", new ContainsTextOptions().setTimeout(20_000));
            nurse.page.locator("[data-search]").fill("mull soren");
            assertThat(nurse.page.locator("[data-list-rows]")).not().containsText("Yusuf");
            assertThat(nurse.page.url()).endsWith("klas=1KB");
            assertThat(nurse.faults).isEmpty();
            noNameLeft(nurse.sent);
        }
    }

    @Test
    @DisplayName("R004-6, RX-6: a child is typed in by hand, corrected, and erased with all that belongs to it")
    void aChildByHand() {
        try (var nurse = new NurseBrowser(balans, centre, 1280).open("/klassenlijst")) {
            nurse.page.locator("[data-new-child]").first().click();
            nurse.page.locator("[name=first]").fill("Fatima");
            nurse.page.locator("[name=last]").fill("Bakkali");
            nurse.page.locator("[name=school]").fill("De Linde");
            nurse.page.locator("[name=class]").fill("1KA");
            nurse.page.locator("#parent-0-email").fill("geen adres");
            save(nurse);
            assertThat(nurse.page.locator("[data-form-error]")).containsText("geen adres");
            nurse.page.locator("#parent-0-email").fill("ouder@voorbeeld.be");
            save(nurse);
            var row = nurse.page.locator("[data-list-rows] tr");
            assertThat(row).containsText("Fatima Bakkali");
            assertThat(row).containsText("ouder@voorbeeld.be");
            assertThat(storedChildren()).isEqualTo(1);
            row.getByRole(AriaRole.BUTTON).click();
            nurse.page.locator("[name=class]").fill("2KB");
            nurse.page.locator("[data-add-parent]").click();
            nurse.page.locator("#parent-1-email").fill("andere@voorbeeld.be");
            save(nurse);
            assertThat(row).containsText("De Linde, 2KB");
            nurse.open("/klassenlijst");
            assertThat(row).containsText("andere@voorbeeld.be", new ContainsTextOptions().setTimeout(20_000));
            row.getByRole(AriaRole.BUTTON).click();
            nurse.page.locator("[data-remove]").click();
            assertThat(nurse.page.locator("[data-what-goes]")).containsText("Fatima Bakkali");
            assertThat(nurse.page.locator("[data-confirm]")).isInViewport(new IsInViewportOptions().setRatio(0.95));
            assertThat(nurse.page.locator("[data-remove-not]")).isFocused();
            nurse.picture("klassenlijst-wissen");
            nurse.page.locator("[data-remove-yes]").click();
            assertThat(nurse.page.locator("[data-empty]")).isVisible();
            assertThat(storedChildren()).isZero();
            assertThat(nurse.faults).isEmpty();
            assertThat(nurse.sent).noneMatch(request -> request.matches("(?s).*(Fatima|Bakkali|voorbeeld\\.be).*"));
        }
    }

    @Test
    void aListThatIsBeingKeptShowsHowFarItIs() {
        try (var nurse = new NurseBrowser(balans, centre, 1280).open("/klassenlijst")) {
            choose(nurse, "klas-1KA.csv");
            var held = new ArrayList<Route>();
            nurse.page.route("**/kinderen", held::add);
            nurse.page.locator("[data-store]").click();
            assertThat(nurse.page.locator("[data-bar-text]")).containsText("van 22");
            nurse.picture("klassenlijst-bezig");
            PageCheck.check(nurse.page, "a list that is being kept");
            assertThat(storedChildren()).isZero();
            held.forEach(Route::resume);
            assertThat(nurse.page.getByText("22 kinderen zijn toegevoegd.")).isVisible(new IsVisibleOptions().setTimeout(30_000));
            assertThat(storedChildren()).isEqualTo(22);
        }
    }

    private static void save(NurseBrowser nurse) {
        nurse.page.locator("[data-form] button:not([type=button])").click();
    }

    private static void choose(NurseBrowser nurse, String list) {
        assertThat(nurse.page.locator("[data-drop]")).isVisible(new IsVisibleOptions().setTimeout(30_000));
        nurse.page.locator("input[type=file]").setInputFiles(LISTS.resolve(list));
        assertThat(nurse.page.locator("[data-preview-title]")).isVisible(new IsVisibleOptions().setTimeout(20_000));
    }

    private static Locator summary(NurseBrowser nurse) {
        return nurse.page.locator("[data-summary]");
    }

    private static void store(NurseBrowser nurse) {
        nurse.page.locator("[data-store]").click();
        assertThat(nurse.page.locator("[data-done-title]")).isVisible(new IsVisibleOptions().setTimeout(60_000));
    }

    private long storedChildren() {
        var children = balans.part(ChildStore.class);
        var count = new long[1];
        children.forEach(new balans.kernel.OrganisationId(centre.id), child -> count[0]++);
        return count[0];
    }

    /// The fixtures' own marks: family names, addresses, pupil numbers.
    private static void noNameLeft(List<String> requests) {
        assertThat(requests).noneMatch(request -> request.matches("(?s).*(Y\\u0131lmaz|yilmaz|ouders\\.example|2024000).*"));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
