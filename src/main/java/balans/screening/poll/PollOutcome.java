package balans.screening.poll;

import balans.screening.questionnaire.Questionnaire;
import balans.screening.questionnaire.Score;
import balans.screening.questionnaire.Scores;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everything that may be said of a poll that has closed. While it is open nothing is: who looks before and after one
/// answer would know that answer.
public record PollOutcome(int answers, List<PollTable> tables) {

    private static final String SOURCE = "nl";

    static PollOutcome of(Questionnaire asked, List<PollStore.Answer> answers, Names names) {
        var sizes = new LinkedHashMap<String, Integer>();
        answers.forEach(answer -> sizes.merge(answer.part().isEmpty() ? names.noPart() : answer.part(), 1, Integer::sum));
        var shownAs = GroupsTogether.names(sizes, names.together());
        if (shownAs.isEmpty()) {
            return new PollOutcome(0, List.of());
        }
        var groups = shownAs.values().stream().distinct().sorted().toList();
        var rows = new ArrayList<Integer>();
        answers.forEach(answer -> rows.add(groups.indexOf(
                shownAs.getOrDefault(answer.part().isEmpty() ? names.noPart() : answer.part(), names.together()))));
        var tables = new ArrayList<PollTable>();
        tables.add(table("uitkomst", names.outcome(), Stream.concat(
                        asked.bands().stream().map(Questionnaire.Band::word), Stream.of(names.noScore())).toList(),
                groups, rows, answers, answer -> band(asked, answer)));
        for (int i = 0; i < asked.items().size(); i++) {
            var item = asked.items().get(i);
            var question = i;
            tables.add(table(item.id(), item.text().in(SOURCE), Stream.concat(
                            item.options().stream().map(option -> option.text().in(SOURCE)), Stream.of(names.skipped())).toList(),
                    groups, rows, answers, answer -> {
                        var chosen = answer.chosen().get(question);
                        return chosen == null ? item.options().size() : chosen - 1;
                    }));
        }
        return new PollOutcome(answers.size(), List.copyOf(tables));
    }

    /// What the tables call that for which the questionnaire has no word.
    record Names(String outcome, String noScore, String skipped, String noPart, String together) {}

    private static PollTable table(String id, String title, List<String> columns, List<String> groups, List<Integer> rows,
            List<PollStore.Answer> answers, ToIntFunction<PollStore.Answer> columnOf) {
        var cells = new int[groups.size()][columns.size()];
        IntStream.range(0, answers.size()).forEach(i -> cells[rows.get(i)][columnOf.applyAsInt(answers.get(i))]++);
        return new PollTable(id, title, columns, groups, Suppression.of(cells));
    }

    private static int band(Questionnaire asked, PollStore.Answer answer) {
        return switch (Scores.of(asked, answer.chosen())) {
            case Score.Valued(var value, var incomplete, var band) -> asked.bands().indexOf(band);
            case Score.TooFewAnswers(var few) -> asked.bands().size();
        };
    }

    /// A line for each group and one for all, for a spreadsheet.
    List<List<String>> lines(String question, String group, String answer, String number, String hidden, String all) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(question, group, answer, number));
        for (var table : tables) {
            for (int g = 0; g <= table.groups().size(); g++) {
                var counts = g < table.groups().size() ? table.shown().rows().get(g) : table.shown().totals();
                for (int a = 0; a <= table.answers().size(); a++) {
                    var count = counts.get(a);
                    lines.add(List.of(table.title(), g < table.groups().size() ? table.groups().get(g) : all,
                            a < table.answers().size() ? table.answers().get(a) : all,
                            count.isHidden() ? hidden : String.valueOf(count.value())));
                }
            }
        }
        return lines;
    }
}
