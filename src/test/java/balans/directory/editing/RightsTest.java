package balans.directory.editing;

import static balans.directory.Newsroom.idIn;
import static balans.directory.Newsroom.organisation;
import static balans.directory.Newsroom.resource;
import static balans.directory.Newsroom.unlike;
import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.EntryId;
import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.directory.entry.EntryStore;
import balans.identity.EditorTask;
import balans.identity.EditorTask.Kind;
import balans.identity.Editors;
import balans.support.Account;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("RX-1, R000-30: who may make what public")
class RightsTest {

    private final RunningBalans balans;
    private final Newsroom newsroom;
    private final Visitor administrator;

    RightsTest(Databases database) {
        balans = TestRegisters.on(database);
        newsroom = new Newsroom(balans);
        administrator = newsroom.administrator();
    }

    @Test
    void anOrganisationsEditorPublishesItsOwnAndProposesTheRest() {
        var own = newsroom.published(organisation(unlike()));
        var other = newsroom.published(organisation(unlike()));
        var editor = newsroom.editor(new EditorTask(Kind.ORGANISATION, own));
        assertThat(change(editor, own, "Onze eigen tekst").headers().firstValue("Location").orElseThrow()).endsWith("/organisaties/" + own);
        assertThat(about(own)).isEqualTo("Onze eigen tekst");
        assertThat(change(editor, other, "Andermans tekst").headers().firstValue("Location").orElseThrow()).endsWith("/redactie");
        assertThat(about(other)).isEmpty();
        assertThat(editor.postForm("/redactie/organisaties/" + other + "/verwijdering", Map.of()).statusCode()).isEqualTo(404);
        assertThat(editor.postForm("/redactie/organisaties/" + other + "/nagekeken", Map.of()).statusCode()).isEqualTo(404);
        for (var page : List.of("/redactie/mensen", "/redactie/organisaties/invoer")) {
            assertThat(editor.get(page).statusCode()).as(page).isEqualTo(404);
        }
    }

