package balans.monitor.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Visitor;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// A team in a workshop on a running Balans, driven over HTTP as browsers without scripts would.
final class TestWorkshop {

    final String site;
    final Visitor leader;
    final String team;
    final String path;
    final String code;

    private TestWorkshop(String site, Visitor leader, String team, String path) {
        this.site = site;
        this.leader = leader;
        this.team = team;
        this.path = path;
        this.code = path.substring(path.lastIndexOf('/') + 1);
    }

    static TestWorkshop open(String site, int groups) {
        var leader = new Visitor(site);
        var made = leader.postForm("/monitor/team-maken", Map.of("name", "Team Zuid", "size", "12"));
        var team = location(made).replaceFirst(".*/", "");
        var opened = leader.postForm("/monitor/team/" + team + "/werkplaats",
                Map.of("groepen", "" + groups, "seconden", "240", "stickers", "3"));
        assertThat(opened.statusCode()).isEqualTo(302);
        return new TestWorkshop(site, leader, team, location(opened).replaceFirst("^https?://[^/]+", ""));
    }

    Visitor join(int group) {
        var who = new Visitor(site);
        assertThat(location(who.get("/m/" + code))).endsWith(room(""));
        assertThat(who.get(room("")).body()).contains("Kies de groep waar je bij zit");
        assertThat(who.postForm(room("/deelname"), Map.of("groep", "" + group)).statusCode()).isEqualTo(302);
        return who;
    }

    String room(String below) {
        return "/m/" + code + "/werkplaats" + below;
    }

    HttpResponse<String> next(Step from) {
        return leader.postForm(path + "/stap", Map.of("van", from.name()));
    }

    /// From wherever it is: a step that was taken already is refused.
    void goTo(Step to) {
        for (var step : Step.values()) {
            if (step.isBefore(to)) {
                next(step);
            }
        }
        assertThat(leader.get(path).body()).contains("name=\"van\" value=\"%s\"".formatted(to));
    }

    /// Goes on, and waits for the moment of grace.
    void reveal() {
        next(Step.STICKERS);
        var deadline = System.nanoTime() + 6_000_000_000L;
        while (leader.get(path + "/stand").body().contains("Nog twee tellen") && System.nanoTime() < deadline) {
            pause(100);
        }
    }

    HttpResponse<String> write(Visitor who, Step box, String text) {
        return who.postForm(room("/notities"), Map.of("box", box.name(), "text", text));
    }

    /// The id of the note with these words, for who sits at its table.
    String note(Visitor who, String text) {
        return find("data-note=\"([^\"]+)\">\\s*<p class=\"note-text\">" + Pattern.quote(text) + "<",
                who.get(room("")).body());
    }

    HttpResponse<String> act(Visitor who, String note, String act, String... fields) {
        var all = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return who.postForm(room("/notities/" + note + "/" + act), all);
    }

    HttpResponse<String> sticker(Visitor who, int slot, String proposal) {
        return who.postForm(room("/stickers"), Map.of("slot", "" + slot, "voorstel", proposal));
    }

    String proposal(Visitor who, String wording) {
        return find("id=\"s-([^\"]+)\">" + Pattern.quote(wording), who.get(room("")).body());
    }

    String screen() {
        return find("href=\"(/m/\\w+/werkplaats/scherm/[^\"]+)\"", leader.get(path).body());
    }

    static String find(String pattern, String body) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern + " in " + body).isTrue();
        return found.group(1);
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("location").orElseThrow();
    }

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
