package balans.landscape.route;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long it took in practice: in half of the cases at most this long. Nothing below five, so that it tells of nobody.
///
/// @param days rounded up; 0 is the same day
public record Measured(int cases, long days) {

    static final int FEWEST = 5;

    static Optional<Measured> of(List<Duration> times) {
        if (times.size() < FEWEST) {
            return Optional.empty();
        }
        var sorted = times.stream().sorted().toList();
        var middle = sorted.get((sorted.size() - 1) / 2);
        return Optional.of(new Measured(sorted.size(), Math.ceilDiv(middle.toHours(), 24)));
    }
}
