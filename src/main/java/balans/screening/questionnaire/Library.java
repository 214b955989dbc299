package balans.screening.questionnaire;

import balans.kernel.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What one organisation has on its shelf. What another brought is not there.
@Component
class Library {

    private final Questionnaires questionnaires;
    private final Permissions permissions;

    Library(Questionnaires questionnaires, Permissions permissions) {
        this.questionnaires = questionnaires;
        this.permissions = permissions;
    }

    List<QuestionnairesPage.Row> rows(OrganisationId organisation) {
        return questionnaires.of(organisation).stream().map(one -> new QuestionnairesPage.Row(
                one, isShipped(one), needsPermission(one), permissions.has(organisation, one.id()))).toList();
    }

    Optional<Questionnaire> find(OrganisationId organisation, String id) {
        return questionnaires.of(organisation).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    boolean isShipped(Questionnaire questionnaire) {
        return questionnaires.all().stream().anyMatch(one -> one.id().equals(questionnaire.id()));
    }

    static boolean needsPermission(Questionnaire questionnaire) {
        return Licence.isNeededFor(questionnaire.name(), questionnaire.title());
    }
}
