package balans.screening.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a content file. A file that lacks something, or asks for a score rule we do not have, fails whole: half a
/// questionnaire would give wrong scores.
final class QuestionnaireFile {

    static final String TOP = "vragenlijst";
    static final String SHIPPED = "balansmeter.nl.yaml";
    static final String LABEL_TEXT = "voorbeeld-label";
    private static final String PARENT_TEXTS = "balansmeter-aanvulling.yaml";

    private QuestionnaireFile() {}

    static Questionnaire read(String file) {
        return of(Yaml.read(file), parentTexts());
    }

    /// What somebody brings lacks the words of the pages, or has some of its own; for the rest it says what the shipped
    /// questionnaire says. A label of its own is never replaced by the shipped one's.
    static Questionnaire brought(Yaml file) {
        var known = new HashMap<>(read(SHIPPED).texts());
        known.remove(LABEL_TEXT);
        var content = file.at(TOP);
        if (!content.text("label", "").isEmpty()) {
            known.put(LABEL_TEXT, new Words(Map.of(Words.SOURCE, content.text("label"))));
        }
        known.putIfAbsent(LABEL_TEXT, new Words(Map.of(Words.SOURCE, "")));
        return of(file, known);
    }

    private static Questionnaire of(Yaml file, Map<String, Words> added) {
        var content = file.at(TOP);
        var version = content.text("versie");
        return new Questionnaire(
                content.text("id") + "/" + version,
                version,
                content.text("titel"),
                content.text("label", ""),
                content.flag("kleur_tonen_aan_ouder"),
                content.list("talen").stream().map(QuestionnaireFile::language).toList(),
                content.list("vragen").stream().map(QuestionnaireFile::item).toList(),
                scoring(content.at("score")),
                content.list("banden").stream().map(QuestionnaireFile::band).toList(),
                remarks(content, "zonder_score", "uitleg"),
                remarks(content, "regels", "tekst"),
                texts(content.has("interface") ? content.list("interface") : List.of(), added),
                origin(content));
    }

    private static Questionnaire.Origin origin(Yaml content) {
        return new Questionnaire.Origin(content.text("auteur", ""), content.text("auteursrecht", ""),
                content.text("gebruik", ""), content.has("gevalideerd") && content.flag("gevalideerd"));
    }

    private static List<Questionnaire.Remark> remarks(Yaml content, String key, String textKey) {
        return content.has(key) ? content.list(key).stream().map(r -> remark(r, textKey)).toList() : List.of();
    }

    private static Questionnaire.Language language(Yaml language) {
        return new Questionnaire.Language(
                language.text("id"), language.text("naam"), language.text("richting"), language.text("status"));
    }

    private static Questionnaire.Item item(Yaml item) {
        return new Questionnaire.Item(
                item.text("id"),
                item.number("nummer"),
                item.text("thema", ""),
                item.flag("omgekeerd"),
                item.words("tekst"),
                item.has("hulptekst") ? item.words("hulptekst") : null,
                item.list("antwoorden").stream()
                        .map(o -> new Questionnaire.Option(o.number("volgorde"), o.number("gewicht"), o.words("tekst")))
                        .toList());
    }

    private static Questionnaire.Scoring scoring(Yaml score) {
        var skipped = score.at("overgeslagen");
        score.require("regel", "som");
        skipped.require("methode", "naar-rato");
        skipped.require("afronding", "half-omhoog");
        skipped.require("te_weinig", "geen-score");
        return new Questionnaire.Scoring(
                score.number("minimum"), score.number("maximum"), skipped.number("maximaal"), score.text("uitleg"),
                score.flag("voorbeeldwaarde"));
    }

    private static Questionnaire.Band band(Yaml band) {
        return new Questionnaire.Band(
                band.text("id"), band.text("kleur"), band.text("kleurcode", ""), band.text("vorm"), band.number("van"),
                band.number("tot"), band.flag("voorbeeldwaarde"), band.text("woord_professional"),
                band.text("advies_professional", ""), band.words("woord"), band.words("advies"));
    }

    private static Questionnaire.Remark remark(Yaml remark, String textKey) {
        return new Questionnaire.Remark(
                remark.text("id"), remark.text("titel", ""), remark.text(textKey));
    }

    private static Map<String, Words> parentTexts() {
        var texts = new HashMap<String, Words>();
        Yaml.read(PARENT_TEXTS).list("interface").forEach(text -> texts.put(text.text("id"), text.words("tekst")));
        return texts;
    }

    /// What the questionnaire itself says wins over what the pages add.
    private static Map<String, Words> texts(List<Yaml> own, Map<String, Words> added) {
        var texts = new HashMap<>(added);
        own.forEach(text -> texts.put(text.text("id"), text.words("tekst")));
        return Map.copyOf(texts);
    }
}
