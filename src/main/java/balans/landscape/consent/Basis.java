package balans.landscape.consent;

import balans.landscape.consent.Entry.Decision;
import balans.landscape.consent.Entry.Sharing;
import balans.landscape.consent.Entry.Withdrawal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether something may be shared at a moment. The newest decision counts: a later yes to less is a yes to less. A ground
/// of law is not ended by a refusal or a withdrawal.
public sealed interface Basis {

    record Valid(Decision decision) implements Basis {}

    record None(Why why) implements Basis {}

    enum Why { NEVER_ASKED, REFUSED, WITHDRAWN, EXPIRED, NOT_THIS_MUCH }

    /// @param entries of one child, in the order in which they were written
    static Basis of(List<Entry> entries, Wish wish, Instant now) {
        @Nullable Decision given = null;
        var grounds = new ArrayList<Decision>();
        var why = Why.NEVER_ASKED;
        for (var entry : entries) {
            switch (entry) {
                case Decision d when !d.concerns(wish.recipient(), wish.agreement()) -> { }
                case Decision d when d.refused() -> {
                    given = null;
                    why = Why.REFUSED;
                }
                case Decision d when d.ground().isGiven() -> given = d;
                case Decision d -> grounds.addFirst(d);
                case Withdrawal w when w.concerns(wish.recipient(), wish.agreement()) -> {
                    why = given == null ? why : Why.WITHDRAWN;
                    given = null;
                }
                case Withdrawal w -> { }
                case Sharing s -> { }
            }
        }
        if (given != null) {
            grounds.add(given);
        }
        return best(grounds, wish, now, why);
    }

    private static Basis best(List<Decision> candidates, Wish wish, Instant now, Why without) {
        var why = without;
        for (var candidate : candidates) {
            if (!candidate.holdsAt(now)) {
                why = Why.EXPIRED;
            } else if (!candidate.covers(wish.categories())) {
                why = Why.NOT_THIS_MUCH;
            } else {
                return new Valid(candidate);
            }
        }
        return new None(why);
    }
}
