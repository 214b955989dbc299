package balans.monitor.paper;

import static org.assertj.core.api.Assertions.assertThat;

import balans.monitor.TeamWithHistory;
import balans.monitor.TeamWithHistory.Held;
import balans.support.Databases;
import balans.support.RunningBalans;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// R003-20: what is typed in from paper counts the same, and obeys the same rules.
@ParameterizedClass
@EnumSource(Databases.class)
class PaperTest {

    private static final String WORDS = "Er is ruimte om zonder schermen te werken.";

    private final TeamWithHistory team;

    PaperTest(Databases database) {
        team = new TeamWithHistory(RunningBalans.on(database));
    }

    @Test
    void talliesFromPaperAddToThoseFromPhonesAndAreMarked() {
        var session = team.session("2026-09-16", 6);
        var round = team.round(session, WORDS, 6, 2, 2, 1, 1, 0);
        assertThat(enter(session, Map.of("mensen", "5", score(round, 4), "2", score(round, 5), "3")).statusCode()).isEqualTo(302);
        assertThat(scores(round)).isEqualTo(List.of(2, 2, 1, 3, 3));
        var page = team.leader.get(team.path(session, "")).body();
        assertThat(page).contains("11 van 11 antwoordden").contains("5 op papier").contains("deels op papier")
                .contains("11 deelnemers");
        assertThat(team.leader.get(team.path("/trend")).body()).contains("5 op papier");
        assertThat(team.leader.get(team.path(session, "/resultaten.csv")).body()).contains("\"11\";\"5\";\"5\";\"3\";\"3\"");
    }

    @Test
    void typingItAgainReplacesItAndKeepsWhatCameFromPhones() {
        var session = team.session("2026-09-16", 6);
        var round = team.round(session, WORDS, 6, 2, 2, 1, 1, 0);
        enter(session, Map.of("mensen", "5", score(round, 5), "5"));
        enter(session, Map.of("mensen", "6", score(round, 1), "6"));
        assertThat(scores(round)).isEqualTo(List.of(8, 2, 1, 1, 0));
        assertThat(answers(round)).isEqualTo(List.of(12, 12));
        assertThat(team.leader.get(team.path(session, "/papier")).body()).contains("value=\"6\"");
    }

    /// R003-10. One more score beside a picture that the room has seen would be readable as the difference.
    @Test
    void fewerThanFiveOnPaperAddNoDotsToAPictureThatWasSeen() {
        var session = team.session("2026-09-16", 6);
        var round = team.round(session, WORDS, 6, 2, 2, 1, 1, 0);
        enter(session, Map.of("mensen", "4", score(round, 5), "4"));
        assertThat(scores(round)).isEqualTo(List.of(2, 2, 1, 1, 0));
        assertThat(answers(round)).isEqualTo(List.of(10, 10));
        assertThat(tallies(round, "PAPER")).isZero();
        var form = team.leader.get(team.path(session, "/papier")).body();
        assertThat(form).contains("Eerder ingevoerd: 4 antwoorden.");
        enter(session, Map.of("mensen", "4", "akkoord", "", score(round, 1), ""));
        assertThat(answers(round)).as("nothing typed at all is a complaint and changes nothing").isEqualTo(List.of(10, 10));
    }

    @Test
    void threeOrFourOnPaperAreShownWhenAllAgreedBeforehandAndTwoNever() {
        var session = team.session("2026-09-16", 0);
        var round = team.round(session, WORDS, 0, 0, 0, 0, 0, 0);
        enter(session, Map.of("mensen", "3", "akkoord", "ja", score(round, 2), "3"));
        assertThat(scores(round)).isEqualTo(List.of(0, 3, 0, 0, 0));
        assertThat(team.leader.get(team.path(session, "")).body()).contains("3 van 3 antwoordden").contains("Eens.");
        enter(session, Map.of("mensen", "2", "akkoord", "ja", score(round, 2), "2"));
        assertThat(scores(round)).isEqualTo(List.of(0, 0, 0, 0, 0));
        assertThat(team.leader.get(team.path(session, "")).body()).contains("Te weinig antwoorden om te tonen.");
    }

