package balans.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import balans.action.Action;
import balans.action.Actions;
import balans.action.Origin.Instrument;
import balans.agenda.register.AgendaKinds;
import balans.directory.EntryId;
import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.directory.entry.EntryStore;
import balans.identity.EditorTask;
import balans.identity.EditorTask.Kind;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("Issue 5, bad input: a merged organisation; R001-9, R001-10, RX-8")
class MergedOrganisationTest {

    private final RunningBalans balans;
    private final Newsroom newsroom;
    private final Visitor administrator;
    private final Visitor anybody;
    private final String gone;
    private final String stays;
    private final String goneName = "Stichting " + Newsroom.unlike();

    MergedOrganisationTest(Databases database) {
        balans = TestRegisters.on(database);
        newsroom = new Newsroom(balans);
        administrator = newsroom.administrator();
        anybody = new Visitor(balans.url());
        var first = Newsroom.organisation(goneName);
        first.putAll(Map.of("identifiers", "ISIL NL-" + (1_000_000_000L + Math.abs(goneName.hashCode())), "website", "https://www.oud.example.nl/"));
        gone = newsroom.published(first);
        stays = newsroom.published(Newsroom.organisation("Vereniging " + Newsroom.unlike()));
    }

    @Test
    @DisplayName("what led, took part or was named goes on under the one that stays, and each change stands in a history")
    void theAgendaGoesOnWithTheOneThatStays() {
        var leads = "Actie " + Newsroom.unlike();
        var action = put("acties", Map.of("title", leads, "state", "loopt", "ambitions", "veiligheid-jeugd-2", "lead", gone,
                "partners", stays + "\n" + gone));
        for (var member : List.of(gone, stays)) {
            put("deelnames", Map.of("organisation", member, "coalition", "coalitie-veiligheid", "since", "2026-06"));
        }
        var resource = Newsroom.resource("Folder " + Newsroom.unlike(), "https://www." + Newsroom.unlike().replace(" ", "") + ".nl/");
        resource.put("publisher", gone);
        put("bronnen", resource);
        var members = members();
        assertThat(merge(gone, stays).headers().firstValue("location")).hasValueSatisfying(to -> assertThat(to).endsWith("/organisaties/" + stays));

        assertThat(anybody.get("/agenda/acties/" + action).body()).contains("/organisaties/" + stays, goneName + " ging op in").doesNotContain("/organisaties/" + gone);
        assertThat(followed(action).lead()).startsWith("Vereniging");
        assertThat(followed(action).partners()).as("who leads is no partner of itself").isEmpty();
        assertThat(members()).as("a member of the coalition once").hasSize(members.size() - 1).contains(stays).doesNotContain(gone);
        assertThat(administrator.get("/redactie/acties/" + action + "/geschiedenis").body()).contains("Versie 2", goneName + " ging op in");
        assertThat(anybody.get("/organisaties/" + stays).body())
                .contains("Trekker: " + leads, resource.get("title"), goneName, "ISIL NL-", "oud.example.nl");
        assertThat(anybody.get("/zoeken?q=" + goneName.replace(" ", "+")).body()).as("found by its old name").contains("/organisaties/" + stays);
    }

