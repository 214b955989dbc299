package balans.landscape.referral;

import balans.identity.KeyHolder;
import balans.landscape.consent.Category;
import balans.landscape.consent.Entry.Decision;
import balans.landscape.consent.Entry.Sharing;
import balans.landscape.consent.Entry.Withdrawal;
import balans.web.Text;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The register of consents as a table, with all fields of each record and its place in the chain (R002-13, R002-14). The
/// child is the id that only its organisation can read.
@Component
class ConsentTable {

    private final ConsentRegister register;
    private final Text texts;
    private final Clock clock;

    ConsentTable(ConsentRegister register, Text texts, Clock clock) {
        this.register = register;
        this.texts = texts;
        this.clock = clock;
    }

    List<List<String>> of(KeyHolder by, String child) {
        var table = new ArrayList<List<String>>();
        table.add(Arrays.asList(texts.of("landscape.referral.consents.csv").split(";")));
        register.table(by, child).forEach(row -> table.add(line(row)));
        return table;
    }

    private List<String> line(ConsentRow row) {
        var shown = row.shown();
        var all = new ArrayList<>(List.of(Long.toString(shown.number()), texts.of("landscape.referral.kind." + shown.kind()),
                shown.subject(), at(row.written().entry().at()), shown.recipients(), shown.purpose()));
        all.addAll(switch (row.written().entry()) {
            case Decision d -> List.of(categories(d.categories()), texts.of("landscape.referral.ground." + d.ground()), texts.of("landscape.referral.age." + d.age()),
                    d.givers().stream().map(g -> texts.of("landscape.referral.capacity." + g)).collect(Collectors.joining(", ")),
                    yes(d.twoWithCustody()), d.regime().name(), d.informed().version(), d.informed().language(),
                    texts.of("landscape.referral.manner." + d.informed().manner()), yes(d.informed().interpreter()),
                    texts.of("landscape.referral.said." + d.form()), d.consulted() == null ? "" : texts.of("landscape.referral.consulted." + d.consulted()),
                    yes(d.copyGiven()), d.refused() ? "" : at(d.until()), register.whoWrote(d.by()), "", "");
            case Withdrawal w -> words("", "", w.by() == null ? texts.of("landscape.referral.csv.parent") : register.whoWrote(w.by()), "", register.names(w.told()));
            case Sharing s -> words(categories(s.categories()), "", register.whoWrote(s.by()), s.basis(), "");
        });
        all.addAll(List.of(yes(shown.holds()), row.written().hash()));
        return all;
    }

    /// What only a decision says stays empty.
    private static List<String> words(String categories, String until, String by, String basis, String told) {
        return List.of(categories, "", "", "", "", "", "", "", "", "", "", "", "", until, by, basis, told);
    }

    private String categories(Collection<Category> some) {
        return some.stream().map(c -> texts.of("landscape.agreement.category." + c)).collect(Collectors.joining(", "));
    }

    private String yes(boolean yes) {
        return texts.of(yes ? "landscape.referral.csv.yes" : "landscape.referral.csv.no");
    }

    private String at(Instant at) {
        return at.atZone(clock.getZone()).toLocalDateTime().withNano(0).toString();
    }
}
