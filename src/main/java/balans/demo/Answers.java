package balans.demo;

import balans.sealed.Answer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Invents answers to a questionnaire, from families in trouble to families at ease.
final class Answers {

    private static final List<String> ROLES = List.of("moeder", "moeder", "vader", "andere");
    private static final List<String> WAYS = List.of("bellen", "beeldbellen", "afspraak");
    private static final int HEAVIEST = 4;
    private static final double SKIPPED = 0.04;

    private final JsonNode questions;
    private final Random chance;

    Answers(JsonNode questions, long seed) {
        this.questions = questions;
        this.chance = new Random(seed);
    }

    /// @param ease from 0 (all is heavy) to 1 (all goes well)
    Answer of(double ease, String language, Instant at) {
        var chosen = new ArrayList<@Nullable Integer>();
        for (var item : questions.get("items")) {
            chosen.add(chance.nextDouble() < SKIPPED ? null : option(item, ease));
        }
        var talk = chance.nextDouble() < (ease < 0.5 ? 0.5 : 0.1)
                ? new Answer.Talk(true, WAYS.get(chance.nextInt(WAYS.size())))
                : new Answer.Talk(false, null);
        return new Answer(1, chosen, ROLES.get(chance.nextInt(ROLES.size())), language,
                at.truncatedTo(ChronoUnit.MINUTES).toString().replace(":00Z", "Z"), talk, chance.nextInt(12) == 0);
    }

    private int option(JsonNode item, double ease) {
        var wish = (int) Math.round(HEAVIEST * Math.clamp(ease + chance.nextGaussian() * 0.18, 0, 1));
        for (var option : item.get("options")) {
            if (option.get("weight").asInt() == wish) {
                return option.get("value").asInt();
            }
        }
        throw new IllegalStateException("no option weighs " + wish);
    }
}
