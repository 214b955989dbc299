package balans.screening.joining;

import balans.screening.questionnaire.Questionnaire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Texts that a centre needs on paper before it may begin: ready to be completed by who is responsible (R004-23). One file a
/// kind and language, in lines: `# ` and `## ` are headings, `- ` is an item, anything else a paragraph.
@Component
class Drafts {

    enum Kind {
        DPIA("dpia"), REGISTER("register"), SCORE("scoreregel"), AGREEMENT("verwerkersovereenkomst");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        String slug() {
            return slug;
        }

        static Optional<Kind> of(String slug) {
            return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
        }
    }

    static final List<String> LANGUAGES = List.of("nl", "en");

    String read(Kind kind, String language) {
        try (var file = new ClassPathResource("content/joining/" + kind.slug() + "." + language + ".txt").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// With the rule of this questionnaire, number by number, where the text asks for it.
    String read(Kind kind, String language, Questionnaire questionnaire) {
        var text = read(kind, language);
        return kind != Kind.SCORE ? text : text
                .replace("{title}", questionnaire.title() + " " + questionnaire.version())
                .replace("{label}", questionnaire.label())
                .replace("{minimum}", "" + questionnaire.scoring().minimum())
                .replace("{maximum}", "" + questionnaire.scoring().maximum())
                .replace("{skipped}", "" + questionnaire.scoring().skippedAtMost())
                .replace("{items}", questionnaire.items().stream().map(item -> "- " + item.number() + ". "
                        + item.text().in(language) + " " + item.options().stream()
                                .map(option -> option.text().in(language) + " = " + option.weight())
                                .collect(Collectors.joining("; "))).collect(Collectors.joining("\n")))
                .replace("{bands}", questionnaire.bands().stream().map(band -> "- " + band.from() + "–" + band.to() + ": "
                        + (language.equals("nl") ? band.word() : band.parentWord().in(language)) + " (" + band.colour() + ")")
                        .collect(Collectors.joining("\n")));
    }
}
