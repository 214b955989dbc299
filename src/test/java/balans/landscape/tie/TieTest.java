package balans.landscape.tie;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.landscape.hsds.TakenIn;
import balans.landscape.hsds.TestPackage;
import balans.support.Databases;
import balans.support.Visitor;
import balans.support.World;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class TieTest {

    @Parameter
    private Databases database;

    @Test
    @DisplayName("R002-8: an organisation with the same number is the same; the same name waits for an editor; both pages point at each other")
    void theSameOrganisationIsOnePage() {
        var balans = TestRegisters.on(database);
        var editor = World.on(balans).manager();
        var somebody = new Visitor(balans.url());
        var byNumber = registered(editor, "Zorg voor Kleintjes", "KVK 91200001");
        var byName = registered(editor, "Bibliotheek Bandmeer", "");
        var region = region();
        assertThat(TakenIn.by(balans, "Sociale kaart Bandmeer", region.zip()).isPublished()).isTrue();
        var first = region.cell("services.csv", 1, "id");
        assertThat(somebody.get("/zorglandschap/hier/" + first).body()).contains("/organisaties/" + byNumber);
        assertThat(somebody.get("/organisaties/" + byNumber).body()).contains("/zorglandschap/hier/" + first);
        var library = region.cell("organizations.csv", 2, "id");
        assertThat(somebody.get("/organisaties/" + byName).body()).doesNotContain("/zorglandschap/hier/");
        assertThat(editor.get("/redactie/zorglandschap/organisaties").body()).contains("Bibliotheek Bandmeer").contains("zelfde naam");
        assertThat(editor.get("/redactie/zorglandschap/organisaties?stand=alle").body()).contains("class=\"chip\" href=\"/redactie/zorglandschap/organisaties?stand=alle\" aria-current=\"true\"").doesNotContain("Hier is niets te doen");
        var path = "/redactie/zorglandschap/organisaties/" + library;
        assertThat(somebody.postForm(path + "/band", Map.of("met", byName)).statusCode()).isNotEqualTo(200);
        assertThat(editor.postForm(path + "/band", Map.of("met", "bestaat-niet")).statusCode()).isEqualTo(422);
        editor.postForm(path + "/band", Map.of("met", byName));
        assertThat(somebody.get("/organisaties/" + byName).body()).contains("In het Zorglandschap").contains("/zorglandschap/hier/");
        editor.postForm(path + "/losmaking", Map.of());
        balans.part(FindTies.class).run();
        assertThat(somebody.get("/organisaties/" + byName).body()).doesNotContain("/zorglandschap/hier/");
        assertThat(somebody.get("/zorglandschap/hier?aanbieder=" + library).body()).contains("van Bibliotheek Bandmeer").contains("BoekStart");
    }

    @Test
    @DisplayName("R002-9: what goes into another organisation takes its services and collaborations along, each of them once")
    void whoGoesIntoAnotherTakesItsCollaborationsAlong() {
        var balans = TestRegisters.on(database);
        var editor = World.on(balans).manager();
        var somebody = new Visitor(balans.url());
        var gone = registered(editor, "Kraamzorg " + Newsroom.unlike(), "");
        var stays = registered(editor, "Kraamzorg " + Newsroom.unlike(), "");
        var together = "VSV " + Newsroom.unlike();
        collaboration(editor, together, "Oude naam | " + gone + "\nNieuwe naam | " + stays);
        var alone = "IGO " + Newsroom.unlike();
        collaboration(editor, alone, "Oude naam | " + gone);
        balans.part(TieStore.class).put(new Tie("verdween", gone, Tie.State.TIED, Tie.FoundBy.EDITOR));
        var merged = editor.postForm("/redactie/organisaties/" + gone + "/samenvoeging", Map.of("met", stays, "version", "1", "otherVersion", "1"));
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(302);
        assertThat(somebody.get("/organisaties/" + stays).body()).containsOnlyOnce(together).containsOnlyOnce(alone);
        assertThat(somebody.get("/zorglandschap/verbanden").body()).contains("/organisaties/" + stays).doesNotContain("/organisaties/" + gone);
        assertThat(balans.part(TieStore.class).entryOf("verdween")).contains(stays);
        var later = "RTA " + Newsroom.unlike();
        collaboration(editor, later, "Oude naam | " + gone);
        assertThat(somebody.get("/organisaties/" + stays).body()).as("who still writes the old id means the new one").contains(later);
        assertThat(somebody.get("/zorglandschap/verbanden").body()).doesNotContain("/organisaties/" + gone);
    }

    private static void collaboration(Visitor editor, String name, String members) {
        assertThat(editor.postForm("/zorglandschap/redactie/verbanden/nieuw",
                Map.of("soort", "OTHER", "naam", name, "gebied", "", "tekst", "", "adres", "", "leden", members)).statusCode()).isEqualTo(302);
    }

    private static String registered(Visitor editor, String name, String number) {
        var answer = editor.postForm("/redactie/organisaties", Map.of("name", name, "organisationKind", "soort-organisatie.zorg",
                "identifiers", number));
        var to = answer.headers().firstValue("Location").orElse("");
        assertThat(to).as(answer.statusCode() + answer.body()).contains("/organisaties/");
        return to.substring(to.lastIndexOf('/') + 1);
    }

    private static TestPackage region() {
        var region = TestPackage.region("6b03");
        for (var file : TestPackage.TABLES) {
            region.put(file + ".csv", region.text(file + ".csv").replace("90000001", "91200001").replace("90000002", "91200002")
                    .replace("Bibliotheek Rijnmeer", "Bibliotheek Bandmeer"));
        }
        return region;
    }
}
