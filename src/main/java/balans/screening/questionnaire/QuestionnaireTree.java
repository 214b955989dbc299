package balans.screening.questionnaire;

import balans.screening.questionnaire.Questionnaire.Band;
import balans.screening.questionnaire.Questionnaire.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;

/// A questionnaire as mappings and lists, in the words of our own format (docs/formats/questionnaire.md): what is written
/// as YAML, and what FHIR takes along in extensions.
final class QuestionnaireTree {

    private QuestionnaireTree() {}

    static String yaml(Questionnaire asked) {
        var style = new DumperOptions();
        style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        style.setAllowUnicode(true);
        style.setWidth(120);
        style.setSplitLines(false);
        return new org.yaml.snakeyaml.Yaml(style).dump(Map.of(QuestionnaireFile.TOP, of(asked)));
    }

    static Map<String, Object> of(Questionnaire asked) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", asked.name());
        tree.put("versie", asked.version());
        tree.put("titel", asked.title());
        tree.put("label", asked.label());
        tree.put("auteur", asked.origin().author());
        tree.put("auteursrecht", asked.origin().copyright());
        tree.put("gebruik", asked.origin().use());
        tree.put("gevalideerd", asked.origin().validated());
        tree.put("talen", asked.languages().stream().map(l -> fields(
                "id", l.id(), "naam", l.name(), "richting", l.direction(), "status", l.review())).toList());
        tree.put("vragen", asked.items().stream().map(QuestionnaireTree::item).toList());
        tree.put("score", score(asked.scoring()));
        tree.put("banden", asked.bands().stream().map(QuestionnaireTree::band).toList());
        tree.put("zonder_score", asked.unscored().stream().map(r -> fields(
                "id", r.id(), "titel", r.title(), "uitleg", r.text())).toList());
        tree.put("regels", asked.rules().stream().map(r -> fields("id", r.id(), "titel", r.title(), "tekst", r.text())).toList());
        tree.put("kleur_tonen_aan_ouder", asked.showsScore());
        tree.put("interface", ownTexts(asked));
        return tree;
    }

    /// Not what the pages say by themselves: a file then stays readable, and gets better pages by itself.
    private static List<Map<String, Object>> ownTexts(Questionnaire asked) {
        var shipped = QuestionnaireFile.read(QuestionnaireFile.SHIPPED).texts();
        return new TreeMap<>(asked.texts()).entrySet().stream()
                .filter(text -> text.getKey().equals(QuestionnaireFile.LABEL_TEXT) || !text.getValue().equals(shipped.get(text.getKey())))
                .map(text -> fields("id", text.getKey(), "tekst", words(text.getValue())))
                .toList();
    }

    private static Map<String, Object> item(Item item) {
        var fields = fields("id", item.id(), "nummer", item.number(), "thema", item.theme(),
                "omgekeerd", item.reverse(), "tekst", words(item.text()));
        if (item.help() != null) {
            fields.put("hulptekst", words(item.help()));
        }
        fields.put("antwoorden", item.options().stream().map(o -> fields(
                "volgorde", o.value(), "gewicht", o.weight(), "tekst", words(o.text()))).toList());
        return fields;
    }

    private static Map<String, Object> score(Questionnaire.Scoring scoring) {
        return fields("regel", "som", "minimum", scoring.minimum(), "maximum", scoring.maximum(),
                "uitleg", scoring.explanation(), "voorbeeldwaarde", scoring.exampleValues(),
                "overgeslagen", fields("maximaal", scoring.skippedAtMost(), "methode", "naar-rato",
                        "afronding", "half-omhoog", "te_weinig", "geen-score"));
    }

    private static Map<String, Object> band(Band band) {
        return fields("id", band.id(), "kleur", band.colour(), "kleurcode", band.colourCode(), "vorm", band.shape(),
                "van", band.from(), "tot", band.to(), "voorbeeldwaarde", band.exampleValues(),
                "woord_professional", band.word(), "advies_professional", band.advice(),
                "woord", words(band.parentWord()), "advies", words(band.parentAdvice()));
    }

    static Map<String, Object> words(Words words) {
        return new LinkedHashMap<>(new TreeMap<>(words.byLanguage()));
    }

    static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(String.valueOf(namesAndValues[i]), Objects.requireNonNull(namesAndValues[i + 1]));
        }
        return fields;
    }
}
