package balans.landscape.referral;

import balans.landscape.agreement.Agreement;
import balans.landscape.agreement.Agreements;
import balans.landscape.consent.Category;
import balans.landscape.consent.Entry.Decision;
import balans.landscape.consent.Entry.Withdrawal;
import balans.landscape.consent.Ledger.Written;
import balans.landscape.consent.Ledger;
import balans.landscape.consent.SealedBytes;
import balans.landscape.consent.SubjectStore.SealedSubject;
import balans.web.DutchDay;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a parent sees with a link of their own: every decision, every referral, what each said (opened in their browser).
@Component
class ParentView {

    record View(String organisation, String organisationId, List<Line> decisions, List<Sent> referrals) {}

    /// @param kind YES, NO, GROUND or WITHDRAWN
    record Line(String kind, String day, String purpose, String recipients, String until, List<Category> categories) {}

    /// @param mayWithdraw it rests on a yes, and still goes on
    /// @param sealed null once the bytes are gone
    record Sent(String id, String recipientId, String recipient, String agreement, String purpose, State state, boolean mayWithdraw,
            List<Category> categories, List<Step> steps, @Nullable Sealed sealed) {}

    record Step(State state, String day) {}

    record Sealed(String letter, String key, List<String> feedback) {}

    private final Ledger ledger;
    private final ReferralStore referrals;
    private final Agreements agreements;
    private final Clock clock;

    ParentView(Ledger ledger, ReferralStore referrals, Agreements agreements, Clock clock) {
        this.ledger = ledger;
        this.referrals = referrals;
        this.agreements = agreements;
        this.clock = clock;
    }

    View of(SealedSubject subject) {
        var written = ledger.of(subject.organisation(), subject.subject());
        var grounds = written.stream().map(Written::entry).filter(Decision.class::isInstance).map(Decision.class::cast)
                .filter(d -> !d.ground().isGiven()).map(Decision::id).toList();
        var sent = referrals.about(subject.organisation(), subject.subject()).stream()
                .map(r -> sent(r, !grounds.contains(r.basis()))).toList();
        return new View(agreements.nameOf(subject.organisation()), subject.organisation().value(),
                written.stream().map(this::line).filter(Objects::nonNull).toList(), sent);
    }

    private @Nullable Line line(Written written) {
        return switch (written.entry()) {
            case Decision d -> new Line(d.refused() ? "NO" : d.ground().isGiven() ? "YES" : "GROUND", day(d.at()), d.purpose(),
                    String.join(", ", d.recipients().stream().map(agreements::nameOf).toList()),
                    d.refused() ? "" : day(d.until().minusMillis(1)), d.categories());
            case Withdrawal w -> new Line("WITHDRAWN", day(w.at()), "",
                    w.recipient() == null ? "" : agreements.nameOf(w.recipient()), "", List.of());
            // What was shared stands below, with its letter.
            case balans.landscape.consent.Entry.Sharing s -> null;
        };
    }

    private Sent sent(Referral referral, boolean restsOnYes) {
        var letter = referral.letter();
        var sealed = letter == null ? null : new Sealed(SealedBytes.write(letter.sealed()), SealedBytes.write(letter.parentKey()),
                referrals.feedback(referral.id()).stream().map(f -> SealedBytes.write(f.sealed())).toList());
        return new Sent(referral.id(), referral.recipient().value(), agreements.nameOf(referral.recipient()),
                referral.agreement(),
                agreements.find(referral.sender(), referral.agreement()).map(Agreement::purpose).orElse(""), referral.state(),
                restsOnYes && referral.state() != State.WITHDRAWN, referral.sortedCategories(),
                referrals.steps(referral.id()).stream().map(s -> new Step(s.state(), day(s.at()))).toList(), sealed);
    }

    private String day(Instant at) {
        return DutchDay.of(at, clock.getZone());
    }
}
