package balans.screening.joining;

import balans.web.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Who is interested, as lines of a file.
final class InterestSheet {

    private static final List<String> COLUMNS =
            List.of("name", "contactName", "email", "phone", "estimate", "givenOn", "state", "decidedOn", "by", "job", "cost",
                    "agreement", "scenario", "answers");

    private InterestSheet() {}

    static List<List<String>> of(CallPage page, Text texts) {
        var lines = new ArrayList<List<String>>();
        lines.add(COLUMNS.stream().map(column -> texts.of("screening.joining.field." + column)).toList());
        for (var interest : page.interests()) {
            var form = interest.form();
            var decision = interest.decision();
            lines.add(List.of(form.name(), form.contactName(), form.email(), form.phone(), form.estimate(),
                    interest.givenOn().toString(), texts.of("screening.joining.state." + interest.state()),
                    decision == null ? "" : decision.on().toString(), decision == null ? "" : decision.by(),
                    decision == null ? "" : decision.job(), decision == null ? "" : decision.cost(),
                    decision == null || decision.agreement() == 0 ? "" : "" + decision.agreement(), page.scenario(interest),
                    interest.answers().stream().map(a -> texts.of("screening.joining.answer." + a))
                            .collect(Collectors.joining(", "))));
        }
        return lines;
    }
}
