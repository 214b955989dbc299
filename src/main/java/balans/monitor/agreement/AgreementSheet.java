package balans.monitor.agreement;

import balans.monitor.agreement.AgreementsPage.Row;
import balans.web.DutchDay;
import balans.web.Text;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The list as lines of a spreadsheet. Mail addresses are not in it: they were given for one mail.
@Component
class AgreementSheet {

    private final Text texts;

    AgreementSheet(Text texts) {
        this.texts = texts;
    }

    List<List<String>> lines(List<Row> rows, ZoneId zone) {
        var lines = new ArrayList<List<String>>();
        lines.add(Stream.of("what", "who", "when", "state", "about", "agreed", "checks")
                .map(column -> texts.of("monitor.agreement.column." + column)).toList());
        rows.forEach(row -> lines.add(line(row, zone)));
        return lines;
    }

    private List<String> line(Row row, ZoneId zone) {
        var action = row.action();
        return List.of(action.title(), action.lead(), DayWords.of(action),
                texts.of("action.state." + action.state()), action.origin().about(),
                DutchDay.of(action.agreedAt(), zone),
                row.checkIns().stream()
                        .map(c -> "%s: %s %s".formatted(DutchDay.of(c.at(), zone),
                                texts.of("action.outcome." + c.outcome()), c.remark()).strip())
                        .collect(Collectors.joining("; ")));
    }
}
