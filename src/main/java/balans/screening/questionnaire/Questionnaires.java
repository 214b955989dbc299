package balans.screening.questionnaire;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The questionnaires of this installation. Read at first use: a start has no need of them.
@Component
public class Questionnaires {

    private static final List<String> FILES = List.of("balansmeter.nl.yaml");

    private final List<Questionnaire> all;

    @Autowired
    Questionnaires() {
        this(FILES.stream().map(QuestionnaireFile::read).toList());
    }

    public Questionnaires(List<Questionnaire> all) {
        this.all = all;
    }

    public List<Questionnaire> all() {
        return all;
    }

    /// @param id `<id>/<version>`
    public Optional<Questionnaire> find(String id) {
        return all.stream().filter(questionnaire -> questionnaire.id().equals(id)).findFirst();
    }
}
