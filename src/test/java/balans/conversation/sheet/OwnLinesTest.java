package balans.conversation.sheet;

import static balans.directory.Newsroom.idIn;
import static balans.directory.Newsroom.unlike;
import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.EntryId;
import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.directory.entry.EntryStore;
import balans.identity.EditorTask;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
class OwnLinesTest {

    private static final String SHEET = "/gespreksagenda/bibliotheek";

    private final RunningBalans balans;
    private final Newsroom newsroom;
    private final Visitor administrator;
    private final Visitor anybody;

    OwnLinesTest(Databases database) {
        balans = TestRegisters.on(database);
        newsroom = new Newsroom(balans);
        administrator = newsroom.administrator();
        anybody = new Visitor(balans.url());
    }

    @Test
    @DisplayName("R000-6: a line is a record: an editor changes it, and the sheet says so at once")
    void aLineIsChangedInTheRegister() {
        var text = unlike();
        var id = idIn(administrator.postForm("/redactie/regels", line(text, Map.of())));
        assertThat(anybody.get(SHEET).body()).contains(text, "/regels/" + id);
        assertThat(anybody.get("/regels/" + id).body()).contains("Klopt dit niet?", "Wie de regel schreef", "Naar het hele blad");
        var changed = line(text + " anders", Map.of("version", "1", "assignment", "redactie-twijfel"));
        assertThat(administrator.postForm("/redactie/regels/" + id, changed).statusCode()).isEqualTo(302);
        assertThat(anybody.get(SHEET).body()).contains(text + " anders");
        assertThat(administrator.get("/redactie/regels/" + id + "/geschiedenis").body()).contains("Versie 2", text + " anders");
        assertThat(anybody.get("/zoeken?q=" + text.replace(" ", "+")).body()).contains("/regels/" + id);
        administrator.postForm("/redactie/regels/" + id + "/verwijdering", Map.of());
        assertThat(anybody.get(SHEET).body()).doesNotContain(text);
    }

    @Test
    @DisplayName("R000-6: who put a line under its heading is shown as such")
    void theEditorsHandIsShown() {
        assertThat(anybody.get("/regels/sport-bewegen-kracht-1").body())
                .contains("Wie zette dit onder deze kop?", "De redactie", "Gespreksagenda’s Digitale Balans");
        assertThat(anybody.get("/regels.csv?sector=sector.sport-bewegen").body())
                .contains("sport-bewegen-kracht-1").doesNotContain("\"bibliotheek-kracht-1\"");
    }

    @Test
    @DisplayName("R000-13: an organisation puts its own partners beside the national text, and nobody else's")
    void anOrganisationHasItsOwnColumn() {
        var municipality = newsroom.published(Newsroom.organisation("Gemeente " + unlike()));
        var editor = newsroom.editor(new EditorTask(EditorTask.Kind.ORGANISATION, municipality));
        var own = unlike();
        assertThat(editor.get("/redactie/regels/nieuw?sectors=sector.bibliotheek&heading=kop.versterkende-partijen&publisher=" + municipality).body())
                .contains("value=\"" + municipality + "\"", "Bewaren en tonen");
        idIn(editor.postForm("/redactie/regels", line(own, Map.of("publisher", municipality))));
        assertThat(anybody.get(SHEET).body()).as("the national sheet stays as it is").doesNotContain(own)
                .contains("<option value=\"" + municipality + "\"");
        assertThat(anybody.get(SHEET + "?van=" + municipality).body()).contains(own, "Van Gemeente");
        assertThat(anybody.get(SHEET + "?van=bestaat-niet").body()).doesNotContain(own);
        assertThat(anybody.get("/organisaties/" + municipality).body()).contains("Eigen regels op de gespreksagenda", own);
        var national = unlike();
        editor.postForm("/redactie/regels", line(national, Map.of()));
        assertThat(anybody.get(SHEET).body()).as("a national line is proposed").doesNotContain(national);
        assertThat(administrator.get("/redactie").body()).contains(national);
    }

    @Test
    @DisplayName("R000-13: an address with the id of an organisation that went into another shows the lines of that other")
    void theOldIdShowsTheLinesOfTheOneThatStays() {
        var gone = newsroom.published(Newsroom.organisation("Gemeente " + unlike()));
        var stays = newsroom.published(Newsroom.organisation("Gemeente " + unlike()));
        var own = unlike();
        idIn(administrator.postForm("/redactie/regels", line(own, Map.of("publisher", gone))));
        assertThat(administrator.postForm("/redactie/organisaties/" + gone + "/samenvoeging",
                Map.of("met", stays, "version", "1", "otherVersion", "1")).statusCode()).isEqualTo(302);
        for (var path : List.of(SHEET, SHEET + "/blad")) {
            assertThat(anybody.get(path + "?van=" + gone).body()).contains(own);
        }
        assertThat(anybody.get(SHEET + "?van=" + gone).body()).as("chosen, and kept when somebody filters on")
                .contains("<option value=\"" + stays + "\" selected").doesNotContain(gone);
    }

    @Test
    @DisplayName("R000-10: beside each source stands what the link checker last found")
    void theStateOfALinkStandsBesideIt() {
        var resource = Newsroom.resource("Folder " + unlike(), "https://www." + unlike().replace(" ", "") + ".nl/");
        resource.put("sectors", "sector.bibliotheek");
        var id = idIn(administrator.postForm("/redactie/bronnen", resource));
        assertThat(anybody.get(SHEET).body()).contains(resource.get("title"));
        var url = balans.part(EntryStore.class).find(EntryId.resource(id)).orElseThrow().fields().text("url");
        balans.part(JdbcClient.class).sql("""
                INSERT INTO directory_link (resource, url, state, finding, failures, checked_at, next_at)
                VALUES (:id, :url, 'DEAD', 'not-there', 3, 0, 0)
                """).param("id", id).param("url", url).update();
        var body = anybody.get(SHEET).body();
        var at = body.indexOf(resource.get("title"));
        assertThat(body.substring(at, at + 600)).contains("link werkt niet meer");
    }

    @Test
    @DisplayName("Issue 4: a script in a line is just text")
    void aScriptIsJustText() {
        var text = unlike() + " <script>alert(1)</script>";
        idIn(administrator.postForm("/redactie/regels", line(text, Map.of())));
        assertThat(anybody.get(SHEET).body()).doesNotContain("<script>alert(1)").contains("&lt;script&gt;alert(1)");
    }

    private static Map<String, String> line(String text, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("text", text, "sectors", "sector.bibliotheek", "heading", "kop.versterkende-partijen"));
        fields.putAll(more);
        return fields;
    }
}
