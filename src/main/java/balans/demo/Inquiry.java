package balans.demo;

import balans.kernel.RandomId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// An anonymous poll that has closed, with enough answers to show what is shown and what stays hidden.
final class Inquiry {

    private static final List<String> PROVINCES = List.of("Antwerpen", "Limburg", "Oost-Vlaanderen", "Vlaams-Brabant", "West-Vlaanderen");
    private static final int ANSWERS = 60;
    private static final int QUESTIONS = 8;
    private static final long SEED = 29;

    private final Visitor manager;
    private final Visitor parents;
    private final Random random = new Random(SEED);

    Inquiry(Visitor manager, Visitor parents) {
        this.manager = manager;
        this.parents = parents;
    }

    void held(String questionnaire, LocalDate today) {
        var made = manager.postForm("/balansmeter/beheer/peilingen", Map.of(
                "title", "Hoe gaat het met ouders?", "questionnaire", questionnaire,
                "parts", String.join("\n", PROVINCES), "endsOn", today.plusMonths(1).toString()));
        var poll = Town.lastPart(made);
        for (int i = 0; i < ANSWERS; i++) {
            parents.postForm("/peiling/" + poll, answer());
        }
        manager.postForm("/balansmeter/beheer/peilingen/" + poll + "/sluiting", Map.of());
        manager.postForm("/balansmeter/beheer/peilingen/" + poll + "/publicatie", Map.of());
    }

    private Map<String, String> answer() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", RandomId.next());
        fields.put("part", PROVINCES.get(Math.min(random.nextInt(6), random.nextInt(5))));
        for (int question = 1; question <= QUESTIONS; question++) {
            fields.put("v" + question, String.valueOf(1 + Math.min(4, random.nextInt(7))));
        }
        return fields;
    }
}
