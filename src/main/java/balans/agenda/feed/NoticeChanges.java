package balans.agenda.feed;

import balans.agenda.Piece;
import balans.agenda.Pieces;
import balans.agenda.WordsWithdrawn;
import balans.agenda.edition.Changes;
import balans.agenda.edition.Changes.Change;
import balans.agenda.edition.Editions;
import balans.clockwork.Chore;
import balans.kernel.RandomId;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Looks every few minutes what changed in the agenda, for who follows it with a feed. Several changes of one piece
/// within a few minutes are one line. Before the first edition there is nothing to follow; the first time it only looks.
@Component
class NoticeChanges implements Chore {

    private final Pieces pieces;
    private final Editions editions;
    private final SeenStore store;
    private final Clock clock;
    private final JsonMapper json;

    NoticeChanges(Pieces pieces, Editions editions, SeenStore store, Clock clock, JsonMapper json) {
        this.pieces = pieces;
        this.editions = editions;
        this.store = store;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public String name() {
        return "agenda-feed";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    @Transactional
    public void run() {
        if (editions.last().isEmpty()) {
            return;
        }
        var now = new LinkedHashMap<String, Piece>();
        pieces.now().forEach(piece -> now.put(piece.id(), piece));
        var seen = store.seen();
        var texts = new LinkedHashMap<String, String>();
        now.forEach((id, piece) -> texts.put(id, json.writeValueAsString(piece)));
        if (texts.equals(seen)) {
            return;
        }
        if (!seen.isEmpty()) {
            note(seen, List.copyOf(now.values()));
        }
        texts.entrySet().stream().filter(text -> !text.getValue().equals(seen.get(text.getKey())))
                .forEach(text -> store.see(text.getKey(), text.getValue()));
        seen.keySet().stream().filter(id -> !now.containsKey(id)).forEach(store::forget);
    }

    @EventListener
    void removeWords(WordsWithdrawn withdrawn) {
        store.removeWords(withdrawn.piece());
    }

    private void note(Map<String, String> seen, List<Piece> now) {
        var before = seen.values().stream().map(text -> json.readValue(text, Piece.class)).toList();
        for (var change : Changes.between(before, now).all()) {
            var piece = change.piece();
            store.add(new SeenChange(RandomId.next(), clock.instant(), words(change), piece.id(), piece.kind(), piece.title(),
                    piece.theme(), piece.pillar()));
        }
    }

    private static String words(Change change) {
        return change.kinds().stream().map(Changes.Kind::word).collect(Collectors.joining(" "));
    }
}
