package balans.agenda.edition;

import balans.action.Term;
import balans.agenda.Piece;
import balans.agenda.edition.Chapter.Entry;
import balans.agenda.edition.Chapter.Line;
import balans.agenda.edition.Chapter.Section;
import balans.web.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the pieces of an edition in the order of the printed agenda: what it is about, the themes, what was reached and
/// what goes on, who takes part, and in the annex every ambition by theme and target group (R001-21). A kind of piece
/// that it does not know gets a chapter too: nothing that was frozen is left out.
@Component
class Chapters {

    private static final String AMBITION = "ambition";
    /// Told by how far they are.
    private static final List<String> BY_STATE = List.of("action", "milestone");
    private static final String THEME = "theme";
    /// Told within the chapter of their theme.
    private static final List<String> OF_A_THEME = List.of(THEME, "pillar-text");
    /// Told without a name in front.
    private static final Set<String> RUNNING_TEXT = Set.of("text", "body", "about", "meaning", "words", "explanation");

    private final Text texts;
    private final FieldWords words;

    Chapters(Text texts, FieldWords words) {
        this.texts = texts;
        this.words = words;
    }

    List<Chapter> of(LocalDate asOf, List<FrozenPiece> frozen) {
        var pieces = frozen.stream().map(FrozenPiece::piece).filter(Objects::nonNull).toList();
        var kinds = pieces.stream().map(Piece::kind).distinct().toList();
        var themes = themes(pieces);
        var chapters = new ArrayList<Chapter>();
        var annexes = new ArrayList<Chapter>();
        for (var kind : kinds) {
            var ofKind = pieces.stream().filter(piece -> piece.kind().equals(kind)).toList();
            if (kind.equals(THEME)) {
                ofKind.forEach(theme -> chapters.add(theme(theme, pieces)));
            } else if (kind.equals(AMBITION)) {
                annexes.add(ambitions(ofKind, themes));
            } else if (!OF_A_THEME.contains(kind)) {
                chapters.add(chapter(kind, ofKind, asOf));
            }
        }
        removed(frozen).ifPresent(chapters::add);
        chapters.addAll(annexes);
        return chapters;
    }

    private Chapter theme(Piece theme, List<Piece> all) {
        var sections = new ArrayList<Section>();
        sections.add(new Section("", List.of(new Entry(theme.id(), "", lines(theme), ""))));
        for (var kind : OF_A_THEME.subList(1, OF_A_THEME.size())) {
            var told = all.stream().filter(p -> p.kind().equals(kind) && p.theme().equals(theme.theme())).map(this::entry).toList();
            if (!told.isEmpty()) {
                sections.add(new Section(words.kinds(kind), told));
            }
        }
        return new Chapter("thema-" + theme.theme(), texts.of("agenda.edition.theme", theme.title()), false, sections);
    }

    private Chapter ambitions(List<Piece> ambitions, Map<String, String> themes) {
        var sections = grouped(ambitions, piece -> themes.getOrDefault(piece.theme(), piece.theme()) + " · " + words.pillar(piece.pillar()));
        return new Chapter("bijlage-ambities", texts.of("agenda.edition.annex"), true, sections.entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue().stream().map(this::entry).toList())).toList());
    }

    private Chapter chapter(String kind, List<Piece> pieces, LocalDate asOf) {
        if (!BY_STATE.contains(kind)) {
            return new Chapter("soort-" + kind, words.kinds(kind), false,
                    List.of(new Section("", pieces.stream().map(this::entry).toList())));
        }
        var byState = grouped(pieces, piece -> piece.fields().getOrDefault("state", texts.of("agenda.edition.state.none")));
        return new Chapter("soort-" + kind, words.kinds(kind), false, byState.entrySet().stream()
                .map(state -> new Section(state.getKey(),
                        state.getValue().stream().map(piece -> action(piece, asOf)).toList())).toList());
    }

    private Entry action(Piece piece, LocalDate asOf) {
        return new Entry(piece.id(), piece.title(),
                lines(piece).stream().filter(line -> !line.label().equals(words.label("state"))).toList(),
                Reached.isLater(piece, asOf) ? texts.of("agenda.edition.reached-later", Term.day(asOf).format()) : "");
    }

    private Entry entry(Piece piece) {
        return new Entry(piece.id(), piece.title(), lines(piece), "");
    }

    private List<Line> lines(Piece piece) {
        var lines = new ArrayList<Line>();
        piece.fields().forEach((name, text) -> {
            if (!text.equals(piece.title())) {
                var running = RUNNING_TEXT.contains(name);
                lines.add(running ? 0 : lines.size(), new Line(running ? "" : words.label(name), text));
            }
        });
        return lines;
    }

    private Optional<Chapter> removed(List<FrozenPiece> frozen) {
        var entries = frozen.stream().filter(FrozenPiece::isRemoved)
                .map(piece -> new Entry(piece.sha256(), "", List.of(new Line("", texts.of("agenda.edition.removed",
                        words.kind(piece.kind()), Term.day(LocalDate.parse(piece.removedOn())).format()))), "")).toList();
        return entries.isEmpty() ? Optional.empty()
                : Optional.of(new Chapter("weggehaald", texts.of("agenda.edition.removed.title"), false,
                        List.of(new Section("", entries))));
    }

    private static Map<String, String> themes(List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.kind().equals(THEME))
                .collect(Collectors.toMap(Piece::theme, Piece::title, (a, b) -> a));
    }

    private static Map<String, List<Piece>> grouped(List<Piece> pieces, Function<Piece, String> by) {
        return pieces.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
