package balans.conversation.own;

import java.util.ArrayList;
import java.util.List;

/// What changed in a text, word by word: the longest row of words that both texts have in common stays.
public final class WordDiff {

    public enum Kind { SAME, GONE, ADDED }

    public record Run(Kind kind, String text) {}

    private WordDiff() {}

    static List<Run> of(String before, String after) {
        var old = before.split("\\s+");
        var now = after.split("\\s+");
        var common = common(old, now);
        var runs = new ArrayList<Run>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                add(runs, Kind.SAME, old[i++]);
                j++;
            } else if (i < old.length && (j == now.length || common[i + 1][j] >= common[i][j + 1])) {
                add(runs, Kind.GONE, old[i++]);
            } else {
                add(runs, Kind.ADDED, now[j++]);
            }
        }
        return runs;
    }

    /// How many words the ends of the two texts, from here on, have in common.
    private static int[][] common(String[] old, String[] now) {
        var common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] = old[i].equals(now[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Run> runs, Kind kind, String word) {
        if (!runs.isEmpty() && runs.getLast().kind() == kind) {
            runs.set(runs.size() - 1, new Run(kind, runs.getLast().text() + " " + word));
        } else {
            runs.add(new Run(kind, word));
        }
    }
}
