package balans.screening.joining;

import balans.clockwork.Chore;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Who was interested and did not join is forgotten when the programme is over, everybody when it is deleted.
@Component
class ForgetInterests implements Chore {

    private final InterestStore interests;
    private final Clock clock;

    ForgetInterests(InterestStore interests, Clock clock) {
        this.interests = interests;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "screening-forget-interests";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        interests.forget(LocalDate.now(clock));
    }
}
