package balans.screening.programme;

import balans.identity.ProgrammeManager;
import balans.kernel.RandomId;
import java.time.Clock;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

@Component
class StartProgramme {

    sealed interface Outcome {
        record Started(Programme programme) implements Outcome {}
        record NotYet(Complaints complaints) implements Outcome {}
    }

    private final ProgrammeStore programmes;
    private final QuestionnaireChoices questionnaires;
    private final Clock clock;

    StartProgramme(ProgrammeStore programmes, QuestionnaireChoices questionnaires, Clock clock) {
        this.programmes = programmes;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    Outcome start(ProgrammeManager by, ProgrammeForm form) {
        var complaints = complaints(form);
        if (complaints.any()) {
            return new Outcome.NotYet(complaints);
        }
        var programme = new Programme(RandomId.next(), by.organisation(), form.name().strip(), form.questionnaire(),
                form.period().period(), false);
        programmes.add(programme, clock.instant());
        return new Outcome.Started(programme);
    }

    /// There is no place yet to record a developer's permission, so a licensed questionnaire cannot start at all
    /// (R004-25): the gate is closed rather than open.
    private Complaints complaints(ProgrammeForm form) {
        var found = new ArrayList<Complaint>();
        if (form.name().isBlank()) {
            found.add(Complaint.NAME_MISSING);
        } else if (form.name().strip().length() > Programme.NAME_MAX_CHARS) {
            found.add(Complaint.NAME_TOO_LONG);
        }
        questionnaires.find(form.questionnaire()).ifPresentOrElse(
                chosen -> {
                    if (chosen.needsLicence()) {
                        found.add(Complaint.LICENCE_MISSING);
                    }
                },
                () -> found.add(Complaint.QUESTIONNAIRE_MISSING));
        found.addAll(form.period().complaints(Period.today(clock)));
        return Complaints.of(found);
    }
}
