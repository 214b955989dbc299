package balans.agenda.edition;

import balans.agenda.Piece;
import balans.agenda.edition.Changes.Change;
import balans.web.export.Csv;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/// "What changed since last quarter", for everybody (R001-28).
@Controller
class ChangesController {

    static final int SIZE = 60;

    private final Editions editions;
    private final Sides sides;
    private final FieldWords words;

    ChangesController(Editions editions, Sides sides, FieldWords words) {
        this.editions = editions;
        this.sides = sides;
        this.words = words;
    }

    @GetMapping("/agenda/wijzigingen")
    ModelAndView show(@RequestParam Map<String, String> asked) {
        return new ModelAndView("agenda/edition/changes", Map.of("page", page(query(asked))));
    }

    @GetMapping("/agenda/wijzigingen.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("change", "id", "kind", "title", "field", "before", "after"));
        for (var change : changes(query(asked))) {
            var piece = change.piece();
            var start = List.of(names(change), piece.id(), piece.kind(), piece.title());
            var rows = change.words().stream().map(w -> List.of(w.field(), w.before(), w.after())).toList();
            (rows.isEmpty() ? List.of(List.of("", "", "")) : rows)
                    .forEach(row -> lines.add(Stream.concat(start.stream(), row.stream()).toList()));
        }
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"wijzigingen.csv\"")
                .body(Csv.of(lines).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/agenda/wijzigingen.json")
    @ResponseBody
    Map<String, Object> json(@RequestParam Map<String, String> asked) {
        var query = query(asked);
        return Map.of("from", query.from(), "to", query.to(), "changes", changes(query).stream().map(change -> {
            var json = new LinkedHashMap<String, Object>();
            json.put("change", change.kinds().stream().map(Changes.Kind::word).toList());
            json.put("id", change.piece().id());
            json.put("kind", change.piece().kind());
            json.put("title", change.piece().title());
            json.put("fields", change.words().stream()
                    .map(w -> Map.of("field", w.field(), "before", w.before(), "after", w.after())).toList());
            return json;
        }).toList());
    }

    private ChangesQuery query(Map<String, String> asked) {
        return ChangesQuery.of(asked, editions.last().map(Edition::id).orElse(""));
    }

    private List<Change> changes(ChangesQuery query) {
        return query.from().isEmpty() ? List.of()
                : query.among(Changes.between(sides.of(query.from()).pieces(), sides.of(query.to()).pieces())).all();
    }

    private ChangesPage page(ChangesQuery query) {
        if (query.from().isEmpty()) {
            return new ChangesPage(null, null, query, List.of(), 0, 1, Map.of(), List.of(), Map.of(), words, null);
        }
        var from = sides.of(query.from());
        var to = sides.of(query.to());
        var all = Changes.between(from.pieces(), to.pieces());
        var wanted = query.among(all).all();
        var pages = Math.max(1, (wanted.size() + SIZE - 1) / SIZE);
        var page = Math.min(query.page(), pages);
        var themes = Stream.concat(from.pieces().stream(), to.pieces().stream()).filter(p -> p.kind().equals("theme"))
                .collect(Collectors.toMap(Piece::theme, Piece::title, (a, b) -> b, LinkedHashMap::new));
        return new ChangesPage(from, to, query.page(page),
                wanted.subList((page - 1) * SIZE, Math.min(wanted.size(), page * SIZE)), wanted.size(), pages,
                all.counts(), sides.choices(), themes, words,
                editions.last().flatMap(editions::before).orElse(null));
    }

    private static String names(Change change) {
        return change.kinds().stream().map(Changes.Kind::word).collect(Collectors.joining(", "));
    }
}
