package balans.screening.questionnaire;

import balans.screening.questionnaire.Flaw.Rule;
import java.util.ArrayList;
import java.util.List;

/// A validated instrument is only that in its own words: a further version may add languages, advice and pages, but asks
/// the same questions, with the same answers and weights, in the same words. Other words are another instrument, under
/// another id.
final class LockedWording {

    private LockedWording() {}

    static List<Flaw> flaws(String file, Questionnaire earlier, Questionnaire later) {
        var flaws = new ArrayList<Flaw>();
        if (!earlier.origin().validated()) {
            return flaws;
        }
        if (!later.origin().validated()) {
            flaws.add(flaw(file, "gevalideerd", "false"));
        }
        if (earlier.items().size() != later.items().size()) {
            flaws.add(flaw(file, "vragen", String.valueOf(later.items().size())));
            return flaws;
        }
        for (int i = 0; i < earlier.items().size(); i++) {
            item(file, "vragen[" + i + "]", earlier.items().get(i), later.items().get(i), flaws);
        }
        return flaws;
    }

    private static void item(String file, String at, Questionnaire.Item was, Questionnaire.Item is, List<Flaw> flaws) {
        if (!was.id().equals(is.id())) {
            flaws.add(flaw(file, at + ".id", is.id()));
        }
        if (was.options().size() != is.options().size()) {
            flaws.add(flaw(file, at + ".antwoorden", String.valueOf(is.options().size())));
            return;
        }
        words(file, at + ".tekst", was.text(), is.text(), flaws);
        if (was.help() != null && is.help() != null) {
            words(file, at + ".hulptekst", was.help(), is.help(), flaws);
        } else if (was.help() != is.help()) {
            flaws.add(flaw(file, at + ".hulptekst", ""));
        }
        for (int o = 0; o < was.options().size(); o++) {
            var here = at + ".antwoorden[" + o + "]";
            if (was.options().get(o).weight() != is.options().get(o).weight()) {
                flaws.add(flaw(file, here + ".gewicht", String.valueOf(is.options().get(o).weight())));
            }
            words(file, here + ".tekst", was.options().get(o).text(), is.options().get(o).text(), flaws);
        }
    }

    private static void words(String file, String at, Words was, Words is, List<Flaw> flaws) {
        was.byLanguage().forEach((language, text) -> {
            if (!text.equals(is.byLanguage().get(language))) {
                flaws.add(flaw(file, at + "." + language, is.byLanguage().getOrDefault(language, "")));
            }
        });
    }

    private static Flaw flaw(String file, String path, String found) {
        return new Flaw(file, QuestionnaireFile.TOP + "." + path, Rule.WORDING_LOCKED, found);
    }
}
