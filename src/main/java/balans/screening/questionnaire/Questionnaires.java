package balans.screening.questionnaire;

import balans.kernel.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The questionnaires of this installation: the shipped one, and those that organisations brought in. A version never
/// changes, so each is read once.
@Component
public class Questionnaires {

    private final List<Questionnaire> shipped;
    private final Function<String, Optional<Questionnaire>> brought;
    private final Function<OrganisationId, List<Questionnaire>> broughtBy;
    private final Map<String, Questionnaire> known = new ConcurrentHashMap<>();

    @Autowired
    Questionnaires(QuestionnaireStore store) {
        this.shipped = List.of(QuestionnaireFile.read(QuestionnaireFile.SHIPPED));
        this.brought = id -> store.find(id.substring(0, id.lastIndexOf('/')), id.substring(id.lastIndexOf('/') + 1));
        this.broughtBy = store::of;
    }

    /// Only these.
    public Questionnaires(List<Questionnaire> shipped) {
        this.shipped = shipped;
        this.brought = id -> Optional.empty();
        this.broughtBy = organisation -> List.of();
    }

    /// What everybody has, without a database.
    public Questionnaires() {
        this(List.of(QuestionnaireFile.read(QuestionnaireFile.SHIPPED)));
    }

    /// Those that everybody has.
    public List<Questionnaire> all() {
        return shipped;
    }

    /// Those that this organisation may use.
    public List<Questionnaire> of(OrganisationId organisation) {
        return Stream.concat(shipped.stream(), broughtBy.apply(organisation).stream()).toList();
    }

    /// @param id `<id>/<version>`
    public Optional<Questionnaire> find(String id) {
        if (id.indexOf('/') < 1) {
            return Optional.empty();
        }
        return shipped.stream().filter(one -> one.id().equals(id)).findFirst()
                .or(() -> Optional.ofNullable(known.get(id)))
                .or(() -> {
                    var found = brought.apply(id);
                    found.ifPresent(one -> known.put(id, one));
                    return found;
                });
    }
}
