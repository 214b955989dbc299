package balans.monitor.session;

import balans.action.Action;
import balans.monitor.agreement.LookBack;
import balans.monitor.statement.Ends;
import balans.monitor.sticker.Focus;
import balans.monitor.sticker.Result;
import balans.monitor.talk.Note;
import balans.monitor.talk.Observation;
import balans.monitor.team.RoomCode;
import balans.monitor.thermometer.Remark;
import balans.monitor.thermometer.Round;
import balans.monitor.thermometer.Scores;
import java.util.List;

/// What everybody in the room may see; the projector shows nothing else. It has no place for a person's name, and
/// nothing hidden is in it before its reveal.
///
/// @param steps for who leads only
/// @param rounds in the order of scoring; from the reveal on in the order of talking: divided first
/// @param until the end of the time box as a clock time, empty without one
public record SessionView(
        RoomCode code, String team, Phase phase, Pace pace, List<Step> steps, long endsAt, String until,
        boolean settling, int joined, int size, boolean mayBeTakenOver, boolean offered, int stickers,
        boolean byStickers, List<Result> results, Focus focus, int stickerHands, boolean steered, Ends ends,
        List<RoundView> rounds, int spot, boolean remarksShown, List<Note> talk,
        List<LookBack> earlier, List<Action> agreements) {

    public record Step(Phase phase, int seconds) {}

    /// @param answered how many answered so far
    public record RoundView(Round round, int answered, Scores scores, Observation observation, List<Remark> remarks) {

        public List<Remark> visibleRemarks() {
            return remarks.stream().filter(remark -> !remark.hidden()).toList();
        }
    }

    public boolean revealed() {
        return !phase.isBefore(Phase.TALK);
    }

    public boolean manyRounds() {
        return rounds.size() > StartSession.WISE_ROUNDS;
    }

    /// The one that is talked about.
    public RoundView talkedAbout() {
        return rounds.get(Math.min(spot, rounds.size() - 1));
    }

    public List<String> clear() {
        return focus.clear().stream().map(result -> result.candidate().statement()).toList();
    }

    public List<String> tied() {
        return focus.tied().stream().map(result -> result.candidate().statement()).toList();
    }
}
