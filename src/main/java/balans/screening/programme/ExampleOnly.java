package balans.screening.programme;

import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ExampleOnly implements QuestionnaireChoices {

    @Override
    public List<QuestionnaireChoice> all() {
        return List.of(new QuestionnaireChoice(
                "voorbeeldvragenlijst", "0.1", "Voorbeeldvragenlijst", "niet de Balansmeter, niet gevalideerd"));
    }
}
