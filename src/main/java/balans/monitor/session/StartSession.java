package balans.monitor.session;

import balans.kernel.RandomId;
import balans.monitor.SessionId;
import balans.monitor.statement.Choice;
import balans.monitor.statement.ReadyStatements;
import balans.monitor.statement.Statements;
import balans.monitor.statement.Voice;
import balans.monitor.sticker.Candidate;
import balans.monitor.sticker.Stickers;
import balans.monitor.team.RoomCode;
import balans.monitor.team.Secret;
import balans.monitor.team.Team;
import balans.monitor.thermometer.Thermometer;
import balans.monitor.thermometer.Urgency;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The leader starts a session; his device leads it. The wordings are copied: what is scored today must still read
/// the same in two years.
@Component
public class StartSession {

    static final int MOST_CANDIDATES = 30;
    public static final int MOST_ROUNDS = 5;
    /// "Begin met 1-2 stellingen per sessie": above it we say so, and let the team decide (R003-4).
    public static final int WISE_ROUNDS = 2;

    /// @param byStickers the team chooses among the statements; otherwise these are the ones to score
    public record Wish(Voice voice, Pace pace, boolean byStickers, int stickers, String ends, List<String> statements) {}

    public sealed interface Outcome {
        record Started(RoomCode code, Secret facilitator) implements Outcome {}
        record TooFew(int least) implements Outcome {}
        record TooMany(int most) implements Outcome {}
    }

    private final SessionStore sessions;
    private final MemberStore members;
    private final LeadStore leads;
    private final Statements statements;
    private final ReadyStatements ready;
    private final Stickers stickers;
    private final Thermometer thermometer;
    private final Clock clock;

    StartSession(SessionStore sessions, MemberStore members, LeadStore leads, Statements statements, ReadyStatements ready,
            Stickers stickers, Thermometer thermometer, Clock clock) {
        this.sessions = sessions;
        this.members = members;
        this.leads = leads;
        this.statements = statements;
        this.ready = ready;
        this.stickers = stickers;
        this.thermometer = thermometer;
        this.clock = clock;
    }

    @Transactional
    public Outcome start(Team team, Wish wish) {
        var byStickers = wish.byStickers() && wish.pace() == Pace.LIVE;
        var chosen = statements.choices(team.id(), team.talkThreshold()).stream()
                .filter(choice -> wish.statements().contains(choice.statement().id())).toList();
        if (chosen.size() < (byStickers ? 2 : 1)) {
            return new Outcome.TooFew(byStickers ? 2 : 1);
        }
        if (chosen.size() > (byStickers ? MOST_CANDIDATES : MOST_ROUNDS)) {
            return new Outcome.TooMany(byStickers ? MOST_CANDIDATES : MOST_ROUNDS);
        }
        var session = session(team, wish, byStickers);
        sessions.add(session, clock.instant());
        stickers.layOut(session.id(), session.stickers(), chosen.stream().map(StartSession::candidate).toList());
        if (!byStickers) {
            openRounds(session, chosen);
        }
        var facilitator = Secret.fresh();
        members.add(session.id(), facilitator.hash(), false);
        leads.lead(session.id(), facilitator.hash(), clock.instant().plus(Session.QUIET_ABSENCE));
        return new Outcome.Started(session.code(), facilitator);
    }

    private Session session(Team team, Wish wish, boolean byStickers) {
        var stickers = Math.clamp(wish.stickers(), 3, 5);
        var ends = ready.ends(wish.ends()).id();
        var phase = wish.pace() == Pace.OPEN ? Phase.THERMOMETER : Phase.LOBBY;
        return new Session(new SessionId(RandomId.next()), team.id(), RoomCode.fresh(), RandomId.next(), wish.voice(),
                wish.pace(), stickers, byStickers, ends, phase, 0, 0, 1, 1, null, 0, false, !byStickers, 0, false, 0,
                clock.instant());
    }

    private void openRounds(Session session, List<Choice> chosen) {
        for (int i = 0; i < chosen.size(); i++) {
            var statement = chosen.get(i).statement();
            thermometer.open(session.id(), i, statement.id(), statement.wording(), Urgency.OPEN);
        }
    }

    private static Candidate candidate(Choice choice) {
        var statement = choice.statement();
        return new Candidate(statement.id(), statement.group(), statement.wording(), choice.wanted());
    }
}
