package balans.screening.roster;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.NurseBrowser;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.World;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
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
            nurse.picture("klassenlijst-leeg");
            assertThat(nurse.page.getByText("Er staat nog niemand op de lijst")).isVisible();
            choose(nurse, "klas-1KA.csv");
            assertThat(summary(nurse)).containsText("22 nieuw");
            nurse.picture("klassenlijst-voorbeeld");
            assertThat(storedChildren()).isZero();
            store(nurse);
            assertThat(nurse.page.getByText("22 kinderen zijn toegevoegd.")).isVisible();
            assertThat(storedChildren()).isEqualTo(22);
            nurse.picture("klassenlijst-klaar");
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
            nurse.dark(true);
            nurse.picture("klassenlijst-fouten-390-donker");
            assertThat(storedChildren()).isZero();
            assertThat(nurse.faults).isEmpty();
        }
    }

    private static void choose(NurseBrowser nurse, String list) {
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
