package balans.landscape.referral;

import balans.clockwork.Chore;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// When the term of an agreement is over, what was said goes; that something was shared stays in the record.
@Component
class ForgetLetters implements Chore {

    private final ReferralStore referrals;
    private final TransactionOperations transactions;
    private final Clock clock;

    ForgetLetters(ReferralStore referrals, TransactionOperations transactions, Clock clock) {
        this.referrals = referrals;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "landscape-forget-letters";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        for (var id : referrals.toForget(clock.instant())) {
            transactions.executeWithoutResult(status -> referrals.forget(id));
        }
    }
}
