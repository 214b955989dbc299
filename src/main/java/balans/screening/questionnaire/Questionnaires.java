package balans.screening.questionnaire;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The questionnaires of this installation. Read at first use: a start has no need of them.
@Component
public class Questionnaires {

    private static final List<String> FILES = List.of("balansmeter.nl.yaml");

    private final List<Questionnaire> all;

    Questionnaires() {
        all = FILES.stream().map(QuestionnaireFile::read).toList();
    }

    public List<Questionnaire> all() {
        return all;
    }

    /// @param id `<id>/<version>`
    public Optional<Questionnaire> find(String id) {
        return all.stream().filter(questionnaire -> questionnaire.id().equals(id)).findFirst();
    }
}
