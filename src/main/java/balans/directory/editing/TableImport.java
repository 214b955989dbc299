package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.entry.Author;
import balans.directory.entry.ChangeStore;
import balans.directory.entry.Complaint;
import balans.directory.entry.Draft;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Field;
import balans.directory.entry.Fields;
import balans.directory.entry.PublishEntry;
import balans.directory.entry.Registers;
import balans.directory.entry.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Takes a table such as the export in, or a calendar file, all of it or nothing. A row with the id of an entry changes that one; a column
/// that is not there changes nothing.
@Component
public class TableImport {

    sealed interface Outcome {
        record Imported(int fresh, int changed, int same) implements Outcome {}
        record NotATable() implements Outcome {}
        record TooLong() implements Outcome {}
        record Problems(List<Problem> problems) implements Outcome {}
    }

    /// `line` as a spreadsheet counts: the head is 1. `yours` is what the table says where somebody else changed the same.
    public record Problem(int line, Complaint complaint, String yours) {

        Problem(int line, Complaint complaint) {
            this(line, complaint, "");
        }
    }

    static final int ROWS_MAX = 5_000;
    static final String REASON = "tabel";
    private static final int PROBLEMS_SHOWN = 50;

    private record Row(int line, List<String> cells) {}

    private final PublishEntry publish;
    private final EntryStore entries;
    private final Registers registers;
    private final ChangeStore changes;
    private final ImportedFile files;

    TableImport(PublishEntry publish, EntryStore entries, Registers registers, ChangeStore changes,
            ImportedFile files) {
        this.publish = publish;
        this.entries = entries;
        this.registers = registers;
        this.changes = changes;
        this.files = files;
    }

    @Transactional
    Outcome read(Kind kind, byte[] file, Author by) {
        var lines = files.lines(kind, file);
        if (lines.isEmpty() || !lines.getFirst().contains("id")) {
            return new Outcome.NotATable();
        }
        if (lines.size() > ROWS_MAX + 1) {
            return new Outcome.TooLong();
        }
        var head = lines.getFirst();
        var known = new HashSet<>(registers.of(kind).fields().stream().map(Field::name).toList());
        known.addAll(List.of("id", Tables.VERSION));
        var problems = new ArrayList<Problem>();
        head.stream().filter(column -> !known.contains(column))
                .forEach(column -> problems.add(new Problem(1, new Complaint(column, "unknown-field"))));
        var rows = new ArrayList<Row>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).size() != head.size()) {
                problems.add(new Problem(i + 1, new Complaint("id", "columns")));
            }
            rows.add(new Row(i + 1, lines.get(i)));
        }
        if (problems.isEmpty()) {
            rows.forEach(row -> problems.addAll(conflicts(kind, head, row)));
        }
        return problems.isEmpty() ? take(kind, head, rows, by) : no(problems);
    }

    /// A row may point at a row below it: what could not be taken in is tried again while that helps.
    private Outcome take(Kind kind, List<String> head, List<Row> rows, Author by) {
        int fresh = 0;
        int changed = 0;
        int same = 0;
        List<Row> waiting = rows;
        while (true) {
            var problems = new ArrayList<Problem>();
            var again = new ArrayList<Row>();
            for (var row : waiting) {
                var draft = draft(kind, head, row);
                var before = draft.id() == null ? 0 : entries.find(draft.id()).map(e -> e.version()).orElse(0);
                switch (publish.publish(draft, by)) {
                    case PublishEntry.Outcome.Published(var entry) -> {
                        fresh += before == 0 ? 1 : 0;
                        changed += before > 0 && entry.version() > before ? 1 : 0;
                        same += entry.version() == before ? 1 : 0;
                    }
                    case PublishEntry.Outcome.NotAccepted(var complaints) -> {
                        again.add(row);
                        complaints.forEach(complaint -> problems.add(new Problem(row.line(), complaint)));
                    }
                    case PublishEntry.Outcome.Clash(var now) ->
                        problems.add(new Problem(row.line(), new Complaint("id", "clash", now.title())));
                    case PublishEntry.Outcome.Similar(var alike) ->
                        problems.add(new Problem(row.line(), new Complaint("id", "similar", alike.getFirst().id().id())));
                }
            }
            if (problems.isEmpty()) {
                return new Outcome.Imported(fresh, changed, same);
            }
            if (again.isEmpty() || again.size() == waiting.size()) {
                return no(problems);
            }
            waiting = again;
        }
    }

    private static Outcome no(List<Problem> problems) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Outcome.Problems(problems.stream().limit(PROBLEMS_SHOWN).toList());
    }

    private Draft draft(Kind kind, List<String> head, Row row) {
        var id = row.cells().get(head.indexOf("id")).strip();
        var entry = id.isEmpty() ? null : entries.find(new EntryId(kind, id)).orElse(null);
        var fields = entry == null ? Fields.EMPTY : entry.fields();
        var before = entry == null ? Fields.EMPTY : asExported(entry, head, row);
        for (int i = 0; i < head.size(); i++) {
            var column = head.get(i);
            if (registers.of(kind).fields().stream().anyMatch(field -> field.name().equals(column))
                    && !written(row.cells().get(i)).equals(before.text(column))) {
                fields = fields.with(column, row.cells().get(i));
            }
        }
        if (entry != null) {
            return Draft.of(entry, fields, REASON);
        }
        return id.matches("[a-z0-9][a-z0-9.-]{0,100}")
                ? new Draft(kind, new EntryId(kind, id), 0, fields, REASON, true)
                : new Draft(kind, null, 0, fields, REASON, false);
    }

    /// A cell that both the table and somebody else changed since the table was made, each in another way. What only one
    /// of them changed is no conflict: both changes stay.
    private List<Problem> conflicts(Kind kind, List<String> head, Row row) {
        var entry = entries.find(new EntryId(kind, row.cells().get(head.indexOf("id")).strip())).orElse(null);
        if (entry == null) {
            return List.of();
        }
        var before = asExported(entry, head, row);
        var found = new ArrayList<Problem>();
        for (var field : registers.of(kind).fields()) {
            var place = head.indexOf(field.name());
            var now = entry.fields().text(field.name());
            var yours = place < 0 ? now : written(row.cells().get(place));
            if (!yours.equals(now) && !yours.equals(before.text(field.name())) && !now.equals(before.text(field.name()))) {
                found.add(new Problem(row.line(), new Complaint(field.name(), "changed-meanwhile", now), yours));
            }
        }
        return found;
    }

    /// What the entry said when the table was made; what it says now, where the table does not tell its version.
    private Fields asExported(Entry entry, List<String> head, Row row) {
        var place = head.indexOf(Tables.VERSION);
        var version = place < 0 ? "" : row.cells().get(place).strip();
        return version.matches("\\d{1,6}")
                ? changes.fields(entry.id(), Integer.parseInt(version)).orElse(entry.fields()) : entry.fields();
    }

    private static String written(String cell) {
        return cell.replace("\r\n", "\n").strip();
    }
}
