package balans.conversation.own;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Visitor;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// A group at its own sheet on a running Balans, over HTTP as browsers without scripts would.
final class TestSheet {

    final String site;
    final Visitor owner;
    final String path;

    private TestSheet(String site, Visitor owner, String path) {
        this.site = site;
        this.owner = owner;
        this.path = path;
    }

    static TestSheet start(String site, String begin) {
        var owner = new Visitor(site);
        var made = owner.postForm("/gespreksagenda/basisonderwijs/samen", Map.of("naam", "De Linde", "begin", begin));
        assertThat(made.statusCode()).isEqualTo(302);
        return new TestSheet(site, owner, location(made).replaceFirst("^https?://[^/]+", ""));
    }

    Visitor guest() {
        var guest = new Visitor(site);
        assertThat(guest.get(path).statusCode()).isEqualTo(200);
        return guest;
    }

    String body(Visitor who) {
        return who.get(path).body();
    }

    HttpResponse<String> send(Visitor who, String below, String... fields) {
        var all = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return who.postForm(path + below, all);
    }

    String write(Visitor who, String box, String text) {
        assertThat(send(who, "/notities", "box", box, "text", text).statusCode()).isEqualTo(302);
        return note(who, text);
    }

    /// The id of the note with these words.
    String note(Visitor who, String text) {
        return find("data-note=\"([^\"]+)\">\\s*<p class=\"note-text\">" + Pattern.quote(text) + "<", body(who));
    }

    void close() {
        var number = find("name=\"bijeenkomst\" value=\"(\\d+)\"", body(owner));
        assertThat(send(owner, "/versies", "bijeenkomst", number).statusCode()).isEqualTo(302);
    }

    static String find(String pattern, String body) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern + " in " + body).isTrue();
        return found.group(1);
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("location").orElseThrow();
    }
}
