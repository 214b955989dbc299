package balans.screening.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a content file. A file that lacks something, or asks for a score rule we do not have, fails whole: half a
/// questionnaire would give wrong scores.
final class QuestionnaireFile {

    private static final String PARENT_TEXTS = "balansmeter-aanvulling.yaml";

    private QuestionnaireFile() {}

    static Questionnaire read(String file) {
        var content = Yaml.read(file).at("vragenlijst");
        var version = content.text("versie");
        return new Questionnaire(
                content.text("id") + "/" + version,
                version,
                content.text("titel"),
                content.text("label"),
                content.flag("kleur_tonen_aan_ouder"),
                content.list("talen").stream().map(QuestionnaireFile::language).toList(),
                content.list("vragen").stream().map(QuestionnaireFile::item).toList(),
                scoring(content.at("score")),
                content.list("banden").stream().map(QuestionnaireFile::band).toList(),
                content.list("zonder_score").stream().map(r -> remark(r, "uitleg")).toList(),
                content.list("regels").stream().map(r -> remark(r, "tekst")).toList(),
                texts(content.list("interface"), Yaml.read(PARENT_TEXTS).list("interface")));
    }

    private static Questionnaire.Language language(Yaml language) {
        return new Questionnaire.Language(
                language.text("id"), language.text("naam"), language.text("richting"), language.text("status"));
    }

    private static Questionnaire.Item item(Yaml item) {
        return new Questionnaire.Item(
                item.text("id"),
                item.number("nummer"),
                item.text("thema"),
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
                band.text("id"), band.text("kleur"), band.text("kleurcode"), band.text("vorm"), band.number("van"),
                band.number("tot"), band.flag("voorbeeldwaarde"), band.text("woord_professional"),
                band.text("advies_professional"), band.words("woord"), band.words("advies"));
    }

    private static Questionnaire.Remark remark(Yaml remark, String textKey) {
        return new Questionnaire.Remark(
                remark.text("id"), remark.has("titel") ? remark.text("titel") : "", remark.text(textKey));
    }

    /// What the questionnaire itself says wins over what the pages add.
    private static Map<String, Words> texts(List<Yaml> own, List<Yaml> added) {
        var texts = new HashMap<String, Words>();
        added.forEach(text -> texts.put(text.text("id"), text.words("tekst")));
        own.forEach(text -> texts.put(text.text("id"), text.words("tekst")));
        return Map.copyOf(texts);
    }
}
