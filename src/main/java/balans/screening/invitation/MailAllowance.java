package balans.screening.invitation;

import balans.kernel.OrganisationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// How many messages a centre may hand over: a large centre's whole list at once, but a stolen session is no
/// spammer's tool. Kept in memory only; a restart forgets it.
@Component
class MailAllowance {

    static final int MESSAGES = 3_000;
    static final Duration PER = Duration.ofHours(6);

    private record Level(double left, Instant at) {}

    private final Map<OrganisationId, Level> levels = new ConcurrentHashMap<>();
    private final Clock clock;

    MailAllowance(Clock clock) {
        this.clock = clock;
    }

    boolean take(OrganisationId centre, int messages) {
        var taken = new boolean[1];
        levels.compute(centre, (id, level) -> {
            var now = clock.instant();
            var left = level == null ? MESSAGES : Math.min(MESSAGES, level.left() + refill(level.at(), now));
            taken[0] = left >= messages;
            return new Level(taken[0] ? left - messages : left, now);
        });
        return taken[0];
    }

    private static double refill(Instant from, Instant to) {
        return (double) MESSAGES * Duration.between(from, to).toMillis() / PER.toMillis();
    }
}
