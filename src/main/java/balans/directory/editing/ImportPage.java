package balans.directory.editing;

import balans.directory.EntryId.Kind;
import java.util.List;

/// `result`: empty before, then the last part of a message key; `counts` are new, changed, and as they were.
public record ImportPage(Kind kind, String result, List<Integer> counts, List<TableImport.Problem> problems) {

    /// The register as it is now, with the columns that can be read back.
    public String example() {
        return kind.instrument().isEmpty()
                ? "/" + kind.path() + ".csv" : "/" + kind.instrument() + "/tabellen/" + kind.path() + ".csv";
    }
}
