package balans.agenda.edition;

import balans.agenda.Piece;
import balans.web.export.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/// An edition for other programs: a line a piece with a column a field, and JSON in which every hash can be checked.
public final class EditionTable {

    /// What stands before the fields of the pieces, in every file.
    static final List<String> COLUMNS = List.of("id", "kind", "title", "theme", "pillar");
    static final Set<String> OF_THE_EDITION = Set.of("edition", "title", "preface", "asOf", "nextDue", "state",
            "publishedOn", "sha256", "previous", "pieces", "content", "removedOn", "salt", "fields");
    /// Of the files with changes.
    static final List<String> OF_CHANGES = List.of("change", "field", "before", "after");

    private EditionTable() {}

    public static String csv(List<Piece> pieces) {
        var fields = fields(pieces);
        var head = new ArrayList<>(COLUMNS);
        head.addAll(fields);
        var lines = new ArrayList<List<String>>();
        lines.add(head);
        for (var piece : pieces) {
            var line = new ArrayList<>(List.of(piece.id(), piece.kind(), piece.title(), piece.theme(), piece.pillar()));
            fields.forEach(field -> line.add(piece.fields().getOrDefault(field, "")));
            lines.add(line);
        }
        return Csv.of(lines);
    }

    /// What the files themselves call things; the fields of the pieces come on top.
    public static Set<String> names() {
        var names = new TreeSet<>(OF_THE_EDITION);
        names.addAll(COLUMNS);
        names.addAll(OF_CHANGES);
        return names;
    }

    static Set<String> fields(List<Piece> pieces) {
        var fields = new TreeSet<String>();
        pieces.forEach(piece -> fields.addAll(piece.fields().keySet()));
        return fields;
    }

    /// The content of a piece is given as it was hashed.
    static Map<String, Object> json(Edition edition, List<FrozenPiece> frozen) {
        var seal = Objects.requireNonNull(edition.seal());
        var json = new LinkedHashMap<String, Object>();
        json.put("edition", edition.id());
        json.put("title", edition.title());
        json.put("preface", edition.preface());
        json.put("asOf", edition.asOf().toString());
        json.put("nextDue", edition.nextDue().toString());
        json.put("state", edition.state().name().toLowerCase());
        json.put("publishedOn", edition.step(EditionState.PUBLISHED).orElseThrow().at().toString());
        json.put("sha256", seal.sha256());
        json.put("previous", seal.previous().isEmpty() ? Map.of()
                : Map.of("edition", seal.previous(), "sha256", seal.previousSha256()));
        json.put("pieces", frozen.stream().map(EditionTable::piece).toList());
        return json;
    }

    private static Map<String, Object> piece(FrozenPiece frozen) {
        var piece = new LinkedHashMap<String, Object>();
        piece.put("sha256", frozen.sha256());
        if (frozen.content() == null) {
            piece.put("kind", frozen.kind());
            piece.put("removedOn", frozen.removedOn());
        } else {
            piece.put("content", JsonMapper.shared().readTree(frozen.content()));
        }
        return piece;
    }
}
