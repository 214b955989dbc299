package balans.agenda.edition;

import balans.agenda.Pieces;
import balans.web.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What can be compared: every public edition, and the agenda as it is now.
@Component
public class Sides {

    /// @param label of an edition its month
    public record Choice(String key, String label) {}

    private final Editions editions;
    private final Pieces pieces;
    private final Text texts;

    Sides(Editions editions, Pieces pieces, Text texts) {
        this.editions = editions;
        this.pieces = pieces;
        this.texts = texts;
    }

    Side of(String key) {
        if (key.equals(Side.NOW)) {
            return new Side(key, texts.of("agenda.changes.now"), "/agenda", pieces.now());
        }
        var edition = editions.published(key);
        return new Side(key, edition.month(), edition.address(), editions.pieces(edition));
    }

    List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(Side.NOW, texts.of("agenda.changes.now")));
        editions.all().forEach(edition -> choices.add(new Choice(edition.id(), edition.month())));
        return choices;
    }
}
