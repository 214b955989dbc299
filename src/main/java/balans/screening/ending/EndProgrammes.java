package balans.screening.ending;

import balans.clockwork.Chore;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Ends what is due, and goes on where a node died.
@Component
class EndProgrammes implements Chore {

    private final EndingStore endings;
    private final End end;
    private final Clock clock;

    EndProgrammes(EndingStore endings, End end, Clock clock) {
        this.endings = endings;
        this.end = end;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "screening-end-programmes";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        var today = LocalDate.now(clock);
        end.report();
        endings.ahead().stream().flatMap(id -> endings.find(id).stream())
                .filter(ending -> ending.isDue(today) || ending.state() == Ending.State.GOING)
                .forEach(ending -> end.programme(ending.programme()));
    }
}
