package balans.landscape.referral;

import balans.identity.KeyHolder;
import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.landscape.agreement.Agreements;
import balans.landscape.agreement.Agreements.Objection;
import balans.landscape.consent.Basis;
import balans.landscape.consent.Category;
import balans.landscape.consent.Entry.Sharing;
import balans.landscape.consent.Ledger;
import balans.landscape.consent.Ledger.Turn;
import balans.landscape.consent.SealedBytes;
import balans.landscape.consent.Subject;
import balans.landscape.consent.Wish;
import balans.landscape.referral.Referral.Letter;
import balans.landscape.referral.Referral.Signature;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The one place where something about a child goes from one organisation to another. Looks at the basis, writes down the
/// sharing and keeps the letter in one turn of the sender's ledger: a withdrawal comes before it, or after it and then
/// stops it; never between. See docs/decisions/0031.
@Component
class SendReferral {

    private static final int LETTER_BYTES = 2048 + 28;
    private static final int KEY_MAX_BYTES = 1300;
    private static final int SIGNATURE_BYTES = 64;
    private static final int SIGNING_KEY_BYTES = 32;

    record NewReferral(
            @Nullable String id, @Nullable String subject, @Nullable String recipient, @Nullable String agreement,
            @Nullable List<Category> categories, @Nullable String letter, @Nullable String senderKey,
            @Nullable String recipientKey, @Nullable String parentKey, @Nullable String signature, @Nullable String signingKey) {}

    sealed interface Outcome {
        record Sent(String id) implements Outcome {}
        record NoBasis(Basis.Why why) implements Outcome {}
        record NotAgreed(Objection why) implements Outcome {}
    }

    private final Ledger ledger;
    private final Agreements agreements;
    private final ReferralStore referrals;
    private final Notices notices;
    private final Clock clock;

    SendReferral(Ledger ledger, Agreements agreements, ReferralStore referrals, Notices notices, Clock clock) {
        this.ledger = ledger;
        this.agreements = agreements;
        this.referrals = referrals;
        this.notices = notices;
        this.clock = clock;
    }

    Outcome send(KeyHolder by, NewReferral wanted) {
        var id = SealedBytes.id(wanted.id());
        var recipient = new OrganisationId(given(wanted.recipient()));
        var wish = new Wish(recipient, given(wanted.agreement()), Set.copyOf(given(wanted.categories())));
        var subject = new Subject(SealedBytes.id(wanted.subject()));
        var letter = new Letter(SealedBytes.read(wanted.letter(), LETTER_BYTES, LETTER_BYTES),
                SealedBytes.read(wanted.senderKey(), 1, KEY_MAX_BYTES), SealedBytes.read(wanted.recipientKey(), 1, KEY_MAX_BYTES),
                SealedBytes.read(wanted.parentKey(), 1, KEY_MAX_BYTES),
                new Signature(SealedBytes.read(wanted.signature(), SIGNATURE_BYTES, SIGNATURE_BYTES),
                        SealedBytes.read(wanted.signingKey(), SIGNING_KEY_BYTES, SIGNING_KEY_BYTES)));
        var outcome = ledger.inTurn(by.organisation(), turn -> send(by, turn, id, subject, wish, letter));
        if (outcome instanceof Outcome.Sent) {
            notices.tell(recipient, id, State.SENT);
        }
        return outcome;
    }

    private Outcome send(KeyHolder by, Turn turn, String id, Subject subject, Wish wish, Letter letter) {
        var ours = by.organisation();
        var before = referrals.find(id);
        if (before.isPresent()) {
            // The answer to the first time was lost on its way.
            return before.filter(r -> r.sender().equals(ours)).<Outcome>map(r -> new Outcome.Sent(id))
                    .orElseThrow(() -> Refusal.notFound("referral"));
        }
        var objection = agreements.objection(ours, wish.recipient(), wish.agreement(), wish.categories());
        if (objection.isPresent()) {
            return new Outcome.NotAgreed(objection.get());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return switch (Basis.of(turn.entries(subject), wish, now)) {
            case Basis.None(var why) -> new Outcome.NoBasis(why);
            case Basis.Valid(var decision) -> {
                var categories = wish.categories().stream().sorted().toList();
                turn.write(new Sharing(RandomId.next(), subject, decision.id(), id, wish.recipient(), wish.agreement(),
                        categories, by.person(), now));
                referrals.add(new Referral(id, ours, wish.recipient(), subject, wish.agreement(), decision.id(),
                        wish.categories(), State.SENT, now, now, letter), by.person());
                yield new Outcome.Sent(id);
            }
        };
    }

    private static <T> T given(@Nullable T part) {
        if (part == null) {
            throw Refusal.of(Reason.UNREADABLE, "a part of the referral is missing");
        }
        return part;
    }
}
