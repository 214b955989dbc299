package balans.screening.questionnaire;

import static balans.screening.questionnaire.QuestionnaireTree.fields;

import balans.screening.questionnaire.Questionnaire.Item;
import balans.screening.questionnaire.Questionnaire.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A questionnaire as FHIR R4: weights as `ordinalValue` and as its successor `itemWeight`, the score as SDC
/// `calculatedExpression`. What FHIR has no place for (bands, advice, review of translations) goes along in one extension
/// of our own, so that nothing is lost on the way back.
final class FhirWriter {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Questionnaire asked;

    private FhirWriter(Questionnaire asked) {
        this.asked = asked;
    }

    static String json(Questionnaire asked) {
        return JSON.writeValueAsString(new FhirWriter(asked).questionnaire());
    }

    private Map<String, Object> questionnaire() {
        var made = fields("resourceType", "Questionnaire", "id", Fhir.id(asked), "language", Words.SOURCE,
                "extension", extensions(), "url", Fhir.url(asked), "version", asked.version(),
                "name", Fhir.machineName(asked), "title", asked.title(), "status", "active", "subjectType", List.of("Patient"));
        put(made, "publisher", asked.origin().author());
        put(made, "description", asked.label());
        put(made, "copyright", asked.origin().copyright());
        var items = new ArrayList<Map<String, Object>>();
        asked.items().forEach(item -> items.add(item(item)));
        items.add(score());
        made.put("item", items);
        return made;
    }

    private List<Map<String, Object>> extensions() {
        var rest = new LinkedHashMap<>(QuestionnaireTree.of(asked));
        List.of("id", "versie", "titel", "vragen").forEach(rest::remove);
        var all = new ArrayList<Map<String, Object>>();
        all.add(variable("som", sum()));
        all.add(variable("beantwoord", "%resource.item.where(" + ours() + ").answer.count()"));
        all.add(fields("url", Fhir.REST, "extension", FhirTree.of(rest)));
        return all;
    }

    private Map<String, Object> item(Item item) {
        var made = new LinkedHashMap<String, Object>();
        made.put("extension", List.of(fields("url", Fhir.REVERSE, "valueBoolean", item.reverse())));
        made.put("linkId", item.id());
        if (!item.theme().isBlank()) {
            made.put("code", List.of(fields("system", Fhir.THEME, "code", item.theme())));
        }
        made.put("prefix", String.valueOf(item.number()));
        text(made, "text", item.text());
        made.put("type", "choice");
        made.put("required", false);
        made.put("answerOption", item.options().stream().map(option -> option(item, option)).toList());
        if (item.help() != null) {
            var help = fields("extension", List.of(Fhir.helpControl()), "linkId", item.id() + "-hulp");
            text(help, "text", item.help());
            help.put("type", "display");
            made.put("item", List.of(help));
        }
        return made;
    }

    private Map<String, Object> option(Item item, Option option) {
        var coding = fields("extension", List.of(fields("url", Fhir.ITEM_WEIGHT, "valueDecimal", option.weight())),
                "system", Fhir.options(asked, item.id()), "code", String.valueOf(option.value()));
        text(coding, "display", option.text());
        return fields("extension", List.of(fields("url", Fhir.ORDINAL_VALUE, "valueDecimal", option.weight())),
                "valueCoding", coding);
    }

    /// Rounds half up, and gives nothing when too many questions were skipped: the same rule as [Scores].
    private Map<String, Object> score() {
        var enough = asked.items().size() - asked.scoring().skippedAtMost();
        var rule = "iif(%%beantwoord >= %d, (%%som * %d / %%beantwoord).round(0).toInteger(), {})"
                .formatted(Math.max(1, enough), asked.items().size());
        return fields("extension", List.of(fields("url", Fhir.CALCULATED, "valueExpression",
                        fields("description", asked.scoring().explanation(), "language", "text/fhirpath", "expression", rule))),
                "linkId", Fhir.SCORE, "text", "Score", "type", "integer", "required", false, "readOnly", true);
    }

    private String sum() {
        return "%resource.item.where(" + ours() + ").answer.value.ordinal().sum()";
    }

    private String ours() {
        return asked.items().stream().map(item -> "linkId = '" + item.id() + "'").collect(Collectors.joining(" or "));
    }

    private static Map<String, Object> variable(String name, String expression) {
        return fields("url", Fhir.VARIABLE, "valueExpression",
                fields("name", name, "language", "text/fhirpath", "expression", expression));
    }

    /// Each translation as FHIR writes it: beside the text, with an underscore.
    private static void text(Map<String, Object> made, String key, Words words) {
        made.put(key, words.in(Words.SOURCE));
        var others = QuestionnaireTree.words(words).entrySet().stream()
                .filter(text -> !text.getKey().equals(Words.SOURCE))
                .map(text -> fields("url", Fhir.TRANSLATION, "extension", List.of(
                        fields("url", "lang", "valueCode", text.getKey()),
                        fields("url", "content", "valueString", text.getValue()))))
                .toList();
        if (!others.isEmpty()) {
            made.put("_" + key, fields("extension", others));
        }
    }

    private static void put(Map<String, Object> made, String key, String text) {
        if (!text.isBlank()) {
            made.put(key, text);
        }
    }
}
