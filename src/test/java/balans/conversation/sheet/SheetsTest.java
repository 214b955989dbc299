package balans.conversation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import balans.content.Content;
import balans.directory.EntryId;
import balans.directory.TestRegisters;
import balans.directory.entry.EntryStore;
import balans.support.Databases;
import balans.support.RunningBalans;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private final RunningBalans balans = TestRegisters.on(Databases.SQLITE);
    private final Sources sources = balans.part(Sources.class);
    private final Sheets sheets = balans.part(Sheets.class);

    @Test
    @DisplayName("R000-1, R000-2: eight sectors, each with the same seven headings and something under every one")
    void eightSectorsWithSevenHeadings() {
        assertThat(sheets.sectors()).hasSize(8);
        assertThat(sheets.headings()).extracting(Named::name).containsExactly("Wat speelt er?", "Kracht", "Uitdagingen",
                "Wederzijdse doelen", "Versterkende partijen publiek / privaat", "Al ontwikkeld?", "Waarmee geholpen?");
        assertThat(sheets.sectors()).allSatisfy(sector ->
                assertThat(sheets.headings()).allSatisfy(heading -> assertThat(sector.under(heading)).isNotEmpty()));
    }

    @Test
    @DisplayName("R000-6: every item of the content file stands on exactly one sheet, word for word")
    void nothingOfTheSourceIsLost() {
        var written = Content.read("gespreksagenda.nl.yaml").list("sectoren").stream()
                .flatMap(sector -> sector.list("items").stream()).map(item -> item.text("tekst")).toList();
        var shown = sheets.sectors().stream().flatMap(sector -> sheets.headings().stream().flatMap(h -> sector.under(h).stream()))
                .map(Item::text).toList();
        assertThat(shown).hasSize(189).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    @DisplayName("R000-9: every source that an item names is there")
    void everySourceIsThere() {
        var named = items().stream().flatMap(item -> item.sources().stream()).collect(Collectors.toSet());
        assertThat(sources.of(named)).extracting(Source::id).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    @DisplayName("R000-3, R000-4: the opening question and the policy question come with every sheet")
    void twoQuestions() {
        assertThat(sheets.questions()).extracting(Named::id).containsExactly("opening", "beleid");
    }

    @Test
    @DisplayName("R000-7: every part of the model is spoken of by some sheet")
    void everyPartHasAVoice() {
        var themes = new HashSet<>(items().stream().flatMap(item -> item.themes().stream()).toList());
        var parts = sheets.model().goals().stream().flatMap(goal -> goal.parts().stream()).toList();
        assertThat(parts).hasSize(7).allSatisfy(part -> assertThat(part.themes()).isNotEmpty().anyMatch(themes::contains));
    }

    @Test
    @DisplayName("R000-15: every sector has questions to start with, on all three sides of health")
    void everySectorHasStarters() {
        var goals = sheets.model().goals().stream().map(Goal::id).toList();
        assertThat(sheets.sectors()).allSatisfy(sector ->
                assertThat(sector.starters()).extracting(Starter::goal).containsAll(goals).hasSize(6));
    }

    @Test
    @DisplayName("R000-8, R000-11, R000-12: a choice takes what speaks of that side, age and topic")
    void aChoiceTakesWhatFits() {
        var sector = sheets.sector("geboortezorg-jonge-kind").orElseThrow();
        assertThat(taken(sector, Choice.EVERYTHING)).hasSameSizeAs(sector.items());
        assertThat(taken(sector, new Choice("mentaal-gezond", null, null))).isNotEmpty()
                .allMatch(item -> item.goals().contains("mentaal-gezond"));
        var whenThree = taken(sector, new Choice(null, 3, null));
        assertThat(whenThree).isNotEmpty().hasSizeLessThan(sector.items().size())
                .noneMatch(item -> new Age(0, 2).equals(item.age()));
        assertThat(taken(sector, new Choice(null, 17, null))).isEmpty();
        assertThat(taken(sector, new Choice(null, null, "hechting-ouderschap"))).isNotEmpty()
                .allMatch(item -> item.topics().contains("hechting-ouderschap"));
    }

    @Test
    void aChoiceIsAnAddress() {
        assertThat(new Choice("mentaal-gezond", 3, "a b&c").query()).isEqualTo("?gezondheid=mentaal-gezond&leeftijd=3&onderwerp=a%20b%26c");
        assertThat(Choice.EVERYTHING.query()).isEmpty();
        assertThat(new Choice("mentaal-gezond", null, null).switchGoal("mentaal-gezond").isEverything()).isTrue();
    }

    @Test
    @DisplayName("R000-13, RX-7: what a sheet points to is in use, and an organisation's page says where it is named")
    void theRegistersLearnOfTheSheets() {
        var entries = balans.part(EntryStore.class);
        assertThat(entries.referencesTo(EntryId.resource("bvo-scan"))).extracting(EntryStore.Reference::from)
                .contains(EntryId.line("sport-bewegen-waarmee-geholpen-2"));
        var mentions = balans.part(SheetMentions.class);
        assertThat(mentions.of(EntryId.organisation("bureau-halt")).getFirst().lines()).isNotEmpty();
        assertThat(mentions.of(EntryId.organisation("bvo-scan")).getFirst().lines()).isEmpty();
    }

    private static List<Item> taken(Sector sector, Choice choice) {
        return sector.items().stream().filter(item -> choice.takes(sector, item)).toList();
    }

    private List<Item> items() {
        return sheets.sectors().stream().flatMap(sector -> sector.items().stream()).toList();
    }
}
