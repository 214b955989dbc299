package balans.screening.poll;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.support.Account;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R004-29: an anonymous poll, of which only counts of at least five are shown")
class PollTest {

    private static final String POLLS = "/balansmeter/beheer/peilingen";

    private final RunningBalans balans;
    private final Visitor manager;

    PollTest(Databases database) {
        balans = RunningBalans.on(database);
        manager = World.on(balans).manager();
    }

    @Test
    void parentsAnswerWithoutANameAndOnlyCountsComeOut() {
        var poll = make("Zeeland\nUtrecht\nDrenthe");
        answer(poll, "Zeeland", 5, 9);
        answer(poll, "Zeeland", 1, 2);
        answer(poll, "Utrecht", 5, 8);
        answer(poll, "Utrecht", 1, 1);
        answer(poll, "Drenthe", 5, 3);
        var open = manager.get(POLLS + "/" + poll).body();
        assertThat(open).contains("minstens 20 antwoorden").doesNotContain("<svg class=\"poll\"");
        assertThat(manager.get(POLLS + "/" + poll + "/uitkomst.csv").body().lines()).hasSize(1);
        manager.postForm(POLLS + "/" + poll + "/sluiting", Map.of());
        var closed = manager.get(POLLS + "/" + poll).body();
        assertThat(closed).contains("23 antwoorden").contains("<svg class=\"poll\"").contains("Kleine groepen samen")
                .doesNotContain("Drenthe").contains("niet getoond");
        var lines = manager.get(POLLS + "/" + poll + "/uitkomst.csv").body().lines().map(line -> line.replace("\"", "").split(";")).toList();
        assertThat(lines.size()).isGreaterThan(100);
        for (var line : lines.subList(1, lines.size())) {
            assertThat(line[3].equals("niet getoond") || Integer.parseInt(line[3]) >= 5).as(String.join(";", line)).isTrue();
        }
        assertThat(post(poll, RandomId.next(), "Zeeland", 5).statusCode()).isEqualTo(410);
    }

    @Test
    void theSameFormSentTwiceCountsOnceAndAnEmptyOneNotAtAll() {
        var poll = make("");
        var id = RandomId.next();
        assertThat(post(poll, id, "", 3).statusCode()).isEqualTo(302);
        assertThat(post(poll, id, "", 4).statusCode()).isEqualTo(302);
        assertThat(post(poll, RandomId.next(), "", 0).statusCode()).isEqualTo(422);
        assertThat(post(poll, RandomId.next(), "", 9).statusCode()).isEqualTo(422);
        assertThat(rows(poll)).isEqualTo(1);
        manager.postForm(POLLS + "/" + poll + "/sluiting", Map.of());
        assertThat(manager.get(POLLS + "/" + poll).body()).contains("Te weinig antwoorden").doesNotContain("<svg class=\"poll\"");
    }

    @Test
    void everybodySeesTheOutcomeOnlyAfterItIsPublished() {
        var poll = make("");
        answer(poll, "", 5, 6);
        var outcome = "/peiling/" + poll + "/uitkomst";
        var somebody = World.on(balans).stranger();
        manager.postForm(POLLS + "/" + poll + "/publicatie", Map.of());
        assertThat(somebody.get(outcome).statusCode()).isEqualTo(404);
        manager.postForm(POLLS + "/" + poll + "/sluiting", Map.of());
        assertThat(somebody.get(outcome).statusCode()).isEqualTo(404);
        manager.postForm(POLLS + "/" + poll + "/publicatie", Map.of());
        assertThat(somebody.get(outcome).body()).contains("6 antwoorden");
        assertThat(somebody.get(outcome + ".csv").body()).contains("Aantal");
        assertThat(somebody.get("/peiling/" + poll + "?taal=ar").body()).contains("Deze peiling is gesloten");
    }

    @Test
    void nothingOfARequestIsKeptButWhatWasChosen() {
        var poll = make("Zeeland");
        post(poll, RandomId.next(), "Een andere wereld", 2);
        var row = balans.part(JdbcClient.class).sql("SELECT * FROM screening_poll_answer WHERE poll = :poll")
                .param("poll", poll).query().singleRow();
        assertThat(row.keySet()).containsExactlyInAnyOrder("id", "poll", "part", "chosen");
        assertThat(row).containsEntry("part", "").containsEntry("chosen", "2,2,2,2,2,2,2,2");
    }

    @Test
    void aFaultyPollIsToldAndAnothersPollIsNotThere() {
        var refused = manager.postForm(POLLS, Map.of("title", " ", "questionnaire", "bestaat/niet", "endsOn", "2001-01-01"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Geef een titel").contains("Kies een vragenlijst").contains("Kies een dag vanaf vandaag");
        var other = World.on(balans).newManager(new Account("Otto Ander"));
        assertThat(other.get(POLLS + "/" + make("")).statusCode()).isEqualTo(404);
    }

    private String make(String parts) {
        var today = LocalDate.now(balans.part(Clock.class));
        var made = manager.postForm(POLLS, Map.of("title", "Hoe gaat het?", "questionnaire", "voorbeeldvragenlijst/0.1",
                "parts", parts, "endsOn", today.plusDays(7).toString()));
        var location = made.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void answer(String poll, String part, int value, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(post(poll, RandomId.next(), part, value).statusCode()).isEqualTo(302);
        }
    }

    private HttpResponse<String> post(String poll, String id, String part, int value) {
        var fields = new LinkedHashMap<>(Map.of("id", id, "part", part));
        for (int v = 1; v <= 8; v++) {
            fields.put("v" + v, String.valueOf(value));
        }
        return World.on(balans).stranger().postForm("/peiling/" + poll, fields);
    }

    private long rows(String poll) {
        return balans.part(JdbcClient.class).sql("SELECT count(*) FROM screening_poll_answer WHERE poll = :poll")
                .param("poll", poll).query(Long.class).single();
    }
}
