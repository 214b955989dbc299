package balans.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A school team that has used the Balans-Monitor for most of a year: three sessions on paper, the latest with phones,
/// agreements that are still open, and a session that waits for people.
final class Staffroom {

    private static final String SCREEN_FREE = "stelling-07";
    private static final String OFFLINE = "stelling-01";
    private static final int PEOPLE = 9;
    private static final List<Integer> LATEST = List.of(2, 3, 3, 4, 4, 4, 4, 5, 5);
    private static final List<Integer> LATEST_DIVIDED = List.of(1, 1, 2, 5, 4, 5, 1, 4, 5);
    private static final List<String> REMARKS = List.of("meer rust", "", "werkdruk", "", "samen", "", "", "het lukt", "");

    /// For `demo.json`. The leader's link opens the team, its trend and its open agreements.
    record Rooms(String join, String facilitator, String projector, String leader) {}

    private final String site;
    private final Visitor leader;
    private final LocalDate today = LocalDate.now();
    private String desk = "";

    Staffroom(String site) {
        this.site = site;
        this.leader = new Visitor(site);
    }

    Rooms opened() {
        desk = pathOf(leader.postForm("/monitor/team-maken", Map.of("name", "Kleuterteam De Wingerd",
                "school", "Freinetschool De Wingerd", "size", "" + PEOPLE, "rhythm", "QUARTERLY")));
        onPaper(today.minusMonths(9), Map.of(SCREEN_FREE, List.of(3, 3, 2, 1, 0)));
        onPaper(today.minusMonths(6), Map.of(SCREEN_FREE, List.of(2, 3, 2, 1, 1), OFFLINE, List.of(3, 2, 0, 2, 2)));
        onPaper(today.minusMonths(3), Map.of(SCREEN_FREE, List.of(1, 1, 4, 2, 0)));
        withPhones();
        return waiting();
    }

    /// @param scores of each statement, how often 1 to 5 was given
    private void onPaper(LocalDate day, Map<String, List<Integer>> scores) {
        var statements = scores.keySet().stream().sorted().toList();
        var entry = pathOf(leader.postForm(desk + "/papier/sessie", Map.of("dag", day.toString(), "mensen", "" + PEOPLE,
                "statement", String.join(",", statements))));
        var fields = new LinkedHashMap<>(Map.of("mensen", "" + PEOPLE));
        var rounds = all("name=\"score-([^\"]+)-1\"", leader.page(entry));
        for (int round = 0; round < rounds.size(); round++) {
            for (int score = 1; score <= 5; score++) {
                fields.put("score-" + rounds.get(round) + "-" + score,
                        "" + scores.get(statements.get(round)).get(score - 1));
            }
        }
        leader.postForm(entry, fields);
    }

    private void withPhones() {
        var lead = pathOf(leader.postForm(desk + "/sessie", Map.of("keuze", "zelf", "statement", OFFLINE + "," + SCREEN_FREE)));
        var room = lead.replace("/leiden", "");
        leader.postForm(lead + "/stap", Map.of("van", "LOBBY"));
        var rounds = List.of(LATEST_DIVIDED, LATEST);
        for (int person = 0; person < PEOPLE; person++) {
            var phone = new Visitor(site);
            phone.postForm(room + "/deelname", Map.of());
            for (var scores : rounds) {
                var round = all("name=\"round\" value=\"([^\"]+)\"", phone.page(room)).getFirst();
                phone.postForm(room + "/scores", Map.of("round", round, "score", "" + scores.get(person),
                        "remark", scores == LATEST ? REMARKS.get(person) : ""));
            }
        }
        agree(lead, "De tablets gaan na de middag in de kast", "Els en Youssef", today.plusWeeks(2));
        agree(lead, "Elke vrijdag een half uur samen buiten, zonder toestel", "Het hele team", today.plusWeeks(4));
        agree(lead, "Voorstel maken: wanneer lezen we berichten van ouders?", "Marijke", today.plusMonths(2));
        leader.postForm(lead + "/stap", Map.of("van", "THERMOMETER"));
        awaitReveal(lead);
        leader.postForm(lead + "/notities", Map.of("soort", "TALK", "note", "De meldingen in de klas storen het meest."));
        for (var phase : List.of("TALK", "ACTIONS", "CLOSING")) {
            leader.postForm(lead + "/stap", Map.of("van", phase));
        }
    }

    private void agree(String lead, String what, String who, LocalDate when) {
        leader.postForm(lead + "/afspraken", Map.of("wat", what, "wie", who, "wanneer", when.toString()));
    }

    /// Two seconds of grace belong to every reveal.
    private void awaitReveal(String lead) {
        for (int i = 0; i < 100 && !leader.page(lead + "/stand").contains("value=\"TALK\""); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Rooms waiting() {
        var lead = pathOf(leader.postForm(desk + "/sessie", Map.of("keuze", "stickers", "stickers", "3",
                "statement", "stelling-02,stelling-07,stelling-11,stelling-13,stelling-19")));
        var page = leader.postForm(lead + "/link", Map.of());
        return new Rooms(
                site + lead.replace("/leiden", ""),
                site + all("(/m/\\w+/begeleiden/[\\w-]+)", page).getFirst(),
                site + all("(/m/\\w+/scherm/[\\w-]+)", page).getFirst(),
                site + all("(/monitor/sleutel/[\\w-]+)", leader.page(desk)).getFirst());
    }

    private String pathOf(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static List<String> all(String pattern, String page) {
        var found = new ArrayList<>(Pattern.compile(pattern).matcher(page).results().map(r -> r.group(1)).distinct().toList());
        if (found.isEmpty()) {
            throw new IllegalStateException("not on the page: " + pattern);
        }
        return found;
    }
}
