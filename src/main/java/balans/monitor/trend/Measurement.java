package balans.monitor.trend;

import balans.monitor.SessionId;
import balans.monitor.statement.Voice;
import balans.monitor.team.RoomCode;
import balans.monitor.thermometer.Round;
import balans.monitor.thermometer.Scores;
import java.time.Instant;

/// One statement on one day. Without scores when they may not be shown: then they were not kept either.
///
/// @param scores from phones and from paper together
/// @param onPaper those of them that were on paper
/// @param paperAnswers how many answers on paper there were, also when too few to be shown
public record Measurement(
        SessionId session, RoomCode code, Instant at, Voice voice, String ends, String group, Round round,
        Scores scores, Scores onPaper, int paperAnswers) {

    public boolean shown() {
        return round.shown() && scores.total() > 0;
    }

    /// For a comparison only scores that are there count as answers.
    Round counted() {
        return new Round(round.id(), round.statement(), round.wording(), round.urgency(), round.revealed(), shown(),
                Math.min(scores.total(), round.responses()), round.invited());
    }

    /// The same thing was measured: the same words, the same words at both ends, the same kind of people.
    String sameness() {
        return voice + "\n" + ends + "\n" + round.wording();
    }
}
