package balans.screening.questionnaire;

import balans.kernel.OrganisationId;
import balans.screening.questionnaire.Flaw.Rule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a file in whole, or says everything that is wrong with it and keeps nothing (R004-25).
@Component
class ImportQuestionnaire {

    sealed interface Outcome {
        record Kept(Questionnaire questionnaire) implements Outcome {}
        record Unfit(List<Flaw> flaws) implements Outcome {}
    }

    private final QuestionnaireStore store;
    private final Questionnaires questionnaires;
    private final Clock clock;

    ImportQuestionnaire(QuestionnaireStore store, Questionnaires questionnaires, Clock clock) {
        this.store = store;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    @Transactional
    Outcome take(OrganisationId organisation, String fileName, byte[] bytes) {
        try {
            var brought = ReadQuestionnaire.read(fileName, bytes);
            var flaws = conflicts(organisation, fileName, brought);
            if (flaws.isEmpty() && store.add(organisation, brought, fileName, clock.instant())) {
                return new Outcome.Kept(brought);
            }
            return new Outcome.Unfit(flaws.isEmpty() ? List.of(versionExists(fileName, brought)) : flaws);
        } catch (UnfitFile unfit) {
            return new Outcome.Unfit(unfit.flaws());
        }
    }

    private List<Flaw> conflicts(OrganisationId organisation, String file, Questionnaire brought) {
        var isShipped = questionnaires.all().stream().anyMatch(one -> one.name().equals(brought.name()));
        if (isShipped || store.isAnothers(organisation, brought.name())) {
            return List.of(new Flaw(file, QuestionnaireFile.TOP + ".id", Rule.ID_TAKEN, brought.name()));
        }
        var flaws = new ArrayList<Flaw>();
        for (var earlier : store.of(organisation)) {
            if (earlier.id().equals(brought.id())) {
                return List.of(versionExists(file, brought));
            }
            if (earlier.name().equals(brought.name())) {
                flaws.addAll(LockedWording.flaws(file, earlier, brought));
            }
        }
        return flaws.stream().distinct().toList();
    }

    private static Flaw versionExists(String file, Questionnaire brought) {
        return new Flaw(file, QuestionnaireFile.TOP + ".versie", Rule.VERSION_EXISTS, brought.version());
    }
}
