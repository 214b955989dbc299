package balans.landscape.kept;

import balans.clockwork.Chore;
import balans.landscape.kept.Asked.State;
import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import balans.mail.MailLater;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Every hour some: an object is asked about a year after it was confirmed, again two weeks later, then another contact,
/// and then it is marked. What nobody ever confirmed is spread over a year, so that a new package does not send a
/// thousand letters in one night.
@Component
class AskEveryYear implements Chore {

    static final int AT_A_TIME = 100;
    static final int YEAR_DAYS = 365;
    static final int PATIENCE_DAYS = 14;
    private static final int NEW_AT_A_TIME = 2_000;

    private final KeptStore kept;
    private final RowStore rows;
    private final Contacts contacts;
    private final MailLater mail;
    private final Clock clock;

    AskEveryYear(KeptStore kept, RowStore rows, Contacts contacts, MailLater mail, Clock clock) {
        this.kept = kept;
        this.rows = rows;
        this.contacts = contacts;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "landscape-ask-every-year";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        kept.removeExpired(clock.instant());
        var today = LocalDate.now(clock);
        for (var entity : List.of("organization", "service", "location")) {
            kept.unknown(entity, NEW_AT_A_TIME).forEach(one -> rows.find(one.entity(), one.id())
                    .ifPresent(row -> kept.put(begin(row, today))));
        }
        if (mail.isPossible()) {
            kept.due(today, AT_A_TIME).forEach(one -> rows.find(one.entity(), one.id())
                    .ifPresentOrElse(row -> ask(one, row, today), () -> kept.remove(one)));
        }
    }

    private static Asked begin(Row row, LocalDate today) {
        var assured = row.text("assured_date");
        var known = assured.matches("\\d{4}-\\d\\d-\\d\\d.*");
        var next = known ? LocalDate.parse(assured.substring(0, 10)).plusDays(YEAR_DAYS)
                : today.plusDays(Math.floorMod(row.id().hashCode(), YEAR_DAYS));
        return new Asked(row.entity(), row.id(), known ? assured.substring(0, 10) : "", State.CONFIRMED,
                next.isBefore(today) ? today.plusDays(Math.floorMod(row.id().hashCode(), PATIENCE_DAYS)) : next, "");
    }

    private void ask(Asked one, Row row, LocalDate today) {
        var state = one.state().next();
        var all = contacts.of(row);
        var other = one.other().isEmpty() ? all.stream().skip(1).findFirst().orElse("") : one.other();
        var to = state == State.OTHER_ASKED ? other : all.stream().findFirst().orElse(other);
        var asked = new Asked(one.entity(), one.id(), one.confirmedOn(), state,
                today.plusDays(state == State.MARKED ? YEAR_DAYS : PATIENCE_DAYS), one.other());
        if (state.asksSomebody() && to.isEmpty()) {
            // Nobody to ask: this step is over, the next comes with the next turn.
            asked = new Asked(one.entity(), one.id(), one.confirmedOn(), state, today, one.other());
        } else if (state.asksSomebody()) {
            mail.send(ConfirmAuthor.KIND, ConfirmAuthor.subject(asked), to, kept.siteOf(row.source()), clock.instant());
        }
        kept.put(asked);
    }
}
