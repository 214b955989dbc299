package balans.screening.poll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which counts of a table with totals may be shown (R004-29). A count below five never is. Nor is any other count that
/// would let somebody compute a hidden one from the totals: every hidden count keeps at least five values that are all
/// possible with what is shown.
///
/// How many people a group has is always shown: small groups are put together beforehand ([GroupsTogether]), because every
/// table of a poll has the same groups, and what one table hides another could tell.
final class Suppression {

    static final int FEWEST = 5;

    private final int rows;
    private final int columns;
    private final int[] values;
    private final boolean[] hidden;
    private final Circulation table;

    /// Edges: the cells row by row, then the totals of the rows, of the columns, and of all.
    private Suppression(int[][] cells) {
        rows = cells.length;
        columns = cells[0].length;
        var edges = rows * columns + rows + columns + 1;
        var from = new int[edges];
        var to = new int[edges];
        values = new int[edges];
        hidden = new boolean[edges];
        var all = rows + columns;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                edge(from, to, r * columns + c, r, rows + c, cells[r][c]);
                values[rowTotal(r)] += cells[r][c];
                values[columnTotal(c)] += cells[r][c];
                values[total()] += cells[r][c];
            }
        }
        for (int r = 0; r < rows; r++) {
            edge(from, to, rowTotal(r), all, r, values[rowTotal(r)]);
        }
        for (int c = 0; c < columns; c++) {
            edge(from, to, columnTotal(c), rows + c, all + 1, values[columnTotal(c)]);
        }
        edge(from, to, total(), all + 1, all, values[total()]);
        table = new Circulation(all + 2, from, to, values);
    }

    private void edge(int[] from, int[] to, int edge, int source, int target, int value) {
        from[edge] = source;
        to[edge] = target;
        values[edge] = value;
    }

    /// @param cells a row for each group of at least five people, a column for each of at least two answers
    static Shown of(int[][] cells) {
        var table = new Suppression(cells);
        for (int r = 0; r < table.rows; r++) {
            if (table.values[table.rowTotal(r)] < FEWEST || table.columns < 2) {
                throw new IllegalArgumentException("a group of " + table.values[table.rowTotal(r)]);
            }
        }
        table.protect();
        return table.shown();
    }

    /// Ends: with all cells and the totals of all columns hidden, each can be anything from nought to its whole group.
    private void protect() {
        for (int e = 0; e < values.length; e++) {
            hidden[e] = values[e] < FEWEST && !isGroup(e);
        }
        for (int weak = weakest(); weak >= 0; weak = weakest()) {
            hidden[next(weak)] = true;
        }
        showWhatIsSafe();
    }

    private int weakest() {
        for (int e = 0; e < values.length; e++) {
            if (hidden[e]) {
                var range = table.range(e, hidden);
                if (range[1] - range[0] < FEWEST - 1) {
                    return e;
                }
            }
        }
        return -1;
    }

    /// Hides as little as it can: what stands in the most lines in which one count alone is hidden, and of those the
    /// smallest.
    private int next(int weak) {
        var alone = alone();
        return IntStream.range(0, values.length).filter(e -> !hidden[e] && !isGroup(e)).boxed()
                .min(Comparator.<Integer>comparingInt(e -> -count(lines(e), alone))
                        .thenComparingInt(e -> touches(e, weak) ? 0 : 1)
                        .thenComparingInt(e -> e < rows * columns ? 0 : 1)
                        .thenComparingInt(e -> values[e]))
                .orElseThrow();
    }

    /// What turns out not to be needed is shown after all, the largest first.
    private void showWhatIsSafe() {
        IntStream.range(0, values.length).filter(e -> hidden[e] && values[e] >= FEWEST).boxed()
                .sorted(Comparator.comparingInt(e -> -values[e]))
                .forEach(e -> {
                    hidden[e] = false;
                    hidden[e] = weakest() >= 0;
                });
    }

    private boolean[] alone() {
        var many = new int[rows + columns + 1];
        IntStream.range(0, values.length).filter(e -> hidden[e]).forEach(e -> {
            for (int line : lines(e)) {
                many[line]++;
            }
        });
        var alone = new boolean[many.length];
        for (int line = 0; line < many.length; line++) {
            alone[line] = many[line] == 1;
        }
        return alone;
    }

    private static int count(int[] lines, boolean[] alone) {
        return (int) IntStream.of(lines).filter(line -> alone[line]).count();
    }

    private boolean touches(int one, int other) {
        return IntStream.of(lines(one)).anyMatch(line -> IntStream.of(lines(other)).anyMatch(another -> another == line));
    }

    /// The row and the column of a cell; the column and the line of totals of the total of a column.
    private int[] lines(int edge) {
        return edge < rows * columns ? new int[] {edge / columns, rows + edge % columns}
                : new int[] {rows + edge - columnTotal(0), rows + columns};
    }

    /// How many people there are, of a group and of all.
    private boolean isGroup(int edge) {
        return edge >= rowTotal(0) && edge < columnTotal(0) || edge == total();
    }

    private int rowTotal(int row) {
        return rows * columns + row;
    }

    private int columnTotal(int column) {
        return rows * columns + rows + column;
    }

    private int total() {
        return rows * columns + rows + columns;
    }

    private Shown shown() {
        var cells = new ArrayList<List<Count>>();
        for (int r = 0; r < rows; r++) {
            var line = new ArrayList<Count>();
            for (int c = 0; c < columns; c++) {
                line.add(count(r * columns + c));
            }
            line.add(count(rowTotal(r)));
            cells.add(List.copyOf(line));
        }
        var totals = new ArrayList<Count>();
        for (int c = 0; c < columns; c++) {
            totals.add(count(columnTotal(c)));
        }
        totals.add(count(total()));
        return new Shown(List.copyOf(cells), List.copyOf(totals));
    }

    private Count count(int edge) {
        return hidden[edge] ? Count.HIDDEN : new Count(values[edge]);
    }
}
