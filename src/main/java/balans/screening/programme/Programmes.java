package balans.screening.programme;

import balans.identity.ProgrammeManager;
import balans.kernel.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/// The programme or centre in a manager's path, or a refusal that does not tell a missing one from another's.
@Component
public class Programmes {

    private final ProgrammeStore programmes;
    private final CentreStore centres;
    private final QuestionnaireChoices questionnaires;

    Programmes(ProgrammeStore programmes, CentreStore centres, QuestionnaireChoices questionnaires) {
        this.programmes = programmes;
        this.centres = centres;
        this.questionnaires = questionnaires;
    }

    public Programme of(ProgrammeManager by, String id) {
        return programmes.find(by.organisation(), id).orElseThrow(() -> Refusal.notFound("programme"));
    }

    QuestionnaireChoice questionnaireOf(Programme programme) {
        return questionnaires.describe(programme.questionnaire());
    }

    public List<ManagedCentre> centresOf(Programme programme) {
        return centres.of(programme.id());
    }

    public ManagedCentre centreOf(Programme programme, String id) {
        return centres.find(programme.id(), id).orElseThrow(() -> Refusal.notFound("centre"));
    }
}
