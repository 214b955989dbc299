package balans.screening.programme;

import balans.kernel.OrganisationId;
import java.util.List;
import java.util.Optional;

/// The questionnaires that this installation holds, as a programme chooses from them.
interface QuestionnaireChoices {

    List<QuestionnaireChoice> of(OrganisationId organisation);

    Optional<QuestionnaireChoice> find(String reference);

    default Optional<QuestionnaireChoice> find(OrganisationId organisation, String reference) {
        return of(organisation).stream().filter(q -> q.reference().equals(reference)).findFirst();
    }

    /// Also for a questionnaire that an older programme used and this installation no longer has.
    default QuestionnaireChoice describe(String reference) {
        return find(reference).orElseGet(() -> {
            var slash = reference.lastIndexOf('/');
            var id = reference.substring(0, slash);
            return new QuestionnaireChoice(id, reference.substring(slash + 1), id, "");
        });
    }
}