    @Test
    void sumsThatCannotBeAreRefusedAndWhatWasTypedStays() {
        var session = team.session("2026-09-16", 0);
        var round = team.round(session, WORDS, 0, 0, 0, 0, 0, 0);
        team.candidate(session, "andere", "Een andere stelling.");
        var tooMany = enter(session, Map.of("mensen", "5", score(round, 2), "4", score(round, 3), "2"));
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(tooMany.body()).contains("Bij deze stelling staan 6 scores, maar er deden 5 mensen mee.")
                .contains("value=\"4\"").contains("value=\"2\"");
        var stickers = enter(session, Map.of("mensen", "5", score(round, 2), "5", "stickers-andere", "16"));
        assertThat(stickers.body()).contains("Er zijn 16 stickers ingevuld.").contains("value=\"16\"");
        var words = enter(session, Map.of("mensen", "vijf", score(round, 2), "<b>2", "stickers-andere", "-1"));
        assertThat(words.statusCode()).isEqualTo(422);
        assertThat(words.body()).contains("van 1 tot 500").contains("Vul alleen hele getallen in").contains("&lt;b>2");
        assertThat(enter(session, Map.of("mensen", "5")).body()).contains("Er is nog geen enkele score");
        assertThat(scores(round)).isEqualTo(List.of(0, 0, 0, 0, 0));
        assertThat(enter(session, Map.of("mensen", "5", score(round, 2), "5", "stickers-andere", "15")).statusCode()).isEqualTo(302);
        assertThat(team.leader.get(team.path(session, "")).body()).contains("15 stickers").contains("15 op papier");
    }

    @Test
    void aWholeSessionOnPaperStandsAtItsOwnDay() {
        var form = new HashMap<>(Map.of("dag", "2026-03-04", "mensen", "8", "voice", "PUPILS", "statement", "stelling-07",
                "ook", "stelling-01", "stickers", "4", "ends", "uiteinden-herkenning"));
        var made = team.leader.postForm(team.path("/papier/sessie"), form);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
        var code = find("/sessie/(\\w+)/papier", made.headers().firstValue("location").orElseThrow());
        var session = new Held("", code);
        var entry = team.leader.get(team.path(session, "/papier")).body();
        var round = find("name=\"score-([\\w-]{22})-1\"", entry);
        assertThat(enter(session, Map.of("mensen", "8", score(round, 1), "3", score(round, 5), "5",
                "stickers-stelling-01", "32")).statusCode()).isEqualTo(302);
        var page = team.leader.get(team.path(session, "")).body();
        assertThat(page).contains("Sessie van 4 maart 2026").contains("helemaal op papier").contains("8 deelnemers")
                .contains("Verdeeld.").contains("32 op papier").contains("Leerlingen");
        assertThat(team.leader.get("/m/" + code).statusCode()).as("nobody joins it").isEqualTo(410);
        assertThat(team.leader.get(team.path("")).body()).contains("4 maart 2026");
    }

    @Test
    void aDayThatCannotBeAndNoStatementAreExplainedAndKept() {
        for (var day : List.of("2999-01-01", "1999-01-01", "31-12-2025", "")) {
            var answer = team.leader.postForm(team.path("/papier/sessie"), Map.of("dag", day, "mensen", "8"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Kies de dag van de sessie").contains("Kies minstens één")
                    .contains("value=\"8\"").contains("value=\"%s\"".formatted(day));
        }
    }

    @Test
    void aSessionThatIsGoingOnTakesNoPaperYet() {
        var started = team.leader.postForm(team.path("/sessie"), Map.of("keuze", "zelf", "statement", "stelling-07"));
        var code = find("/m/(\\w+)/leiden", started.headers().firstValue("location").orElseThrow());
        assertThat(team.leader.get(team.path(new Held("", code), "/papier")).statusCode()).isEqualTo(409);
        assertThat(enter(new Held("", code), Map.of("mensen", "5")).statusCode()).isEqualTo(409);
        assertThat(team.leader.get(team.path(new Held("", code), "/bladen")).body()).contains("Plak hier");
    }

    @Test
    void theSheetsAreThereWithoutScriptsAndTheirCodeLeadsToTheTeam() {
        var sheets = team.leader.get(team.path("/papier/bladen?statement=stelling-07&statement=stelling-13&stickers=4")).body();
        assertThat(Pattern.compile("<article class=\"letter a4\">").matcher(sheets).results()).hasSize(5);
        assertThat(sheets).contains("class=\"qr-ink\"").contains("Ieder plakt 4 stickers.").doesNotContain("<script");
        assertThat(team.leader.get(team.path("/papier/bladen")).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> enter(Held session, Map<String, String> fields) {
        return team.leader.postForm(team.path(session, "/papier"), fields);
    }

    private static String score(String round, int score) {
        return "score-" + round + "-" + score;
    }

    private List<Integer> scores(String round) {
        return java.util.stream.IntStream.rangeClosed(1, 5).mapToObj(score -> team.db.sql("""
                SELECT coalesce(sum(ballots), 0) FROM monitor_tally WHERE round = :round AND score = :score
                """).param("round", round).param("score", score).query(Integer.class).single()).toList();
    }

    private int tallies(String round, String source) {
        return team.db.sql("SELECT count(*) FROM monitor_tally WHERE round = :round AND source = :source")
                .param("round", round).param("source", source).query(Integer.class).single();
    }

    /// Answers, and people who were there.
    private List<Integer> answers(String round) {
        return team.db.sql("SELECT responses, invited FROM monitor_round WHERE id = :round").param("round", round)
                .query((row, index) -> List.of(row.getInt("responses"), row.getInt("invited"))).single();
    }

    private static String find(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}
