package balans.conversation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.TestRegisters;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SheetSourcesTest {

    private final RunningBalans balans = TestRegisters.on(Databases.SQLITE);
    private final Visitor anybody = new Visitor(balans.url());

    @Test
    @DisplayName("R000-19: sources say in which languages they are, and can be chosen by it")
    void sourcesAreChosenByLanguage() {
        var several = anybody.get("/bronnen?taal=taal.meer").body();
        assertThat(several).contains("/bronnen/mediaukkiedagen").doesNotContain("/bronnen/techkwadraat\"");
        assertThat(anybody.get("/bronnen?taal=taal.nl").body()).contains("<option value=\"taal.meer\"").doesNotContain("/bronnen/mediaukkiedagen\"");
        assertThat(anybody.get("/gespreksagenda/geboortezorg-jonge-kind").body()).contains("meer talen");
    }

    @Test
    @DisplayName("R000-20: a sector that sees families has a poster for its waiting room, with questions and a code to the sources")
    void thereIsAPosterForTheWaitingRoom() {
        var sector = balans.part(Sheets.class).sector("jeugdgezondheidszorg").orElseThrow();
        assertThat(anybody.get("/gespreksagenda/jeugdgezondheidszorg").body()).contains("/gespreksagenda/jeugdgezondheidszorg/wachtkamer");
        var poster = anybody.get("/gespreksagenda/jeugdgezondheidszorg/wachtkamer").body();
        assertThat(poster).contains("class=\"a4 poster\"", "<svg", "Praat er met ons over", sector.starters().getFirst().text());
        assertThat(anybody.get("/gespreksagenda/sport-bewegen").body()).doesNotContain("/wachtkamer");
    }

    @Test
    @DisplayName("R000-22: good practices stand first among the sources, with a link and the organisation that did it")
    void goodPracticesHaveAnOrganisation() {
        var body = anybody.get("/gespreksagenda/kinderopvang").body();
        var sources = body.substring(body.indexOf("id=\"bronnen\""));
        assertThat(sources).containsSubsequence("<h3>Praktijkvoorbeeld</h3>", "https://www.humankind.nl/tips", "Mediadossier Humankind");
        assertThat(sources.indexOf("<h3>")).isEqualTo(sources.indexOf("<h3>Praktijkvoorbeeld"));
        assertThat(anybody.get("/bronnen/mediadossier-humankind").body()).contains("/organisaties/humankind");
    }

    @Test
    @DisplayName("R000-23: funding schemes have a period and a link")
    void fundingHasAPeriod() {
        var body = anybody.get("/gespreksagenda/basisonderwijs").body();
        assertThat(body.substring(body.indexOf("id=\"bronnen\""))).containsSubsequence("<h3>Subsidie</h3>",
                "stimuleringsregeling-gezonde-school-2025-2026", "<span class=\"tag\">2025-2026</span>");
    }

    @Test
    @DisplayName("R000-27: a self-test and a baseline test elsewhere are linked where the sheet names them, and not rebuilt")
    void testsElsewhereAreLinked() {
        var body = anybody.get("/gespreksagenda/voortgezet-onderwijs-mbo").body();
        assertThat(body).containsSubsequence("Doe de digitalebalanstest tijdens een mentorles.", "href=\"https://digitalebalans.nl/zelftest/\" rel=\"noopener\"");
        assertThat(body).containsSubsequence("Nulmeting Digitale Geletterdheid", "https://www.kennisnet.nl/digitale-geletterdheid/stappenplan");
        assertThat(anybody.get("/gespreksagenda/zelftest").statusCode()).isEqualTo(404);
    }
}
