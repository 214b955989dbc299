package balans.screening.questionnaire;

import java.util.List;

/// A file that is no questionnaire we can ask and score. Of a file that somebody brings it is an answer, which
/// [ImportQuestionnaire] gives; of a file that we ship it is a bug.
final class UnfitFile extends RuntimeException {

    private final transient List<Flaw> flaws;

    UnfitFile(List<Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    UnfitFile(String file, String path, Flaw.Rule rule, String found) {
        this(List.of(new Flaw(file, path, rule, found)));
    }

    List<Flaw> flaws() {
        return flaws;
    }
}
