package balans.conversation.own;

import static balans.conversation.own.TestSheet.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
class OwnSheetTest {

    private static final String GOALS = "wederzijdse-doelen";

    private final RunningBalans balans;
    private final String site;

    OwnSheetTest(Databases database) {
        balans = RunningBalans.on(database);
        site = balans.url();
    }

    @Test
    @DisplayName("R000-5: a blank sheet has the seven headings and no notes, a seeded one all items of the sector")
    void blankOrSeeded() {
        var blank = TestSheet.start(site, "leeg");
        assertThat(blank.body(blank.owner)).contains("vak-wat-speelt-er", "vak-waarmee-geholpen", "vak-beleid-mentaal-gezond")
                .doesNotContain("data-note=");
        var seeded = TestSheet.start(site, "gevuld");
        assertThat(seeded.body(seeded.owner).split("data-note=", -1)).hasSizeGreaterThan(15);
    }

    @Test
    @DisplayName("R000-5: a name that does not fit comes back with a complaint, as text")
    void aNameMustFit() {
        var refused = new Visitor(site).postForm("/gespreksagenda/basisonderwijs/samen", Map.of("naam", "<b>x</b>".repeat(20)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("hoogstens 80 tekens", "&lt;b>").doesNotContain("<b>x</b>");
        assertThat(new Visitor(site).postForm("/gespreksagenda/basisonderwijs/samen", Map.of("naam", " ")).statusCode()).isEqualTo(422);
        assertThat(new Visitor(site).get("/gespreksagenda/kaas/samen").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("Issue 4: private to whoever holds a link; only the owner's link closes, renews and removes")
    void privateToWhoHoldsALink() {
        var sheet = TestSheet.start(site, "leeg");
        var guest = sheet.guest();
        var stranger = new Visitor(site);
        assertThat(stranger.get("/samen/AAAAAAAAAA").statusCode()).isEqualTo(404);
        for (var act : new String[] {"/versies", "/code", "/opheffing"}) {
            assertThat(sheet.send(guest, act, "bijeenkomst", "1", "naam", "De Linde").statusCode()).as(act).isEqualTo(404);
        }
        assertThat(sheet.body(guest)).doesNotContain("samen/eigenaar/sleutel");
        assertThat(guest.get(sheet.path).headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        var link = find("(/samen/eigenaar/sleutel/[^<]+)<", sheet.body(sheet.owner));
        var elsewhere = new Visitor(site);
        assertThat(elsewhere.get(link).statusCode()).isEqualTo(302);
        assertThat(sheet.body(elsewhere)).contains("Rond deze bijeenkomst af");
        var renewed = sheet.send(sheet.owner, "/code");
        assertThat(guest.get(sheet.path).statusCode()).isEqualTo(404);
        assertThat(guest.get(TestSheet.location(renewed).replaceFirst("^https?://[^/]+", "")).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("Issue 4: the database holds a hash of the owner's link, never the link")
    void onlyAHashIsKept() {
        var sheet = TestSheet.start(site, "leeg");
        var key = find("/samen/eigenaar/sleutel/([^<]+)<", sheet.body(sheet.owner));
        var hashes = balans.part(JdbcClient.class).sql("SELECT hash FROM conversation_own_key").query(String.class).list();
        assertThat(hashes).contains(new Key(key).hash()).doesNotContain(key);
    }

    @Test
    @DisplayName("R000-3, R000-4, R000-5: the opening is answered, and of two people in one note both texts stay")
    void twoPeopleAtOnce() {
        var sheet = TestSheet.start(site, "leeg");
        var an = sheet.guest();
        var tom = sheet.guest();
        sheet.send(an, "/opening", "antwoord", "BIT");
        assertThat(sheet.body(tom)).containsPattern("aria-pressed=\"true\" id=\"antwoord-BIT\"");
        var note = sheet.write(an, "beleid-mentaal-gezond", "Nog niets op papier");
        sheet.send(an, "/notities/" + note + "/tekst", "version", "1", "text", "Van An");
        sheet.send(tom, "/notities/" + note + "/tekst", "version", "1", "text", "Van Tom");
        assertThat(sheet.body(an)).contains("Van An", "Van Tom", "Iemand anders schreef tegelijk");
    }

    @Test
    @DisplayName("R000-29: three stickers each, kept by the database")
    void threeStickersEach() {
        var sheet = TestSheet.start(site, "leeg");
        var an = sheet.guest();
        var goal = sheet.write(an, GOALS, "Samen buiten spelen");
        for (int slot = 0; slot <= 4; slot++) {
            sheet.send(an, "/stickers", "slot", "" + slot, "doel", goal);
            sheet.send(an, "/stickers", "slot", "" + slot, "doel", goal);
        }
        assertThat(sheet.body(an)).contains("<b>3 stickers</b>", "Je hebt nog 0 stickers");
        sheet.send(sheet.guest(), "/stickers", "slot", "1", "doel", "bestaat-niet");
        sheet.send(sheet.guest(), "/stickers", "slot", "1", "doel", goal);
        assertThat(sheet.body(an)).contains("<b>4 stickers</b>");
        sheet.send(an, "/stickers/terug", "slot", "3");
        assertThat(sheet.body(an)).contains("<b>3 stickers</b>", "Je hebt nog 1 sticker.");
        var db = balans.part(JdbcClient.class);
        assertThatThrownBy(() -> db.sql("""
                INSERT INTO conversation_own_dot (sheet, hand, slot, note) SELECT id, 'h', 4, 'n' FROM conversation_own
                """).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("R000-29: an action has an owner and a term; a term that nobody can read comes back with what was typed")
    void actionsWithOwnerAndTerm() {
        var sheet = TestSheet.start(site, "leeg");
        var goal = sheet.write(sheet.owner, GOALS, "Minder schermen");
        sheet.send(sheet.owner, "/doelen", "doel", goal);
        var agreed = sheet.send(sheet.owner, "/acties", "wat", "Bel de bibliotheek", "wie", "Fatima", "wanneer", "maart 2027", "doel", goal);
        assertThat(agreed.statusCode()).isEqualTo(302);
        sheet.send(sheet.owner, "/acties", "wat", " Bel de bibliotheek", "wie", "Fatima", "wanneer", "maart 2027", "doel", goal);
        assertThat(sheet.body(sheet.owner).split("weg-actie-", -1)).as("sent twice, there once").hasSize(2);
        assertThat(sheet.body(sheet.owner)).contains("Bel de bibliotheek", "Fatima", "maart 2027", "Bij welk doel?: Minder schermen", "Toch niet");
        var refused = sheet.send(sheet.owner, "/acties", "wat", "Iets", "wanneer", "ooit misschien");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Deze datum lees ik niet", "value=\"Iets\"", "value=\"ooit misschien\"");
        var other = TestSheet.start(site, "leeg");
        var id = find("id=\"weg-actie-([^\"]+)\"", sheet.body(sheet.owner));
        assertThat(other.send(other.owner, "/acties/weg", "actie", id).statusCode()).isEqualTo(404);
        assertThat(sheet.send(sheet.owner, "/acties/weg", "actie", id).statusCode()).isEqualTo(302);
        assertThat(sheet.body(sheet.owner)).doesNotContain("Bel de bibliotheek");
    }

    @Test
    @DisplayName("R000-24, R000-28: a lead and an evening; who saves from an older version sees what is there and keeps the own text")
    void leadAndEvening() {
        var sheet = TestSheet.start(site, "leeg");
        sheet.send(sheet.owner, "/afspraken", "version", "1", "aandacht", "Juf Eva", "avond", "Spelen zonder scherm", "dag", "2027-03-12");
        assertThat(sheet.body(sheet.guest())).contains("value=\"Juf Eva\"", "value=\"2027-03-12\"");
        var clash = sheet.send(sheet.guest(), "/afspraken", "version", "1", "aandacht", "Meester Jan", "avond", "", "dag", "");
        assertThat(clash.statusCode()).isEqualTo(422);
        assertThat(clash.body()).contains("Daar staat nu: Juf Eva", "value=\"Meester Jan\"");
        assertThat(sheet.send(sheet.owner, "/afspraken", "version", "2", "dag", "gisteren").statusCode()).isEqualTo(422);
        assertThat(sheet.owner.get(sheet.path + "/gespreksagenda.ics").body()).contains("DTSTART;VALUE=DATE:20270312", "SUMMARY:Ouderavond");
    }

    @Test
    @DisplayName("R000-5, R000-29: a closed meeting is frozen, opens the next one, and the difference is shown by word")
    void closedAndCompared() {
        var sheet = TestSheet.start(site, "leeg");
        var goal = sheet.write(sheet.owner, GOALS, "Samen buiten spelen");
        var gone = sheet.write(sheet.owner, "kracht", "Dit gaat weg");
        sheet.send(sheet.owner, "/doelen", "doel", goal);
        sheet.send(sheet.owner, "/stickers", "slot", "1", "doel", goal);
        sheet.send(sheet.owner, "/acties", "wat", "Speelplein open", "wie", "Tom", "wanneer", "2027");
        sheet.close();
        assertThat(sheet.body(sheet.owner)).contains("Bijeenkomst 2", "Wat spraken we de vorige keer af", "Speelplein open", "Je hebt nog 3 stickers");
        sheet.send(sheet.owner, "/versies", "bijeenkomst", "1");
        assertThat(sheet.body(sheet.owner)).contains("Bijeenkomst 2").doesNotContain("Bijeenkomst 3");
        sheet.send(sheet.owner, "/notities/" + goal + "/tekst", "version", "1", "text", "Samen elke dag buiten spelen");
        sheet.send(sheet.owner, "/notities/" + gone + "/weg");
        sheet.write(sheet.owner, "uitdagingen", "Dit is nieuw");
        assertThat(sheet.owner.get(sheet.path + "/versies/1").body()).contains("Dit gaat weg", "Samen buiten spelen (1 sticker)").doesNotContain("Dit is nieuw");
        var difference = sheet.owner.get(sheet.path + "/versies/1/verschil").body();
        assertThat(difference).contains("<ins>Dit is nieuw</ins>", "<del>Dit gaat weg</del>", "<ins>elke dag</ins>");
        var action = find("name=\"actie\" value=\"([^\"]+)\"", sheet.body(sheet.owner));
        sheet.send(sheet.owner, "/acties/terugblik", "actie", action, "uitkomst", "DONE");
        assertThat(sheet.body(sheet.owner)).contains("Speelplein open", "<span class=\"tag\">gedaan</span>");
        assertThat(sheet.owner.get(sheet.path + "/versies/9").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R000-16, R000-26: what professionals find hard or want to learn, and how young people take part, have a place of their own")
    void trainingAndYoungPeopleHaveAPlace() {
        var sheet = TestSheet.start(site, "leeg");
        assertThat(sheet.body(sheet.owner)).contains("Waar weten jullie niet goed wat je kunt doen?", "bijvoorbeeld als ambassadeur");
        sheet.write(sheet.owner, "scholing", "Hoe begin je een gesprek over gamen?");
        sheet.write(sheet.guest(), "jongeren", "De leerlingenraad kiest het thema");
        sheet.close();
        var parts = sheet.owner.get(sheet.path + "/gespreksagenda.json?versie=1").body();
        assertThat(parts).contains("Hoe begin je een gesprek over gamen?", "De leerlingenraad kiest het thema");
        assertThat(sheet.owner.get(sheet.path + "/gespreksagenda.csv").body()).contains("De leerlingenraad kiest het thema");
    }

    @Test
    @DisplayName("R000-17, R000-25: the sheet leaves as PDF, text, CSV, JSON and a checklist, whatever is written in it")
    void exports() throws Exception {
        var sheet = TestSheet.start(site, "leeg");
        sheet.send(sheet.owner, "/notities", "box", "kracht", "text", "=1+1 & <script>alert(1)</script>");
        sheet.send(sheet.owner, "/acties", "wat", "Bel de GGD", "wie", "Fatima", "wanneer", "oktober 2026");
        var file = java.net.http.HttpClient.newHttpClient().send(
                sheet.owner.request(sheet.path + "/gespreksagenda.pdf").GET().build(), BodyHandlers.ofByteArray());
        try (var pdf = Loader.loadPDF(file.body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("De Linde", "=1+1 & <script>alert(1)</script>", "Bel de GGD");
        }
        var text = java.net.http.HttpClient.newHttpClient().send(
                sheet.owner.request(sheet.path + "/gespreksagenda.odt").GET().build(), BodyHandlers.ofByteArray());
        try (var zip = new ZipInputStream(new ByteArrayInputStream(text.body()))) {
            for (var part = zip.getNextEntry(); !part.getName().equals("content.xml"); part = zip.getNextEntry()) {
                assertThat(part.isDirectory()).isFalse();
            }
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("De Linde", "=1+1 &amp; &lt;script", "Bel de GGD · Fatima · oktober 2026").doesNotContain("<script");
        }
        assertThat(sheet.owner.get(sheet.path + "/gespreksagenda.csv").body()).contains("\"'=1+1 &", "\"Bel de GGD\";\"Fatima\";\"oktober 2026\"");
        var json = Visitor.json(sheet.owner.get(sheet.path + "/gespreksagenda.json"));
        assertThat(json.at("/actions/0/lead").asString()).isEqualTo("Fatima");
        assertThat(json.propertyNames()).containsExactlyInAnyOrder("number", "day", "name", "sector", "opening", "parts",
                "goals", "actions", "lead", "evening", "eveningOn");
        assertThat(sheet.owner.get(sheet.path + "/checklist").body()).contains("☐ Bel de GGD").doesNotContain("<script>alert");
        sheet.close();
        assertThat(Visitor.json(sheet.owner.get(sheet.path + "/gespreksagenda.json?versie=1")).at("/number").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("Issue 4: a sheet that is taken away leaves no row, no note and no action")
    void nothingStays() {
        var sheet = TestSheet.start(site, "gevuld");
        var db = balans.part(JdbcClient.class);
        var code = sheet.path.substring("/samen/".length());
        var board = db.sql("SELECT board FROM conversation_own WHERE code = :code").param("code", code).query(String.class).single();
        sheet.send(sheet.owner, "/acties", "wat", "Weg ermee");
        sheet.close();
        sheet.send(sheet.owner, "/opheffing", "naam", "Iets anders");
        assertThat(sheet.owner.get(sheet.path).statusCode()).isEqualTo(200);
        sheet.send(sheet.owner, "/opheffing", "naam", "de linde");
        assertThat(sheet.owner.get(sheet.path).statusCode()).isEqualTo(404);
        assertThat(count(db, "SELECT count(*) FROM canvas_note WHERE board = '" + board + "'")).isZero();
        assertThat(count(db, "SELECT count(*) FROM conversation_own_version WHERE sheet NOT IN (SELECT id FROM conversation_own)")).isZero();
        assertThat(count(db, "SELECT count(*) FROM action_action WHERE title = 'Weg ermee'")).isZero();
    }

    private static int count(JdbcClient db, String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
