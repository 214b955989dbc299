package balans.screening.programme;

import balans.identity.ProgrammeManager;
import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import balans.screening.questionnaire.Permissions;
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
    private final Permissions permissions;
    private final Clock clock;

    StartProgramme(ProgrammeStore programmes, QuestionnaireChoices questionnaires, Permissions permissions, Clock clock) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    Outcome start(ProgrammeManager by, ProgrammeForm form) {
        var complaints = complaints(by.organisation(), form);
        if (complaints.any()) {
            return new Outcome.NotYet(complaints);
        }
        var programme = new Programme(RandomId.next(), by.organisation(), form.name().strip(), form.questionnaire(),
                form.period().period(), false);
        programmes.add(programme, clock.instant());
        return new Outcome.Started(programme);
    }

    /// A licensed questionnaire starts only when the developer's permission is recorded (R004-25).
    private Complaints complaints(OrganisationId organisation, ProgrammeForm form) {
        var found = new ArrayList<Complaint>();
        if (form.name().isBlank()) {
            found.add(Complaint.NAME_MISSING);
        } else if (form.name().strip().length() > Programme.NAME_MAX_CHARS) {
            found.add(Complaint.NAME_TOO_LONG);
        }
        questionnaires.find(organisation, form.questionnaire()).ifPresentOrElse(
                chosen -> {
                    if (chosen.needsLicence() && !permissions.has(organisation, chosen.reference())) {
                        found.add(Complaint.LICENCE_MISSING);
                    }
                },
                () -> found.add(Complaint.QUESTIONNAIRE_MISSING));
        found.addAll(form.period().complaints(Period.today(clock)));
        return Complaints.of(found);
    }
}
