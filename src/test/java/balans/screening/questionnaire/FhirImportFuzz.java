package balans.screening.questionnaire;

/// Whatever file somebody brings as a questionnaire: it is one that comes back from FHIR and from YAML as it was, or
/// everything that is wrong with it is said. For `bin/fuzz fhir`.
public final class FhirImportFuzz {

    private static final String EXAMPLE = FhirWriter.json(new Questionnaires().all().getFirst());

    private FhirImportFuzz() {}

    /// To begin with, for a fuzzer that would not write a questionnaire by itself.
    public static String example() {
        return EXAMPLE;
    }

    public static void fuzzerTestOneInput(byte[] input) {
        try {
            var brought = ReadQuestionnaire.read("bestand.json", input);
            same(brought, FhirWriter.json(brought), ".json");
            same(brought, QuestionnaireTree.yaml(brought), ".yaml");
        } catch (UnfitFile unfit) {
            if (unfit.flaws().isEmpty()) {
                throw new AssertionError("refused without a reason", unfit);
            }
        }
    }

    private static void same(Questionnaire brought, String written, String ending) {
        var back = ReadQuestionnaire.read("terug" + ending, written.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        if (!back.equals(brought)) {
            throw new AssertionError("another questionnaire came back from " + ending);
        }
    }
}
