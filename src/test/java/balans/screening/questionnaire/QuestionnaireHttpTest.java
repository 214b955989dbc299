package balans.screening.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

// R004-14, R004-16
class QuestionnaireHttpTest {

    private final World world = World.on(RunningBalans.on(Databases.SQLITE));

    @Test
    void aNurseGetsQuestionsWeightsBandsAndTheRule() {
        var centre = world.newCentre("CLB De Brug");
        var response = centre.nurse.get(centre.path("/vragenlijst"));
        assertThat(response.statusCode()).isEqualTo(200);
        var json = JsonMapper.builder().build().readTree(response.body());
        assertThat(json.at("/id").asString()).isEqualTo("voorbeeldvragenlijst/0.1");
        assertThat(json.at("/items/1/options/0/weight").asInt()).isEqualTo(4);
        assertThat(json.at("/items/1/text/tr").asString()).startsWith("Çocuğunuz");
        assertThat(json.at("/bands/0/word").asString()).isEqualTo("Eerst contact");
        assertThat(json.at("/scoring/skippedAtMost").asInt()).isEqualTo(2);
        assertThat(json.at("/label").asString()).contains("niet gevalideerd");
    }

    @Test
    void whoIsNotANurseOfTheCentreFindsNothing() {
        var centre = world.newCentre("CLB De Brug");
        var other = world.newCentre("CLB De Wissel");
        assertThat(other.nurse.get(centre.path("/vragenlijst")).statusCode()).isEqualTo(404);
        assertThat(world.manager().get(centre.path("/vragenlijst")).statusCode()).isEqualTo(404);
        assertThat(world.stranger().get(centre.path("/vragenlijst")).statusCode()).isNotEqualTo(200);
    }
}
