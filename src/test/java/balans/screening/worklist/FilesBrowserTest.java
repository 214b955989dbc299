package balans.screening.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.FhirCheck;
import balans.support.NurseBrowser;
import balans.support.PageCheck;
import balans.support.PdfUa;
import balans.support.RunningBalans;
import balans.support.World;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("R004-14, R004-18, RX-7: into the file of a child, made in the browser")
class FilesBrowserTest {

    private static RunningBalans balans;
    private static Town town;
    private static NurseBrowser browser;
    private static Page page;

    @BeforeAll
    static void open() {
        balans = RunningBalans.on(Databases.SQLITE);
        town = new Town(balans);
        browser = new NurseBrowser(balans, town.list.centre, 1280);
        page = browser.page;
        browser.open("/werklijst");
        page.waitForSelector("[data-ready]");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /// Whatever the test before left open.
    @BeforeEach
    void theList() {
        if (page.locator("[data-child-view]").isVisible()) {
            back();
        }
    }

    @Test
    void thePdfOfAChildIsAccessibleAndHoldsItsAnswers() throws IOException {
        child("Emir Yılmaz");
        var pdf = saved("child-view", "pdf");
        assertThat(PdfUa.complaints(pdf)).isEmpty();
        assertThat(textOf(pdf)).contains("Emir Yılmaz").contains("Hoe vaak geniet u van de tijd met uw kind?")
                .contains("28 van 32").contains("Alles op een rij").contains("niet de Balansmeter");
        back();
    }

    @Test
    void thePdfOfAClassHasEachOfItsChildren() throws IOException {
        page.locator("[data-search]").fill("noor");
        assertThat(page.locator("[data-rows]")).not().containsText("Emir");
        var pdf = saved("list-view", "pdf");
        assertThat(PdfUa.complaints(pdf)).isEmpty();
        assertThat(textOf(pdf)).contains("Noor Peeters").contains("Ouder 2 (vader)").doesNotContain("Emir");
        page.locator("[data-search]").fill("");
        assertThat(page.locator("[data-rows]")).containsText("Emir");
    }

    @Test
    void theFhirOfTheListIsValidAndKnowsAChildByItsCodeOnly() {
        var bundle = new String(saved("list-view", "fhir"), StandardCharsets.UTF_8);
        var questionnaire = World.on(balans).manager()
                .get("/balansmeter/beheer/vragenlijsten/voorbeeldvragenlijst/0.1/vragenlijst.fhir.json").body();
        assertThat(FhirCheck.complaints(bundle, questionnaire)).isEmpty();
        var entries = JsonMapper.shared().readTree(bundle).path("entry");
        assertThat(entries.size()).isGreaterThan(10);
        assertThat(FhirCheck.complaints(entries.get(1).path("resource").toString(), questionnaire)).isEmpty();
        assertThat(bundle).contains("urn:balans:centrum:" + town.list.centre.id + ":kindcode")
                .doesNotContain("Peeters").doesNotContain("2024-01");
        var wrong = entries.get(0).path("resource").toString().replaceFirst("\"code\":\"[1-5]\"", "\"code\":\"9\"");
        assertThat(FhirCheck.complaints(wrong, questionnaire)).as("the check can fail").isNotEmpty();
    }

    @Test
    void questionAndAnswerHaveAtMostTwoHundredCharactersEach() {
        var lines = new String(saved("list-view", "bds"), StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines.length).isGreaterThan(50);
        assertThat(lines[0]).contains("Vraag (1332);Antwoord (1333)");
        for (var line : lines) {
            var fields = line.replace("\uFEFF", "").split(";", 5);
            assertThat(fields[3].length()).isLessThanOrEqualTo(202);
            assertThat(fields[4].length()).isLessThanOrEqualTo(202);
        }
    }

    @Test
    void aChildIsCoupledAfterALookAndTheCouplingIsUndone() {
        child("Emir Yılmaz");
        page.getByText("Koppelen aan een dossier").click();
        page.locator("[data-coupling-form] [name=number]").fill("D-2026/17");
        page.locator("[data-coupling-form] [name=name]").fill("Noor Peeters");
        page.locator("[data-coupling-form] [name=born]").fill("2019-01-01");
        page.getByText("Kijk of het klopt").click();
        assertThat(page.locator("[data-match]")).containsText("Kijk na: de naam is een andere");
        page.locator("[data-couple]").click();
        assertThat(page.locator("[data-coupled]")).containsText("Nog niet gekoppeld");
        page.locator("[data-coupling-form] [name=name]").fill("yilmaz EMIR");
        page.getByText("Kijk of het klopt").click();
        assertThat(page.locator("[data-match]")).containsText("Klopt: de naam is dezelfde");
        PageCheck.check(page, "a look before a coupling");
        page.locator("[data-coupling-form] [name=sure]").check();
        page.locator("[data-couple]").click();
        assertThat(page.locator("[data-coupled]")).containsText("Gekoppeld aan dossier D-2026/17");
        assertThat(page.locator("[data-child-facts]")).containsText("D-2026/17");
        assertThat(page.locator("[data-time-line]")).containsText("Gekoppeld aan het dossier");
        back();
        child("Noor Peeters");
        page.locator("[data-coupling-form] [name=number]").fill("d-2026/17");
        page.locator("[data-coupling-form] [name=name]").fill("Noor Peeters");
        page.locator("[data-coupling-form] [name=born]").fill("2019-01-01");
        page.getByText("Kijk of het klopt").click();
        assertThat(page.locator("[data-match]")).containsText("al gekoppeld aan een ander kind");
        assertThat(page.locator("[data-couple]")).isHidden();
        back();
        child("Emir Yılmaz");
        page.locator("[data-uncouple]").click();
        assertThat(page.locator("[data-coupled]")).containsText("Nog niet gekoppeld");
        assertThat(page.locator("[data-time-line]")).containsText("Koppeling ongedaan gemaakt");
        assertThat(browser.sent.stream().filter(one -> one.contains("D-2026"))).as("sealed before it is sent").isEmpty();
        back();
    }

    @Test
    @DisplayName("RX-6 one parent sees, corrects, takes along and erases what is kept of her, and each time it is recorded")
    void theRightsOfOneParent() throws IOException {
        child("Zofia Nowak");
        page.getByText("Verzoek van een ouder").click();
        page.locator("[data-rights-form] [name=how]").fill("gebeld op het bekende nummer");
        kind("Inzage");
        var pdf = asked();
        assertThat(PdfUa.complaints(pdf)).isEmpty();
        assertThat(textOf(pdf)).contains("Zofia Nowak").contains("van 32");
        page.locator("[data-rights-form] [name=how]").fill("aan de balie");
        kind("Meenemen");
        assertThat(JsonMapper.shared().readTree(asked()).at("/answers/entry").size()).isEqualTo(1);
        page.locator("[data-rights-form] [name=how]").fill("aan de balie");
        kind("Verbetering");
        page.locator("[data-rights-form] [name=email]").fill("nieuw@voorbeeld.be");
        PageCheck.check(page, "a request of a parent");
        page.locator("[data-rights-do]").click();
        assertThat(page.locator("[data-toasts]")).containsText("Vastgelegd en verbeterd");
        page.locator("[data-rights-form] [name=how]").fill("per brief");
        kind("Verwijdering");
        page.locator("[data-rights-do]").click();
        assertThat(page.locator("[data-toasts]")).containsText("Vink eerst aan");
        page.locator("[data-rights-form] [name=sure]").check();
        page.locator("[data-rights-do]").click();
        assertThat(page.locator("[data-toasts]")).containsText("Vastgelegd en verwijderd");
        assertThat(page.locator("[data-parents]")).containsText("Nog geen antwoord");
        assertThat(page.locator("[data-parents]")).not().containsText("van 32");
        var link = SealedList.idOf(town.zofia.parents().getFirst());
        var db = balans.part(JdbcClient.class);
        for (var table : List.of("screening_answer WHERE invitation", "screening_invitation WHERE id")) {
            assertThat(db.sql("SELECT count(*) FROM " + table + " = :link").param("link", link).query(Long.class).single()).isZero();
        }
        assertThat(browser.sent.stream().filter(one -> one.contains("balie") || one.contains("nieuw@"))).isEmpty();
        browser.open("/verzoeken");
        page.waitForSelector("[data-requests][data-ready]");
        assertThat(page.locator("[data-rows] tr")).hasCount(4);
        assertThat(page.locator("[data-rows]")).containsText("gebeld op het bekende nummer");
        PageCheck.check(page, "the requests of parents");
        page.locator("[data-kind]").selectOption("erasure");
        assertThat(page.locator("[data-rows] tr")).hasCount(1);
        assertThat(page.url()).endsWith("?soort=erasure");
        browser.open("/werklijst");
        page.waitForSelector("[data-ready]");
        child("Zofia Nowak");
        assertThat(page.locator("[data-parents]")).containsText("Nog geen antwoord");
        assertThat(page.locator("[data-alarm]")).isHidden();
        assertThat(browser.faults).isEmpty();
        back();
    }

    private static void kind(String name) {
        page.locator("[data-rights-form]").getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private static byte[] asked() throws IOException {
        var file = page.waitForDownload(() -> page.locator("[data-rights-do]").click());
        assertThat(page.locator("[data-toasts]")).containsText("Vastgelegd");
        return Files.readAllBytes(file.path());
    }

    private static void child(String name) {
        page.locator("[data-rows]").getByText(name).first().click();
        assertThat(page.locator("[data-child-name]")).hasText(name);
    }

    private static void back() {
        page.locator("[data-back]").click();
    }

    private static byte[] saved(String place, String kind) {
        var file = page.waitForDownload(() -> page.locator("[data-" + place + "] [data-save=" + kind + "]").click());
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
