package balans.monitor.session;

import balans.monitor.agreement.Agreements;
import balans.monitor.agreement.LookBack;
import balans.monitor.session.SessionView.RoundView;
import balans.monitor.session.SessionView.Step;
import balans.monitor.statement.ReadyStatements;
import balans.monitor.sticker.Focus;
import balans.monitor.sticker.Result;
import balans.monitor.sticker.Stickers;
import balans.monitor.talk.Notes;
import balans.monitor.talk.Observation;
import balans.monitor.talk.Shift;
import balans.monitor.team.Teams;
import balans.monitor.thermometer.Round;
import balans.monitor.thermometer.Scores;
import balans.monitor.thermometer.Thermometer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Puts together what the room may see. What is hidden in this phase is not even read.
@Component
class Views {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm:ss");

    private final Teams teams;
    private final MemberStore members;
    private final Stickers stickers;
    private final Thermometer thermometer;
    private final Notes notes;
    private final Agreements agreements;
    private final ReadyStatements ready;
    private final Clock clock;
    private final ZoneId zone;

    Views(Teams teams, MemberStore members, Stickers stickers, Thermometer thermometer, Notes notes,
            Agreements agreements, ReadyStatements ready, Clock clock) {
        this.teams = teams;
        this.members = members;
        this.stickers = stickers;
        this.thermometer = thermometer;
        this.notes = notes;
        this.agreements = agreements;
        this.ready = ready;
        this.clock = clock;
        this.zone = clock.getZone();
    }

    /// For phones and the projector: every tap of a room asks for this again, so what this phase does not show is left out.
    SessionView of(Session session) {
        return view(session, session.phase() == Phase.LOOK_BACK ? earlier(session) : List.of(), List.of());
    }

    /// For who leads, who also sees all steps.
    SessionView forLead(Session session) {
        var earlier = earlier(session);
        return view(session, earlier, steps(new Course(!earlier.isEmpty(), session.byStickers())));
    }

    private SessionView view(Session session, List<LookBack> earlier, List<Step> steps) {
        var team = teams.find(session.team()).orElseThrow();
        var id = session.id();
        var phase = session.phase();
        var sticking = session.byStickers() && phase.isBefore(Phase.THERMOMETER);
        var revealed = !phase.isBefore(Phase.TALK);
        var results = sticking ? stickers.results(id) : List.<Result>of();
        return new SessionView(session.code(), team.name(), phase, session.pace(), steps, session.endsAt(),
                until(session), session.isSettling(), members.takingPart(id), team.size(),
                session.mayBeTakenOver(clock.instant()), session.offered(), session.stickers(), session.byStickers(),
                results, Focus.of(results, StartSession.WISE_ROUNDS),
                phase == Phase.STICKERS ? stickers.hands(id) : 0, session.steered(),
                ready.ends(session.ends()), sticking ? List.of() : rounds(session), session.spot(), session.remarksShown(),
                phase == Phase.TALK ? notes.of(id) : List.of(), earlier,
                revealed ? agreements.madeIn(session.team(), id) : List.of());
    }

    private List<LookBack> earlier(Session session) {
        return agreements.lookBack(session.team(), session.id(), session.createdAt());
    }

    private static List<Step> steps(Course course) {
        return course.phases().stream().filter(phase -> phase != Phase.LOBBY && phase != Phase.CLOSED)
                .map(phase -> new Step(phase, (int) course.box(phase).toSeconds())).toList();
    }

    private String until(Session session) {
        var end = Instant.ofEpochMilli(session.endsAt()).atZone(zone);
        return session.endsAt() == 0 ? "" : TIME.format(end);
    }

    private List<RoundView> rounds(Session session) {
        var counts = session.phase() == Phase.THERMOMETER
                ? thermometer.counts(session.id())
                : Map.<String, Integer>of();
        var rounds = thermometer.rounds(session.id()).stream().map(round -> view(session, round, counts)).toList();
        return session.phase().isBefore(Phase.TALK)
                ? rounds
                : rounds.stream().sorted(Comparator.comparing(r -> r.observation().pattern())).toList();
    }

    private RoundView view(Session session, Round round, Map<String, Integer> counts) {
        if (!round.revealed()) {
            return new RoundView(round, counts.getOrDefault(round.id(), 0), Scores.NONE,
                    Observation.of(Scores.NONE, false, 0, 0, Shift.UNKNOWN), List.of());
        }
        var scores = thermometer.scores(round);
        var shift = thermometer.before(session.id(), round)
                .map(before -> Shift.between(before, thermometer.scores(before), round, scores))
                .orElse(Shift.UNKNOWN);
        var observation = Observation.of(scores, round.shown(), round.responses(), round.invited(), shift);
        return new RoundView(round, round.responses(), scores, observation, thermometer.remarks(round));
    }
}
