package balans.monitor.paper;

import balans.monitor.session.Held;
import balans.monitor.session.PaperSessions;
import balans.monitor.session.StartSession;
import balans.monitor.statement.ReadyStatements;
import balans.monitor.statement.Statement;
import balans.monitor.statement.Statements;
import balans.monitor.statement.Voice;
import balans.monitor.team.Team;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A whole session that took place on paper gets its place among the others, at its own day; the counts come next.
@Component
class RecordPaperSession {

    /// As typed. Who was at the table is asked with the counts, but belongs to the session from the start.
    record Wish(
            String day, String people, Voice voice, String ends, String stickers, List<String> rounds,
            List<String> others) {}

    sealed interface Outcome {
        record Recorded(Held session) implements Outcome {}
        record Unreadable(List<Complaint> complaints) implements Outcome {}
    }

    private static final int OLDEST_YEARS = 5;

    private final PaperSessions sessions;
    private final PaperStore papers;
    private final Statements statements;
    private final ReadyStatements ready;
    private final Clock clock;

    RecordPaperSession(
            PaperSessions sessions, PaperStore papers, Statements statements, ReadyStatements ready, Clock clock) {
        this.sessions = sessions;
        this.papers = papers;
        this.statements = statements;
        this.ready = ready;
        this.clock = clock;
    }

    @Transactional
    public Outcome record(Team team, Wish wish) {
        var complaints = new ArrayList<Complaint>();
        var day = day(wish.day());
        if (day.isEmpty()) {
            complaints.add(new Complaint("dag", "day", OLDEST_YEARS));
        }
        var people = wish.people().strip().matches("\\d{1,3}") ? Integer.parseInt(wish.people().strip()) : 0;
        if (people < 1 || people > EnterPaper.MOST_PEOPLE) {
            complaints.add(new Complaint("mensen", "people", EnterPaper.MOST_PEOPLE));
        }
        var all = statements.of(team.id());
        var rounds = all.stream().filter(s -> wish.rounds().contains(s.id())).toList();
        var others = all.stream().filter(s -> wish.others().contains(s.id()) && !rounds.contains(s)).toList();
        if (rounds.isEmpty() || rounds.size() > StartSession.MOST_ROUNDS) {
            complaints.add(new Complaint("statement", "rounds", StartSession.MOST_ROUNDS));
        }
        if (others.size() + rounds.size() > SheetPage.MOST_CARDS) {
            complaints.add(new Complaint("ook", "others", SheetPage.MOST_CARDS));
        }
        return complaints.isEmpty()
                ? new Outcome.Recorded(recorded(team, wish, day.orElseThrow(), people, rounds, others))
                : new Outcome.Unreadable(complaints);
    }

    private Held recorded(
            Team team, Wish wish, LocalDate day, int people, List<Statement> rounds, List<Statement> others) {
        var noon = day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        var now = clock.instant();
        var stickers = wish.stickers().matches("[345]") ? Integer.parseInt(wish.stickers()) : 3;
        var session = sessions.add(team, new PaperSessions.Wish(noon.isBefore(now) ? noon : now, people, wish.voice(),
                ready.ends(wish.ends()).id(), stickers, rounds, others));
        papers.put(session.id(), new Paper(people, false, true));
        return session;
    }

    private Optional<LocalDate> day(String typed) {
        try {
            var day = LocalDate.parse(typed.strip());
            var today = LocalDate.now(clock);
            return day.isAfter(today) || day.isBefore(today.minusYears(OLDEST_YEARS)) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
