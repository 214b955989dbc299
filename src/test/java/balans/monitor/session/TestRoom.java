package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A team in a session on a running Balans, driven over HTTP as browsers without scripts would.
final class TestRoom {

    final String site;
    final Visitor leader;
    final String team;
    String code = "";

    private TestRoom(String site, Visitor leader, String team) {
        this.site = site;
        this.leader = leader;
        this.team = team;
    }

    static TestRoom team(String site) {
        var leader = new Visitor(site);
        var made = leader.postForm("/monitor/team-maken",
                Map.of("name", "Team Zuid", "school", "De Linde", "size", "12", "rhythm", "QUARTERLY"));
        assertThat(made.statusCode()).isEqualTo(302);
        return new TestRoom(site, leader, last(made));
    }

    TestRoom startWithStickers(String... statements) {
        return start("stickers", statements);
    }

    TestRoom start(String how, String... statements) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("keuze", how);
        fields.put("stickers", "3");
        fields.put("statement", String.join(",", statements));
        var started = leader.postForm("/monitor/team/" + team + "/sessie", fields);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(302);
        code = started.headers().firstValue("location").orElseThrow().replaceFirst(".*/m/(\\w+)/leiden$", "$1");
        return this;
    }

    Visitor join() {
        return join(new Visitor(site));
    }

    Visitor join(Visitor who) {
        assertThat(who.get("/m/" + code).body()).contains("Doe mee");
        assertThat(who.postForm(path("/deelname"), Map.of()).statusCode()).isEqualTo(302);
        return who;
    }

    List<Visitor> join(int people) {
        var all = new ArrayList<Visitor>();
        for (int i = 0; i < people; i++) {
            all.add(join());
        }
        return all;
    }

    String path(String below) {
        return "/m/" + code + below;
    }

    HttpResponse<String> next(Phase from) {
        return leader.postForm(path("/leiden/stap"), Map.of("van", from.name()));
    }

    /// Goes on, and waits for the moment of grace.
    void reveal(Phase from) {
        next(from);
        var deadline = System.nanoTime() + 6_000_000_000L;
        while (leader.get(path("/leiden/stand")).body().contains("Nog twee tellen") && System.nanoTime() < deadline) {
            pause(100);
        }
    }

    HttpResponse<String> sticker(Visitor who, int slot, String statement) {
        return who.postForm(path("/stickers"), Map.of("slot", String.valueOf(slot), "statement", statement));
    }

    HttpResponse<String> score(Visitor who, String round, int score, String remark) {
        return who.postForm(path("/scores"),
                Map.of("round", round, "score", String.valueOf(score), "remark", remark));
    }

    /// The round that a phone is asked to answer now.
    String round(Visitor who) {
        return find("name=\"round\" value=\"([^\"]+)\"", who.get(path("")).body());
    }

    String screen() {
        return find("href=\"(/m/\\w+/scherm/[^\"]+)\"", leader.get(path("/leiden")).body());
    }

    static String find(String pattern, String body) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern + " in " + body).isTrue();
        return found.group(1);
    }

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String last(HttpResponse<String> redirect) {
        var location = redirect.headers().firstValue("location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
