package balans.screening.planning;

import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts that a browser made of opened answers. The server cannot check the counting; it refuses what would show a small group.
///
/// @param tables by name
public record SharedFigures(@Nullable List<Table> tables) {

    static final int SMALLEST = 5;
    private static final Set<String> NAMES = Set.of("outcome", "language", "talk", "help", "school");
    private static final int ROWS_MOST = 200;
    private static final int CELLS_MOST = 12;

    /// @param columns the headings of the cells
    public record Table(@Nullable String name, @Nullable List<String> columns, @Nullable List<Row> rows) {}

    /// @param cells null for a small one, or one that would tell a small one
    public record Row(@Nullable String label, @Nullable List<@Nullable Integer> cells) {}

    void check() {
        if (tables == null || tables.size() > NAMES.size() || !tables.stream().allMatch(SharedFigures::isTable)) {
            throw Refusal.of(Reason.UNREADABLE, "not figures that may be shared");
        }
    }

    private static boolean isTable(Table table) {
        return table.name() != null && NAMES.contains(table.name()) && table.columns() != null && table.rows() != null
                && table.columns().size() <= CELLS_MOST && table.columns().stream().allMatch(SharedFigures::isLabel)
                && table.rows().size() <= ROWS_MOST && table.rows().stream().allMatch(row -> isRow(row, table.columns().size()));
    }

    private static boolean isRow(Row row, int columns) {
        return isLabel(row.label()) && row.cells() != null && row.cells().size() == columns
                && row.cells().stream().allMatch(cell -> cell == null || cell == 0 || cell >= SMALLEST);
    }

    private static boolean isLabel(@Nullable String label) {
        return label != null && label.length() <= 200;
    }
}
