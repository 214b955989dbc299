package balans.screening.answer;

import balans.screening.questionnaire.Questionnaire;
import java.util.List;

/// Of a questionnaire what `score.js` computes with, and nothing of what it says to professionals.
record Scoring(List<Item> items, Skipped scoring, List<Band> bands) {

    record Item(String id, List<Option> options) {}

    record Option(int value, int weight) {}

    record Skipped(int skippedAtMost) {}

    record Band(String id, int from, int to, String shape) {}

    static Scoring of(Questionnaire questionnaire) {
        return new Scoring(
                questionnaire.items().stream().map(Scoring::item).toList(),
                new Skipped(questionnaire.scoring().skippedAtMost()),
                questionnaire.bands().stream().map(b -> new Band(b.id(), b.from(), b.to(), b.shape())).toList());
    }

    private static Item item(Questionnaire.Item item) {
        return new Item(item.id(), item.options().stream().map(o -> new Option(o.value(), o.weight())).toList());
    }
}
