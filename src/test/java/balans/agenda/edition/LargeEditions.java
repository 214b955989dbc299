package balans.agenda.edition;

import balans.agenda.Piece;
import balans.support.Databases;
import java.time.LocalDate;
import java.util.Map;

/// Two editions that are larger than any will be: one in five pieces is changed, moved, new or gone in the second.
public final class LargeEditions {

    private static final String[] WORDS = "jongeren ouders school online veilig gezond mediawijs balans samen helpen melden leren".split(" ");

    private final EditionWorld world;
    private final Edition first;
    private final Edition second;

    public LargeEditions(Databases database, int pieces) {
        world = new EditionWorld(database, LocalDate.of(2026, 6, 30));
        fill(pieces, 0);
        first = world.published("2026-06-30");
        fill(pieces, 1);
        second = world.published("2026-09-30");
    }

    private void fill(int pieces, int edition) {
        world.pieces.clear();
        for (int i = 0; i < pieces; i++) {
            var changed = edition == 1 && i % 5 == 0;
            if (changed && i % 20 == 0) {
                world.pieces.add(piece(i + pieces, "veiligheid", edition));
            } else {
                world.pieces.add(piece(i, changed && i % 20 == 5 ? "gezondheid" : "veiligheid", changed ? 1 : 0));
            }
        }
    }

    private static Piece piece(int number, String theme, int shift) {
        var text = new StringBuilder();
        for (int word = 0; word < 40; word++) {
            text.append(WORDS[(number * 7 + word * (word % 9 == 0 ? 5 + shift : 5)) % WORDS.length]).append(' ');
        }
        return EditionWorld.piece("p" + number, "ambition", "Ambitie " + number, theme, Map.of("text", text.toString(), "term", "Q3 2026"));
    }

    /// From the database to the words; how many changes.
    public int compare() {
        var changes = Changes.between(world.editions.pieces(first), world.editions.pieces(second)).all();
        var runs = changes.stream().flatMap(change -> change.words().stream()).mapToInt(words -> words.runs().size()).sum();
        if (runs == 0) {
            throw new IllegalStateException("nothing changed");
        }
        return changes.size();
    }

    public int read() {
        return world.db.sql("SELECT kind, sha256, content, removed_on FROM agenda_edition_piece ORDER BY edition, position")
                .query((row, index) -> row.getString("content").length()).list().size();
    }
}
