package balans.landscape.referral;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.kernel.RandomId;
import balans.landscape.consent.Entry;
import balans.landscape.consent.Entry.Decision;
import balans.landscape.consent.Entry.Withdrawal;
import balans.landscape.consent.Ledger;
import balans.landscape.consent.Subject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// No longer, for one recipient or all, for one purpose or every one. What rests on a consent stops at once: its bytes and
/// keys go, and who had received it is told. What rests on a duty of law stays.
@Component
class WithdrawConsent {

    private final Ledger ledger;
    private final ReferralStore referrals;
    private final Notices notices;
    private final Clock clock;

    WithdrawConsent(Ledger ledger, ReferralStore referrals, Notices notices, Clock clock) {
        this.ledger = ledger;
        this.referrals = referrals;
        this.notices = notices;
        this.clock = clock;
    }

    /// @param by who writes it down; null: the parent, with a link of their own
    /// @return who was told
    List<OrganisationId> withdraw(OrganisationId sender, Subject subject, @Nullable OrganisationId recipient,
            @Nullable String agreement, @Nullable PersonId by) {
        var stopped = ledger.inTurn(sender, turn -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var given = givenIn(turn.entries(subject));
            var concerned = referrals.about(sender, subject).stream()
                    .filter(r -> recipient == null || r.recipient().equals(recipient))
                    .filter(r -> agreement == null || r.agreement().equals(agreement))
                    .filter(r -> given.contains(r.basis()) && r.state() != State.WITHDRAWN).toList();
            var told = concerned.stream().map(Referral::recipient).distinct().toList();
            turn.write(new Withdrawal(RandomId.next(), subject, recipient, agreement, by, told, now));
            for (var referral : concerned) {
                referrals.forget(referral.id());
                if (!referrals.move(referral, State.WITHDRAWN, by, now)) {
                    // The recipient took a step at this moment; the withdrawal comes after it.
                    referrals.move(referrals.find(referral.id()).orElseThrow(), State.WITHDRAWN, by, now);
                }
            }
            return new ArrayList<>(concerned);
        });
        stopped.forEach(referral -> notices.tell(referral.recipient(), referral.id(), State.WITHDRAWN));
        return stopped.stream().map(Referral::recipient).distinct().toList();
    }

    private static Set<String> givenIn(List<Entry> entries) {
        return entries.stream().filter(Decision.class::isInstance).map(Decision.class::cast)
                .filter(d -> d.ground().isGiven()).map(Decision::id).collect(Collectors.toSet());
    }
}
