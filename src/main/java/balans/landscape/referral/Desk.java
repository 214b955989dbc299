package balans.landscape.referral;

import balans.identity.KeyHolder;
import balans.kernel.OrganisationId;
import balans.landscape.agreement.Agreement;
import balans.landscape.agreement.Agreements;
import balans.web.DutchDay;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class Desk {

    private final ReferralStore referrals;
    private final Agreements agreements;
    private final Clock clock;

    Desk(ReferralStore referrals, Agreements agreements, Clock clock) {
        this.referrals = referrals;
        this.agreements = agreements;
        this.clock = clock;
    }

    DeskPage of(KeyHolder by, @Nullable State state, int number, int size) {
        var ours = by.organisation();
        var rows = referrals.of(ours, state, (number - 1L) * size, size).stream().map(r -> row(r, ours)).toList();
        return new DeskPage(ours.value(), by.organisationName(), agreements.takesPart(ours), state, rows,
                referrals.count(ours, null) == 0, number, Math.max(1, (referrals.count(ours, state) + size - 1) / size));
    }

    List<List<String>> lines(DeskPage page, List<String> heading, java.util.function.Function<State, String> words,
            java.util.function.Function<Boolean, String> direction) {
        var lines = new java.util.ArrayList<List<String>>();
        lines.add(heading);
        page.rows().forEach(r -> lines.add(List.of(direction.apply(r.sent()), r.other(), r.purpose(), words.apply(r.state()),
                r.day(), r.changed())));
        return lines;
    }

    private DeskPage.Row row(Referral referral, OrganisationId ours) {
        var sent = referral.sender().equals(ours);
        return new DeskPage.Row(referral.id(), sent, agreements.nameOf(sent ? referral.recipient() : referral.sender()),
                agreements.find(ours, referral.agreement()).map(Agreement::purpose).orElse(""), referral.state(),
                DutchDay.of(referral.sentAt(), clock.getZone()), DutchDay.of(referral.changedAt(), clock.getZone()),
                sent ? referral.subject().value() : "");
    }
}
