package balans.screening.answer;

import balans.screening.programme.Centre;
import balans.screening.questionnaire.Questionnaire;
import balans.screening.questionnaire.Questionnaire.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The words of parents' pages in one language, with the centre's name and number in place. Questions are under their
/// id (`v1`), their help under `v1-hulp`, their options under `v1-1` to `v1-5`.
final class ParentTexts {

    private static final String FOR_MAIL = "mail-";

    private final Centre centre;
    private final Language language;

    private ParentTexts(Centre centre, Language language) {
        this.centre = centre;
        this.language = language;
    }

    static Map<String, String> of(Questionnaire questionnaire, Centre centre, Language language, LocalDate date) {
        var texts = new TreeMap<String, String>();
        var filling = new ParentTexts(centre, language);
        questionnaire.texts().forEach((key, words) -> {
            if (!key.startsWith(FOR_MAIL)) {
                texts.put(key, filling.fill(words.in(language.id()), date));
            }
        });
        for (var item : questionnaire.items()) {
            texts.put(item.id(), item.text().in(language.id()));
            if (item.help() != null) {
                texts.put(item.id() + "-hulp", item.help().in(language.id()));
            }
            item.options().forEach(o -> texts.put(item.id() + "-" + o.value(), o.text().in(language.id())));
        }
        if (questionnaire.showsScore()) {
            for (var band : questionnaire.bands()) {
                texts.put(word(band), band.parentWord().in(language.id()));
                texts.put(advice(band), filling.fill(band.parentAdvice().in(language.id()), date));
            }
        }
        return texts;
    }

    static String word(Questionnaire.Band band) {
        return band.id() + "-woord";
    }

    static String advice(Questionnaire.Band band) {
        return band.id() + "-advies";
    }

    private String fill(String text, LocalDate date) {
        return text.replace("{organisatie}", isolated(centre.name()))
                .replace("{telefoon}", isolated(centre.phone()))
                .replace("{datum}", isolated(written(date)));
    }

    private String written(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(language.id())).format(date);
    }

    /// Without isolation, the groups of a telephone number swap places in a sentence that runs right to left.
    private String isolated(String value) {
        return language.direction().equals("rtl") ? "\u2068" + value + "\u2069" : value;
    }
}
