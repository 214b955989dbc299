package balans.monitor.thermometer;

import balans.kernel.RandomId;
import balans.monitor.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Rounds on the thermometer. Anonymous by not storing: a ballot belongs to a hand that only a device can make, and
/// at the reveal ballots become counts and remarks in alphabetical order, and are gone.
@Component
public class Thermometer {

    private final ThermometerStore store;

    Thermometer(ThermometerStore store) {
        this.store = store;
    }

    public void open(SessionId session, int position, String statement, String wording, Urgency urgency) {
        store.addRound(session, position,
                new Round(RandomId.next(), statement, wording, urgency, false, false, 0, 0));
    }

    public List<Round> rounds(SessionId session) {
        return store.rounds(session);
    }

    /// In the transaction of whoever made sure that scores are taken.
    public boolean put(SessionId session, String round, String hand, Ballot ballot) {
        return store.put(session, round, hand, ballot);
    }

    public Optional<Ballot> find(String round, String hand) {
        return store.find(round, hand);
    }

    public Map<String, Integer> counts(SessionId session) {
        return store.counts(session);
    }

    /// Once, and for good: a second reveal finds nothing open. With too few answers nothing but their number stays.
    public void reveal(SessionId session, int invited) {
        for (var round : store.rounds(session)) {
            if (!round.revealed()) {
                reveal(round, invited);
            }
        }
    }

    private void reveal(Round round, int invited) {
        var ballots = store.ballots(round.id());
        var disclosure = Disclosure.of(ballots.size(), ballots.stream().allMatch(Ballot::openIfFew));
        store.removeBallots(round.id());
        store.close(round.id(), disclosure != Disclosure.COUNT, ballots.size(), Math.max(invited, ballots.size()));
        if (disclosure != Disclosure.COUNT) {
            for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) {
                var given = score;
                var times = (int) ballots.stream().filter(b -> b.score() == given).count();
                if (times > 0) {
                    store.addTally(round.id(), score, times);
                }
            }
        }
        if (disclosure == Disclosure.ALL) {
            ballots.stream().map(Ballot::remark).filter(r -> !r.isEmpty()).sorted()
                    .forEach(remark -> store.addRemark(round.id(), remark));
        }
    }

    public Scores scores(Round round) {
        return store.scores(round.id());
    }

    public List<Remark> remarks(Round round) {
        return store.remarks(round.id());
    }

    public void hideRemark(SessionId session, String remark) {
        store.hideRemark(session, remark);
    }

    /// Remarks of sessions that began before this moment; counts stay.
    public void forgetRemarks(Instant before) {
        store.removeRemarks(before);
    }

    public Optional<Round> before(SessionId session, Round round) {
        return store.before(session, round.wording());
    }
}
