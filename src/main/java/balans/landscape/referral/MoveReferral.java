package balans.landscape.referral;

import balans.identity.KeyHolder;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.landscape.agreement.Agreements;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// What the recipient does with a referral.
@Component
class MoveReferral {

    private static final int LETTER_BYTES = 2048 + 28;

    private final ReferralStore referrals;
    private final Agreements agreements;
    private final Notices notices;
    private final TransactionOperations transactions;
    private final Clock clock;

    MoveReferral(ReferralStore referrals, Agreements agreements, Notices notices, TransactionOperations transactions, Clock clock) {
        this.referrals = referrals;
        this.agreements = agreements;
        this.notices = notices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param feedback sealed, for the step with that name only
    void move(KeyHolder by, String id, State to, byte @Nullable [] feedback) {
        if (feedback != null && feedback.length != LETTER_BYTES) {
            throw Refusal.of(Reason.UNREADABLE, "not a letter");
        }
        transactions.executeWithoutResult(status -> {
            var referral = referrals.find(id).filter(r -> r.recipient().equals(by.organisation()))
                    .orElseThrow(() -> Refusal.notFound("referral"));
            // Whoever left or has duties to confirm anew may still say no, and close what is open.
            var mayWork = agreements.takesPart(by.organisation()) || to == State.REFUSED || to == State.CLOSED;
            if (!mayWork || !referral.state().next().contains(to)
                    || !referrals.move(referral, to, by.person(), clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
                throw Refusal.of(Reason.CONFLICT, "the referral is in another state");
            }
            if (feedback != null) {
                referrals.addFeedback(id, referrals.feedback(id).size() + 1, feedback);
            }
            notices.tell(referral.sender(), id, to);
        });
    }
}
