package balans.landscape.referral;

import balans.identity.ActsFor;
import balans.identity.KeyHolder;
import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.kernel.Refusal;
import balans.landscape.agreement.Agreement;
import balans.landscape.agreement.Agreements;
import balans.landscape.consent.Basis;
import balans.landscape.consent.Entry.Decision;
import balans.landscape.consent.Entry.Sharing;
import balans.landscape.consent.Entry.Withdrawal;
import balans.landscape.consent.Entry;
import balans.landscape.consent.Ledger.Written;
import balans.landscape.consent.Ledger;
import balans.landscape.consent.Wish;
import balans.web.DutchDay;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ConsentRegister {

    private final Ledger ledger;
    private final Agreements agreements;
    private final ActsFor people;
    private final Clock clock;

    ConsentRegister(Ledger ledger, Agreements agreements, ActsFor people, Clock clock) {
        this.ledger = ledger;
        this.agreements = agreements;
        this.people = people;
        this.clock = clock;
    }

    ConsentPage of(KeyHolder by, String child, int number, int size) {
        var all = ledger.of(by.organisation());
        var some = all.stream().filter(w -> child.isEmpty() || w.entry().subject().value().equals(child)).toList().reversed();
        var rows = some.stream().skip((number - 1L) * size).limit(size).map(w -> row(w, all, by.organisation())).toList();
        return new ConsentPage(by.organisation().value(), by.organisationName(), agreements.takesPart(by.organisation()),
                child, rows, !all.isEmpty(), number, Math.max(1, (some.size() + size - 1) / size));
    }

    /// Every record with all it says, for a file. Who the child is stays with the organisation's browsers.
    List<ConsentRow> table(KeyHolder by, String child) {
        var all = ledger.of(by.organisation());
        return all.stream().filter(w -> child.isEmpty() || w.entry().subject().value().equals(child))
                .map(w -> new ConsentRow(w, row(w, all, by.organisation()))).toList();
    }

    String whoWrote(@Nullable PersonId person) {
        return person == null ? "" : people.nameOf(person).orElse("");
    }

    ConsentPage.Copy copy(KeyHolder by, long number) {
        var written = ledger.of(by.organisation()).stream().filter(w -> w.number() == number).findFirst();
        if (written.map(Written::entry).orElse(null) instanceof Decision decision) {
            return new ConsentPage.Copy(by.organisation().value(), by.organisationName(), number, written.get().hash(), decision,
                    decision.recipients().stream().map(agreements::nameOf).toList(), day(decision.at()), lastDay(decision),
                    people.nameOf(decision.by()).orElse(""));
        }
        throw Refusal.notFound("decision");
    }

    private ConsentPage.Row row(Written written, List<Written> all, OrganisationId ours) {
        return switch (written.entry()) {
            case Decision d -> new ConsentPage.Row(written.number(),
                    d.refused() ? "REFUSAL" : d.ground().isGiven() ? "DECISION" : "GROUND", d.subject().value(), day(d.at()),
                    names(d.recipients()), d.purpose(), d.refused() ? "" : lastDay(d), holds(d, all));
            case Withdrawal w -> new ConsentPage.Row(written.number(), "WITHDRAWAL", w.subject().value(), day(w.at()),
                    names(w.recipient()), purpose(ours, w.agreement()), "", false);
            case Sharing s -> new ConsentPage.Row(written.number(), "SHARING", s.subject().value(), day(s.at()),
                    names(s.recipient()), purpose(ours, s.agreement()), "", false);
        };
    }

    private boolean holds(Decision d, List<Written> all) {
        List<Entry> entries = all.stream().map(Written::entry).filter(e -> e.subject().equals(d.subject())).toList();
        return !d.refused() && d.recipients().stream().anyMatch(r -> Basis.of(
                entries, new Wish(r, d.agreement(), Set.copyOf(d.categories())), clock.instant()).equals(new Basis.Valid(d)));
    }

    private String purpose(OrganisationId ours, @Nullable String agreement) {
        return agreement == null ? "" : agreements.find(ours, agreement).map(Agreement::purpose).orElse("");
    }

    private String names(@Nullable OrganisationId recipient) {
        return recipient == null ? "" : agreements.nameOf(recipient);
    }

    String names(List<OrganisationId> recipients) {
        return recipients.stream().map(agreements::nameOf).collect(Collectors.joining(", "));
    }

    private String lastDay(Decision d) {
        return day(d.until().minusMillis(1));
    }

    private String day(Instant at) {
        return DutchDay.of(at, clock.getZone());
    }
}
