package balans.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/// What changed in a text, word by word: the longest row of words that both texts have in common stays.
public final class WordDiff {

    public enum Kind { SAME, GONE, ADDED }

    public record Run(Kind kind, String text) {}

    private WordDiff() {}

    public static List<Run> of(String before, String after) {
        var runs = new ArrayList<Run>();
        for (var part : DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            add(runs, part);
        }
        return runs;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static void add(List<Run> runs, AbstractDelta<String> part) {
        switch (part.getType()) {
            case EQUAL -> runs.add(run(Kind.SAME, part.getTarget().getLines()));
            case DELETE -> runs.add(run(Kind.GONE, part.getSource().getLines()));
            case INSERT -> runs.add(run(Kind.ADDED, part.getTarget().getLines()));
            case CHANGE -> {
                runs.add(run(Kind.GONE, part.getSource().getLines()));
                runs.add(run(Kind.ADDED, part.getTarget().getLines()));
            }
        }
    }

    private static Run run(Kind kind, List<String> words) {
        return new Run(kind, String.join(" ", words));
    }
}
