package balans.monitor.paper;

import balans.monitor.SessionId;
import balans.monitor.session.Held;
import balans.monitor.thermometer.Scores;
import balans.monitor.thermometer.Thermometer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the other features of this module may ask of paper.
@Component
public class Papers {

    private final PaperStore papers;
    private final Thermometer thermometer;

    Papers(PaperStore papers, Thermometer thermometer) {
        this.papers = papers;
        this.thermometer = thermometer;
    }

    public Optional<Paper> find(SessionId session) {
        return papers.find(session);
    }

    public Map<String, Integer> stickers(SessionId session) {
        return papers.stickers(session);
    }

    /// What was typed in before, as the fields of the form.
    Entry typedBefore(Held session) {
        var fields = new HashMap<String, String>();
        papers.find(session.id()).ifPresent(paper -> {
            fields.put(Entry.PEOPLE, String.valueOf(paper.people()));
            fields.put(Entry.AGREED, paper.agreed() ? "ja" : "");
        });
        papers.stickers(session.id()).forEach(
                (statement, dots) -> fields.put(Entry.stickerField(statement), String.valueOf(dots)));
        for (var round : thermometer.rounds(session.id())) {
            var scores = papers.scores(round.id());
            for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) {
                if (scores.of(score) > 0) {
                    fields.put(Entry.scoreField(round.id(), score), String.valueOf(scores.of(score)));
                }
            }
        }
        return new Entry(fields);
    }

    /// Rounds of which only the number of answers on paper was kept.
    Map<String, Integer> tooFew(Held session) {
        var few = new HashMap<>(papers.answers(session.id()));
        few.keySet().removeIf(round -> papers.scores(round).total() > 0);
        return few;
    }
}
