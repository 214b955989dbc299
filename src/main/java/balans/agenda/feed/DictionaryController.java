package balans.agenda.feed;

import balans.agenda.Piece;
import balans.agenda.Pieces;
import balans.agenda.edition.EditionTable;
import balans.agenda.edition.Editions;
import balans.agenda.edition.FieldWords;
import balans.agenda.edition.FieldWords.Meaning;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/// What every field of the files means: made from the fields that are there, in the last edition and now, so that none is
/// forgotten (R001-28).
@Controller
class DictionaryController {

    private final Pieces pieces;
    private final Editions editions;
    private final FieldWords words;

    DictionaryController(Pieces pieces, Editions editions, FieldWords words) {
        this.pieces = pieces;
        this.editions = editions;
        this.words = words;
    }

    @GetMapping("/agenda/velden")
    ModelAndView show() {
        return new ModelAndView("agenda/feed/dictionary", Map.of("page", new DictionaryPage(meanings(), kinds())));
    }

    @GetMapping("/agenda/velden.json")
    @ResponseBody
    List<Meaning> json() {
        return meanings();
    }

    private List<Meaning> meanings() {
        var names = new TreeSet<>(EditionTable.names());
        all().forEach(piece -> names.addAll(piece.fields().keySet()));
        return words.meanings(names);
    }

    private List<Meaning> kinds() {
        return all().map(Piece::kind).distinct().sorted().map(kind -> new Meaning(kind, words.kind(kind), "")).toList();
    }

    private Stream<Piece> all() {
        return Stream.concat(pieces.now().stream(), editions.last().stream().flatMap(last -> editions.pieces(last).stream()));
    }
}
