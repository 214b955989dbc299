package balans.screening.questionnaire;

import balans.screening.questionnaire.Flaw.Rule;
import balans.screening.questionnaire.Questionnaire.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a questionnaire must be so that it can be asked, sealed, scored and explained. All flaws at once, so that
/// somebody mends a file in one go.
final class Fitness {

    static final int MAX_QUESTIONS = 20;
    static final int MAX_OPTIONS = 11;
    private static final int MAX_TEXT_CHARS = 2000;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,19}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Set<String> COLOURS = Set.of("rood", "oranje", "groen");
    private static final Set<String> SHAPES = Set.of("vierkant", "driehoek", "cirkel", "ruit");

    private final String file;
    private final Questionnaire asked;
    private final List<Flaw> flaws = new ArrayList<>();

    private Fitness(String file, Questionnaire asked) {
        this.file = file;
        this.asked = asked;
    }

    static List<Flaw> flawsOf(String file, Questionnaire asked) {
        var fitness = new Fitness(file, asked);
        fitness.names();
        fitness.languages();
        fitness.questions();
        fitness.bands();
        fitness.texts();
        return fitness.flaws;
    }

    private void names() {
        check(ID.matcher(asked.name()).matches(), "id", Rule.ID, asked.name());
        check(VERSION.matcher(asked.version()).matches(), "versie", Rule.VERSION, asked.version());
        check(!asked.title().isBlank(), "titel", Rule.MISSING, "");
        check(asked.title().length() <= 200, "titel", Rule.TOO_LONG, asked.title());
        check(asked.label().length() <= 200, "label", Rule.TOO_LONG, asked.label());
    }

    private void languages() {
        var seen = new HashSet<String>();
        for (int i = 0; i < asked.languages().size(); i++) {
            var language = asked.languages().get(i);
            var at = "talen[" + i + "]";
            check(LANGUAGE.matcher(language.id()).matches(), at + ".id", Rule.ID, language.id());
            check(seen.add(language.id()), at + ".id", Rule.TWICE, language.id());
            check(Set.of("ltr", "rtl").contains(language.direction()), at + ".richting", Rule.DIRECTION, language.direction());
        }
        check(seen.contains(Words.SOURCE), "talen", Rule.SOURCE_LANGUAGE, "");
    }

    private void questions() {
        var ids = new HashSet<String>();
        check(asked.items().size() >= 1 && asked.items().size() <= MAX_QUESTIONS, "vragen", Rule.HOW_MANY, asked.items().size());
        for (int i = 0; i < asked.items().size(); i++) {
            var item = asked.items().get(i);
            var at = "vragen[" + i + "]";
            check(ID.matcher(item.id()).matches(), at + ".id", Rule.ID, item.id());
            check(ids.add(item.id()), at + ".id", Rule.TWICE, item.id());
            check(item.number() == i + 1, at + ".nummer", Rule.CONSECUTIVE, item.number());
            words(at + ".tekst", item.text());
            if (item.help() != null) {
                words(at + ".hulptekst", item.help());
            }
            options(at, item);
        }
        var skipped = asked.scoring().skippedAtMost();
        check(skipped >= 0 && skipped < asked.items().size(), "score.overgeslagen.maximaal", Rule.SKIPPED, skipped);
        var lowest = asked.items().stream().mapToInt(item -> weights(item).min().orElse(0)).sum();
        var highest = asked.items().stream().mapToInt(item -> weights(item).max().orElse(0)).sum();
        check(asked.scoring().minimum() == lowest, "score.minimum", Rule.EXTREMES, asked.scoring().minimum());
        check(asked.scoring().maximum() == highest, "score.maximum", Rule.EXTREMES, asked.scoring().maximum());
    }

    private void options(String at, Item item) {
        var options = item.options();
        check(options.size() >= 2 && options.size() <= MAX_OPTIONS, at + ".antwoorden", Rule.HOW_MANY, options.size());
        for (int i = 0; i < options.size(); i++) {
            var here = at + ".antwoorden[" + i + "]";
            check(options.get(i).value() == i + 1, here + ".volgorde", Rule.CONSECUTIVE, options.get(i).value());
            check(options.get(i).weight() >= 0 && options.get(i).weight() <= 100, here + ".gewicht", Rule.NUMBER, options.get(i).weight());
            words(here + ".tekst", options.get(i).text());
        }
        if (!options.isEmpty()) {
            var falls = options.getFirst().weight() > options.getLast().weight();
            check(falls == item.reverse(), at + ".omgekeerd", Rule.REVERSED, item.reverse());
        }
    }

    /// Each possible score is in one band, and in no second.
    private void bands() {
        check(!asked.bands().isEmpty() && asked.bands().size() <= 4, "banden", Rule.HOW_MANY, asked.bands().size());
        var ids = new HashSet<String>();
        for (int i = 0; i < asked.bands().size(); i++) {
            var band = asked.bands().get(i);
            var at = "banden[" + i + "]";
            check(ID.matcher(band.id()).matches(), at + ".id", Rule.ID, band.id());
            check(ids.add(band.id()), at + ".id", Rule.TWICE, band.id());
            check(COLOURS.contains(band.colour()), at + ".kleur", Rule.COLOUR, band.colour());
            check(SHAPES.contains(band.shape()), at + ".vorm", Rule.SHAPE, band.shape());
            check(!band.word().isBlank(), at + ".woord_professional", Rule.MISSING, "");
            words(at + ".woord", band.parentWord());
            words(at + ".advies", band.parentAdvice());
        }
        var next = asked.scoring().minimum();
        for (var band : asked.bands().stream().sorted(Comparator.comparingInt(Questionnaire.Band::from)).toList()) {
            var at = "banden[" + asked.bands().indexOf(band) + "].van";
            check(band.from() == next && band.to() >= band.from(), at, Rule.BANDS_JOIN, band.from() + "–" + band.to());
            next = band.to() + 1;
        }
        check(next == asked.scoring().maximum() + 1, "banden", Rule.BANDS_JOIN, next - 1);
    }

    private void texts() {
        asked.texts().forEach((id, words) -> words.byLanguage().forEach((language, text) ->
                check(text.length() <= MAX_TEXT_CHARS, "interface." + id + "." + language, Rule.TOO_LONG, text)));
    }

    /// In every language of the questionnaire: half a translation would ask a parent half a question.
    private void words(String at, Words words) {
        words.byLanguage().forEach((language, text) -> {
            check(!text.isBlank(), at + "." + language, Rule.MISSING, "");
            check(text.length() <= MAX_TEXT_CHARS, at + "." + language, Rule.TOO_LONG, text);
            check(asked.language(language).isPresent(), at + "." + language, Rule.UNLISTED_LANGUAGE, language);
        });
        asked.languages().forEach(language ->
                check(words.byLanguage().containsKey(language.id()), at + "." + language.id(), Rule.TRANSLATED, ""));
    }

    private static IntStream weights(Item item) {
        return item.options().stream().mapToInt(Questionnaire.Option::weight);
    }

    private void check(boolean holds, String path, Rule rule, Object found) {
        if (!holds) {
            flaws.add(new Flaw(file, QuestionnaireFile.TOP + "." + path, rule, String.valueOf(found)));
        }
    }
}
