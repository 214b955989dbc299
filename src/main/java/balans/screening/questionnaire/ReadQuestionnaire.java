package balans.screening.questionnaire;

import balans.screening.questionnaire.Flaw.Rule;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The bytes of a file that somebody brings, as a questionnaire or as everything that is wrong with it. JSON is taken for
/// FHIR R4, anything else for our own YAML.
final class ReadQuestionnaire {

    static final int MAX_BYTES = 1024 * 1024;

    private ReadQuestionnaire() {}

    static Questionnaire read(String file, byte[] bytes) {
        var text = text(file, bytes);
        var isFhir = text.stripLeading().startsWith("{");
        try {
            var asked = QuestionnaireFile.brought(isFhir ? FhirReader.read(file, text) : Yaml.parse(file, text));
            var flaws = Fitness.flawsOf(file, asked);
            if (!flaws.isEmpty()) {
                throw new UnfitFile(flaws);
            }
            return asked;
        } catch (UnfitFile unfit) {
            throw new UnfitFile(inPlace(unfit.flaws(), isFhir));
        }
    }

    static List<Flaw> inPlace(List<Flaw> flaws, boolean isFhir) {
        return isFhir ? flaws.stream().map(flaw -> flaw.at(fhirPath(flaw.path()))).toList() : flaws;
    }

    /// Where in a FHIR file something stands that our own tree calls otherwise.
    private static String fhirPath(String path) {
        if (!path.startsWith(QuestionnaireFile.TOP + ".")) {
            return path;
        }
        var below = path.substring(QuestionnaireFile.TOP.length() + 1);
        return switch (below) {
            case "id" -> "url";
            case "versie" -> "version";
            case "titel" -> "title";
            default -> below.startsWith("vragen") // not sealed: a path
                    ? below.replaceFirst("^vragen", "item").replace(".antwoorden", ".answerOption")
                            .replaceFirst("\\.gewicht$", ".extension(ordinalValue)")
                    : "extension(" + Fhir.REST + ")." + below;
        };
    }

    private static String text(String file, byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnfitFile(file, "", Rule.EMPTY, "");
        }
        if (bytes.length > MAX_BYTES) {
            throw new UnfitFile(file, "", Rule.TOO_LARGE, "%d kB".formatted(bytes.length / 1024));
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') < 0) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException notText) {
            // told below, as for a file with a zero in it
        }
        throw new UnfitFile(file, "", Rule.NOT_YAML, "UTF-8");
    }
}