    @Test
    @DisplayName("the old address leads to the new one, also after a second merge, and the old history can be read")
    void theOldAddressLeadsOn() {
        merge(gone, stays);
        var third = newsroom.published(Newsroom.organisation("Bond " + Newsroom.unlike()));
        merge(stays, third);
        for (var old : List.of(gone, stays)) {
            var answer = anybody.get("/organisaties/" + old);
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("location")).hasValueSatisfying(to -> assertThat(to).endsWith("/organisaties/" + third));
        }
        assertThat(administrator.get("/redactie/organisaties/" + gone).statusCode()).isEqualTo(302);
        assertThat(administrator.get("/redactie/organisaties/" + gone + "/geschiedenis").body()).contains("verwijderd", "ging op in");
        assertThat(anybody.get("/organisaties.json").body()).doesNotContain("\"" + gone + "\"");
    }

    @Test
    @DisplayName("who still writes the old id means the new one: a table, a proposal, a new record")
    void theOldIdIsUnderstood() {
        merge(gone, stays);
        var action = put("acties", Map.of("title", "Actie " + Newsroom.unlike(), "state", "gepland", "lead", gone));
        assertThat(balans.part(EntryStore.class).find(new EntryId(AgendaKinds.ACTION, action)).orElseThrow().fields().text("lead")).isEqualTo(stays);
        var again = newsroom.published(Newsroom.organisation(goneName));
        assertThat(again).as("an id that leads elsewhere is not given out again").isNotEqualTo(gone);
    }

    @Test
    @DisplayName("its editors write for the one that stays, its open proposals get an answer, what visitors said follows")
    void peopleFollow() {
        var editor = newsroom.editor(new EditorTask(Kind.ORGANISATION, gone));
        var sector = newsroom.editor(new EditorTask(Kind.SECTOR, "sector.bibliotheek"));
        var fields = new HashMap<>(Newsroom.organisation(goneName));
        fields.put("version", "1");
        fields.put("about", "Een voorstel");
        assertThat(sector.postForm("/redactie/organisaties/" + gone, fields).statusCode()).isEqualTo(302);
        var words = Newsroom.unlike();
        anybody.postForm("/klopt-niet/organisaties/" + gone, Map.of("words", words));
        assertThat(administrator.get("/redactie/organisaties/" + gone + "/samenvoeging?met=" + stays).body())
                .contains("Eén persoon die ervoor schrijft", "Laat " + goneName + " opgaan in");
        merge(gone, stays);
        var now = Newsroom.organisation(title(stays));
        now.putAll(Map.of("version", "2", "about", "Wij schrijven het zelf"));
        editor.postForm("/redactie/organisaties/" + stays, now);
        assertThat(anybody.get("/organisaties/" + stays).body()).contains("Wij schrijven het zelf");
        assertThat(sector.get("/redactie").body()).contains(goneName + " ging op in");
        assertThat(administrator.get("/redactie").body()).contains("/redactie/organisaties/" + stays);
    }

    @Test
    @DisplayName("only an administrator merges, with another, and not what somebody changed meanwhile")
    void whatCannotBeMergedIsExplained() {
        var path = "/redactie/organisaties/" + gone + "/samenvoeging";
        assertThat(newsroom.editor(new EditorTask(Kind.ORGANISATION, gone)).get(path).statusCode()).isEqualTo(404);
        assertThat(administrator.postForm(path, Map.of("met", gone, "version", "1", "otherVersion", "1")).statusCode()).isEqualTo(422);
        assertThat(administrator.postForm(path, Map.of("met", "bestaat-niet", "version", "1", "otherVersion", "1")).body())
                .contains("Kies een andere organisatie");
        assertThat(administrator.postForm(path, Map.of("met", stays, "version", "1", "otherVersion", "7")).statusCode()).isEqualTo(409);
        var part = Newsroom.organisation("Afdeling " + Newsroom.unlike());
        part.put("parent", gone);
        var below = newsroom.published(part);
        merge(gone, below);
        assertThat(balans.part(EntryStore.class).find(EntryId.organisation(below)).orElseThrow().fields().has("parent"))
                .as("nothing is part of itself").isFalse();
    }

    private String put(String register, Map<String, String> fields) {
        return Newsroom.idIn(administrator.postForm("/redactie/" + register, fields));
    }

    private HttpResponse<String> merge(String one, String other) {
        var answer = administrator.postForm("/redactie/organisaties/" + one + "/samenvoeging",
                Map.of("met", other, "version", version(one), "otherVersion", version(other)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer;
    }

    private String version(String organisation) {
        return "" + balans.part(EntryStore.class).find(EntryId.organisation(organisation)).orElseThrow().version();
    }

    private String title(String organisation) {
        return balans.part(EntryStore.class).find(EntryId.organisation(organisation)).orElseThrow().title();
    }

    private Action followed(String action) {
        return balans.part(Actions.class).of(Instrument.AGENDA, AgendaKinds.AGENDA).stream()
                .filter(one -> one.origin().subject().equals(action)).findFirst().orElseThrow();
    }

    private List<String> members() {
        var ids = new ArrayList<String>();
        StreamSupport.stream(Visitor.json(anybody.get("/agenda.json")).get("coalitions").spliterator(), false)
                .filter(coalition -> coalition.get("id").asString().equals("coalitie-veiligheid"))
                .forEach(coalition -> coalition.get("members").forEach(member -> ids.add(member.get("id").asString())));
        return ids;
    }
}
