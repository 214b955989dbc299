package balans.directory;

import static org.assertj.core.api.Assertions.assertThat;

import balans.identity.EditorTask;
import balans.identity.Editors;
import balans.kernel.RandomId;
import balans.support.Account;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/// Editors of a running Balans, and what they do in its forms.
public final class Newsroom {

    public final RunningBalans balans;

    public Newsroom(RunningBalans balans) {
        this.balans = balans;
    }

    /// Signed in, through a link as an administrator hands it out.
    public Visitor editor(EditorTask task) {
        var visitor = new Visitor(balans.url());
        var account = new Account("Eva " + task.kind());
        var answer = visitor.post("/welkom", account.opening(balans.part(Editors.class).accountToken(task)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Visitor.json(answer).get("to").asString()).isEqualTo("/redactie");
        return visitor;
    }

    public Visitor administrator() {
        return World.on(balans).manager();
    }

    public static Map<String, String> organisation(String name) {
        return new HashMap<>(Map.of("name", name, "organisationKind", "soort-organisatie.netwerk"));
    }

    public static Map<String, String> resource(String title, String url) {
        return new HashMap<>(Map.of("title", title, "url", url, "resourceKind", "soort-bron.artikel"));
    }

    /// A new public organisation; its id.
    public String published(Map<String, String> fields) {
        return idIn(administrator().postForm("/redactie/organisaties", fields));
    }

    /// A name that nothing else resembles.
    public static String unlike() {
        return RandomId.next().replaceAll("[^A-Za-z]", "") + " " + RandomId.next().replaceAll("[^A-Za-z]", "");
    }

    public static String idIn(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(302);
        var address = response.headers().firstValue("Location").orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
