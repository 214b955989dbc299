package balans.monitor.session;

import balans.monitor.agreement.Agreements;
import balans.monitor.session.SessionView.RoundView;
import balans.monitor.session.SessionView.Step;
import balans.monitor.statement.ReadyStatements;
import balans.monitor.sticker.Focus;
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

    SessionView of(Session session) {
        var team = teams.find(session.team()).orElseThrow();
        var earlier = agreements.lookBack(session.team(), session.id(), session.createdAt());
        var course = new Course(!earlier.isEmpty(), session.byStickers());
        var phase = session.phase();
        var results = session.byStickers() ? stickers.results(session.id()) : List.<balans.monitor.sticker.Result>of();
        return new SessionView(session.code(), team.name(), phase, session.pace(), steps(course), session.endsAt(),
                until(session), session.isSettling(), members.takingPart(session.id()), team.size(),
                session.mayBeTakenOver(clock.instant()), session.offered(), session.stickers(), session.byStickers(),
                results, Focus.of(results, StartSession.WISE_ROUNDS),
                phase == Phase.STICKERS ? stickers.hands(session.id()) : 0, session.steered(),
                ready.ends(session.ends()), rounds(session), session.spot(), session.remarksShown(),
                notes.of(session.id()), earlier,
                agreements.madeIn(session.team(), session.id()));
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
