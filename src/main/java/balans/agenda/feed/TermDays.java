package balans.agenda.feed;

import balans.action.CalendarEntry;
import balans.action.CalendarEntry.When;
import balans.action.Term;
import balans.agenda.AgendaDays;
import balans.agenda.Piece;
import balans.agenda.Pieces;
import balans.agenda.edition.EditionState;
import balans.agenda.edition.Editions;
import balans.web.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The terms of what runs and is planned, the days to look back on it, and the day that the next edition is due. A term
/// that is no day stands on its last day: that is when it is over.
@Component
class TermDays implements AgendaDays {

    private static final Map<String, String> DAYS = Map.of("term", "agenda.feed.day.term", "lookBack", "agenda.feed.day.look-back");

    private final Pieces pieces;
    private final Editions editions;
    private final Text texts;

    TermDays(Pieces pieces, Editions editions, Text texts) {
        this.pieces = pieces;
        this.editions = editions;
        this.texts = texts;
    }

    @Override
    public List<CalendarEntry> of(String theme, String address) {
        var changed = editions.last().map(e -> e.step(EditionState.PUBLISHED).orElseThrow().at()).orElse(Instant.EPOCH);
        var now = pieces.now();
        var themes = now.stream().filter(piece -> piece.kind().equals("theme")).collect(Collectors.toMap(Piece::theme, Piece::title));
        var days = new ArrayList<CalendarEntry>(now.stream()
                .filter(piece -> theme.isEmpty() || piece.theme().equals(theme))
                .flatMap(piece -> days(piece, themes.getOrDefault(piece.theme(), ""), address, changed)).toList());
        if (theme.isEmpty()) {
            editions.next().ifPresent(next -> days.add(entry("edition-after-" + next.lastAddress(),
                    texts.of("agenda.feed.day.edition"), "", address + "/agenda/edities", next.due(), "", changed)));
        }
        return days;
    }

    private Stream<CalendarEntry> days(Piece piece, String theme, String address, Instant changed) {
        return DAYS.entrySet().stream().flatMap(day -> Term.parse(piece.fields().getOrDefault(day.getKey(), "")).stream()
                .map(term -> entry(piece.id() + "-" + day.getKey(), texts.of(day.getValue(), piece.title()),
                        piece.fields().getOrDefault("lead", ""), address + "/agenda/tijdlijn", term.last(), theme, changed)));
    }

    private CalendarEntry entry(
            String id, String title, String text, String link, LocalDate day, String theme, Instant changed) {
        return new CalendarEntry("agenda-%s@balans".formatted(id.replaceAll("[^A-Za-z0-9-]", "-")), title, text, link,
                new When.Days(day, day), 0, changed, false, null, "",
                Stream.of(texts.of("agenda.edition.name"), theme).filter(word -> !word.isEmpty()).toList());
    }
}
