package balans.screening.answer;

import balans.screening.programme.Centre;
import balans.screening.questionnaire.Questionnaire;
import balans.screening.questionnaire.Questionnaire.Item;
import balans.screening.questionnaire.Questionnaire.Language;
import java.util.List;
import java.util.Map;

/// Everything that a parent sees, in one language: the pages of one centre, and the JSON with which the page changes
/// language under somebody's hands without losing an answer.
///
/// @param scoring what a browser needs to compute the outcome, or empty when parents are not to see it
public record ParentPage(
        Centre centre,
        Questionnaire questionnaire,
        Language language,
        State state,
        Map<String, String> texts,
        String json,
        String scoring) {

    private static final int LONG_QUESTION_CHARS = 80;

    /// Whether the programme takes answers today.
    public enum State { EARLY, OPEN, OVER }

    /// What the JSON of `/v/{slug}/vragenlijst` holds.
    record Translation(String language, String direction, Map<String, String> texts) {}

    public String t(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return text;
    }

    public List<Item> items() {
        return questionnaire.items();
    }

    /// Too long for a large heading on a small phone.
    public boolean isLong(Item item) {
        return t(item.id()).length() > LONG_QUESTION_CHARS;
    }

    public List<HelpLine> helpLines() {
        return centre.helpLines().lines().filter(line -> !line.isBlank()).map(HelpLine::of).toList();
    }

    public String dial() {
        return HelpLine.dial(centre.phone());
    }

    Translation translation() {
        return new Translation(language.id(), language.direction(), texts);
    }
}
