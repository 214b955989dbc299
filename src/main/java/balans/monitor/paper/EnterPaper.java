package balans.monitor.paper;

import balans.monitor.session.Held;
import balans.monitor.sticker.Candidate;
import balans.monitor.sticker.Stickers;
import balans.monitor.thermometer.Disclosure;
import balans.monitor.thermometer.Round;
import balans.monitor.thermometer.Scores;
import balans.monitor.thermometer.Thermometer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts from paper come in (R003-20). They obey the same rule as phones, by themselves: added to a picture that the
/// room has seen, one or two scores from paper would be readable as the difference.
@Component
class EnterPaper {

    static final int MOST_PEOPLE = 500;

    sealed interface Outcome {
        record Entered() implements Outcome {}
        record Unreadable(List<Complaint> complaints) implements Outcome {}
    }

    private final PaperStore papers;
    private final Thermometer thermometer;
    private final Stickers stickers;

    EnterPaper(PaperStore papers, Thermometer thermometer, Stickers stickers) {
        this.papers = papers;
        this.thermometer = thermometer;
        this.stickers = stickers;
    }

    @Transactional
    public Outcome enter(Held session, Entry entry) {
        var rounds = thermometer.rounds(session.id());
        var candidates = session.byStickers() ? stickers.candidates(session.id()) : List.<Candidate>of();
        var complaints = complaints(session, entry, rounds, candidates);
        if (!complaints.isEmpty()) {
            return new Outcome.Unreadable(complaints);
        }
        papers.lock(session.id());
        var people = entry.number(Entry.PEOPLE);
        papers.put(session.id(), new Paper(people, entry.agreed(), false));
        papers.countPeople(session.id(), people);
        papers.replaceStickers(session.id(), dots(entry, candidates));
        var before = papers.answers(session.id());
        for (var round : rounds) {
            var scores = entry.scores(round.id());
            var onlyTheirNumber = before.containsKey(round.id()) && papers.scores(round.id()).total() == 0;
            // The form cannot give back scores that were not kept: leaving it empty takes nothing away.
            if (scores.total() > 0 || !onlyTheirNumber) {
                papers.clear(round.id());
            }
            if (scores.total() > 0) {
                papers.add(round.id(), scores.total(), people, kept(scores, entry.agreed()));
            }
        }
        return new Outcome.Entered();
    }

    private static Scores kept(Scores scores, boolean agreed) {
        return Disclosure.of(scores.total(), agreed) == Disclosure.COUNT ? Scores.NONE : scores;
    }

    private static List<Complaint> complaints(
            Held session, Entry entry, List<Round> rounds, List<Candidate> candidates) {
        var complaints = new ArrayList<Complaint>();
        var people = entry.number(Entry.PEOPLE);
        if (people < 1 || people > MOST_PEOPLE) {
            complaints.add(new Complaint(Entry.PEOPLE, "people", MOST_PEOPLE));
        }
        var given = 0;
        for (var round : rounds) {
            var field = Entry.scoreField(round.id(), Scores.LOWEST);
            if (!entry.readable(round.id())) {
                complaints.add(new Complaint(field, "number", MOST_PEOPLE));
            } else if (people >= 1 && entry.scores(round.id()).total() > people) {
                complaints.add(new Complaint(field, "answers", entry.scores(round.id()).total(), people));
            } else {
                given += entry.scores(round.id()).total();
            }
        }
        var unreadable = candidates.stream().map(c -> Entry.stickerField(c.statement()))
                .filter(field -> entry.number(field) < 0).toList();
        unreadable.forEach(field -> complaints.add(new Complaint(field, "number", MOST_PEOPLE)));
        var dots = dots(entry, candidates).values().stream().mapToInt(Integer::intValue).sum();
        if (people >= 1 && unreadable.isEmpty() && dots > people * session.stickers()) {
            complaints.add(new Complaint(Entry.stickerField(candidates.getFirst().statement()), "stickers", dots,
                    people * session.stickers(), people, session.stickers()));
        }
        if (complaints.isEmpty() && given + dots == 0) {
            complaints.add(new Complaint(Entry.PEOPLE, "nothing"));
        }
        return complaints;
    }

    private static Map<String, Integer> dots(Entry entry, List<Candidate> candidates) {
        var dots = new HashMap<String, Integer>();
        candidates.forEach(c -> {
            var count = entry.number(Entry.stickerField(c.statement()));
            if (count > 0) {
                dots.put(c.statement(), count);
            }
        });
        return dots;
    }
}
