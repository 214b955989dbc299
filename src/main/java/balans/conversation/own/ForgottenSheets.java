package balans.conversation.own;

import balans.clockwork.Chore;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;

/// Every day: sheets that nobody opened for two years are removed, as their pages say.
@Component
class ForgottenSheets implements Chore {

    static final Period KEPT_FOR = Period.ofYears(2);
    private static final int MOST_AT_ONCE = 500;

    private final KeptStore kept;
    private final RemoveSheet removeSheet;
    private final Clock clock;

    ForgottenSheets(KeptStore kept, RemoveSheet removeSheet, Clock clock) {
        this.kept = kept;
        this.removeSheet = removeSheet;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forgotten-sheets";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        kept.unusedSince(LocalDate.now(clock).minus(KEPT_FOR), MOST_AT_ONCE).forEach(removeSheet::remove);
    }
}
