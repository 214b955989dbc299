package balans.agenda.rollout;

import balans.action.Term;
import balans.directory.entry.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Something that is measured again and again. What is not a moment and a number in the text of its values is not drawn.
public record Indicator(Entry entry, List<Value> values) {

    public record Value(Term at, double number, String written) {}

    private static final int WIDTH = 200;
    private static final int HEIGHT = 60;

    static Indicator of(Entry entry) {
        var values = new ArrayList<Value>();
        for (var line : entry.fields().lines("values")) {
            var parts = line.split(":", 2);
            var term = Term.parse(parts[0].strip());
            var number = parts.length == 2 ? parts[1].strip().replace(".", "").replace(',', '.').replaceFirst("[^\\d.-].*", "") : "";
            if (term.isPresent() && number.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
                values.add(new Value(term.get(), Double.parseDouble(number), parts[1].strip()));
            }
        }
        values.sort(Comparator.comparing(Value::at));
        return new Indicator(entry, values);
    }

    /// The line of its trend, in a box of 200 by 60.
    public String path() {
        var low = values.stream().mapToDouble(Value::number).min().orElse(0);
        var range = Math.max(1e-9, values.stream().mapToDouble(Value::number).max().orElse(1) - low);
        var path = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            var x = values.size() == 1 ? WIDTH / 2.0 : i * WIDTH / (values.size() - 1.0);
            var y = HEIGHT - HEIGHT * (values.get(i).number() - low) / range;
            path.append(i == 0 ? "M" : "L").append(String.format(Locale.ROOT, "%.1f %.1f", x, y));
        }
        return path.toString();
    }
}
