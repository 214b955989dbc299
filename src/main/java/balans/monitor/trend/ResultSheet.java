package balans.monitor.trend;

import balans.monitor.statement.ReadyStatements;
import balans.monitor.thermometer.Scores;
import balans.web.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Results for a spreadsheet: a line for each score of each statement. Of too few answers only their number.
@Component
public class ResultSheet {

    private final ReadyStatements ready;
    private final Text texts;
    private final Clock clock;

    ResultSheet(ReadyStatements ready, Text texts, Clock clock) {
        this.ready = ready;
        this.texts = texts;
        this.clock = clock;
    }

    public List<List<String>> of(List<Measurement> measurements) {
        var lines = new ArrayList<List<String>>();
        lines.add(Stream.of("date", "session", "voice", "group", "statement", "low", "high", "present", "answers",
                        "paper-answers", "score", "number", "paper-number", "remark")
                .map(column -> texts.of("monitor.sheet-column." + column)).toList());
        for (var m : measurements) {
            if (m.shown()) {
                for (int score = Scores.LOWEST; score <= Scores.HIGHEST; score++) {
                    lines.add(line(m, String.valueOf(score), String.valueOf(m.scores().of(score)),
                            String.valueOf(m.onPaper().of(score)), ""));
                }
            } else {
                lines.add(line(m, "", "", "", texts.of("monitor.sheet-column.too-few")));
            }
        }
        return lines;
    }

    private List<String> line(Measurement m, String score, String number, String onPaper, String remark) {
        var ends = ready.ends(m.ends());
        var group = ready.groups().stream().filter(g -> g.id().equals(m.group())).findFirst();
        return List.of(LocalDate.ofInstant(m.at(), clock.getZone()).toString(), m.code().value(),
                texts.of("monitor.who." + m.voice()), group.map(g -> g.title()).orElse(""), m.round().wording(),
                ends.low(), ends.high(), String.valueOf(m.round().invited()), String.valueOf(m.round().responses()),
                String.valueOf(m.paperAnswers()), score, number, onPaper, remark);
    }
}