    @Test
    void nobodyTakesAnEntryByWritingTheirOwnNameOnIt() {
        var own = newsroom.published(organisation(unlike()));
        var fields = resource(unlike(), "https://" + unlike().replace(" ", "").toLowerCase() + ".nl/");
        var foreign = idIn(administrator.postForm("/redactie/bronnen", fields));
        var editor = newsroom.editor(new EditorTask(Kind.ORGANISATION, own));
        fields.put("version", "1");
        fields.put("publisher", own);
        assertThat(editor.postForm("/redactie/bronnen/" + foreign, fields).headers().firstValue("Location").orElseThrow())
                .endsWith("/redactie");
        var sector = newsroom.editor(new EditorTask(Kind.SECTOR, "sector.kinderopvang"));
        fields.remove("publisher");
        fields.put("sectors", "sector.kinderopvang");
        assertThat(sector.postForm("/redactie/bronnen/" + foreign, fields).headers().firstValue("Location").orElseThrow())
                .endsWith("/redactie");
        assertThat(balans.part(EntryStore.class).find(EntryId.resource(foreign)).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void aSectorsEditorPublishesInTheSectorButNoConcepts() {
        var fields = organisation(unlike());
        fields.put("sectors", "sector.bibliotheek");
        var editor = newsroom.editor(new EditorTask(Kind.SECTOR, "sector.bibliotheek"));
        assertThat(editor.postForm("/redactie/organisaties", fields).headers().firstValue("Location").orElseThrow())
                .contains("/organisaties/");
        var concept = Map.of("scheme", "onderwerp", "label", unlike());
        assertThat(editor.postForm("/redactie/begrippen", concept).headers().firstValue("Location").orElseThrow()).endsWith("/redactie");
    }

    @Test
    void aProposalIsReviewedAndThenPublic() {
        var own = newsroom.published(organisation(unlike()));
        var other = newsroom.published(organisation(unlike()));
        var editor = newsroom.editor(new EditorTask(Kind.ORGANISATION, own));
        change(editor, other, "Een goed voorstel");
        var proposal = proposal(editor, title(other));
        assertThat(editor.postForm(proposal, Map.of("besluit", "aannemen")).statusCode()).as("not by oneself").isEqualTo(404);
        assertThat(administrator.get(proposal).body()).contains("Een goed voorstel", "Eva ORGANISATION");
        assertThat(administrator.postForm(proposal, Map.of("besluit", "aannemen")).statusCode()).isEqualTo(302);
        assertThat(about(other)).isEqualTo("Een goed voorstel");
        assertThat(administrator.postForm(proposal, Map.of("besluit", "aannemen")).statusCode()).as("decided once").isEqualTo(409);
        assertThat(editor.get(proposal).body()).contains("Overgenomen.");
    }

    @Test
    void aProposalOnAnOldTextShowsTheReviewerBoth() {
        var own = newsroom.published(organisation(unlike()));
        var other = newsroom.published(organisation(unlike()));
        var editor = newsroom.editor(new EditorTask(Kind.ORGANISATION, own));
        change(editor, other, "Het voorstel");
        change(administrator, other, "Intussen veranderd");
        var proposal = proposal(editor, title(other));
        var clash = administrator.postForm(proposal, Map.of("besluit", "aannemen"));
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body()).contains("Het voorstel", "Intussen veranderd");
        var merged = organisation(title(other));
        merged.putAll(Map.of("version", "2", "about", "Samen", "proposal", proposal.substring(proposal.lastIndexOf('/') + 1)));
        assertThat(administrator.postForm("/redactie/organisaties/" + other, merged).statusCode()).isEqualTo(302);
        assertThat(editor.get(proposal).body()).contains("Overgenomen.");
    }

    @Test
    void aRejectedProposalGetsAnAnswer() {
        var own = newsroom.published(organisation(unlike()));
        var other = newsroom.published(organisation(unlike()));
        var editor = newsroom.editor(new EditorTask(Kind.ORGANISATION, own));
        change(editor, other, "Een ander voorstel");
        var proposal = proposal(editor, title(other));
        administrator.postForm(proposal, Map.of("besluit", "afwijzen", "answer", "Dit staat er al."));
        assertThat(editor.get("/redactie").body()).contains("Niet overgenomen.", "Dit staat er al.");
        assertThat(about(other)).isEmpty();
    }

    @Test
    void strangersNursesAndFormerEditorsGetNothing() {
        assertThat(new Visitor(balans.url()).get("/redactie").statusCode()).isEqualTo(302);
        var nurse = World.on(balans).newCentre("Centrum " + unlike()).nurse;
        assertThat(nurse.get("/redactie").statusCode()).isEqualTo(404);
        assertThat(nurse.postForm("/redactie/organisaties", organisation(unlike())).statusCode()).isEqualTo(404);
        var own = newsroom.published(organisation(unlike()));
        var task = new EditorTask(Kind.ORGANISATION, own);
        var editor = newsroom.editor(task);
        assertThat(editor.get("/redactie").statusCode()).isEqualTo(200);
        assertThat(editor.get("/balansmeter/beheer").statusCode()).isEqualTo(404);
        assertThat(editor.get("/mijn").body()).contains("Openbare registers");
        var appointment = balans.part(Editors.class).all().stream().filter(a -> a.task().equals(task)).findFirst().orElseThrow();
        administrator.postForm("/redactie/mensen/einde",
                Map.of("person", appointment.person().value(), "task", "ORGANISATION", "scope", own));
        assertThat(editor.get("/redactie").statusCode()).isEqualTo(404);
        assertThat(administrator.get("/redactie/mensen").body()).contains("Eva ORGANISATION");
    }

    @Test
    void anInvitationWorksOnce() {
        var page = administrator.postForm("/redactie/mensen", Map.of("task", "SECTOR", "sector", "sector.bibliotheek")).body();
        var token = Pattern.compile("/welkom#([\\w-]{22})").matcher(page);
        assertThat(token.find()).isTrue();
        var first = new Account("Ed Eerste");
        var second = new Account("Ed Tweede");
        assertThat(new Visitor(balans.url()).post("/welkom", first.opening(token.group(1))).statusCode()).isEqualTo(200);
        assertThat(new Visitor(balans.url()).post("/welkom", second.opening(token.group(1))).statusCode()).isEqualTo(410);
        assertThat(administrator.postForm("/redactie/mensen", Map.of("task", "SECTOR", "sector", "taal.nl")).statusCode()).isEqualTo(422);
        assertThat(administrator.postForm("/redactie/mensen", Map.of("task", "ORGANISATION", "organisation", "x")).statusCode()).isEqualTo(422);
    }

    @Test
    void somebodyWithAnAccountTakesATaskOnInsteadOfMakingAnother() {
        var sector = newsroom.editor(new EditorTask(EditorTask.Kind.SECTOR, "sector.kinderopvang"));
        var token = balans.part(Editors.class).accountToken(EditorTask.ADMINISTRATOR);
        assertThat(sector.get("/redactie/mensen").statusCode()).isEqualTo(404);
        assertThat(new Visitor(balans.url()).post("/welkom/taak", Map.of("token", token)).statusCode()).isNotEqualTo(200);
        assertThat(sector.post("/welkom/taak", Map.of("token", token)).statusCode()).isEqualTo(200);
        assertThat(sector.get("/redactie/mensen").statusCode()).isEqualTo(200);
        assertThat(sector.post("/welkom/taak", Map.of("token", token)).statusCode()).as("once").isEqualTo(410);
    }

    private HttpResponse<String> change(Visitor by, String id, String about) {
        var fields = organisation(title(id));
        fields.put("version", "" + balans.part(EntryStore.class).find(EntryId.organisation(id)).orElseThrow().version());
        fields.put("about", about);
        return by.postForm("/redactie/organisaties/" + id, fields);
    }

    private String proposal(Visitor editor, String title) {
        var link = Pattern.compile("(/redactie/voorstellen/[\\w-]+)\">" + Pattern.quote(title)).matcher(editor.get("/redactie").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String title(String id) {
        return balans.part(EntryStore.class).find(EntryId.organisation(id)).orElseThrow().title();
    }

    private String about(String id) {
        return balans.part(EntryStore.class).find(EntryId.organisation(id)).orElseThrow().fields().text("about");
    }
}
