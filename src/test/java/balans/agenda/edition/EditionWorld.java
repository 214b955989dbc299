package balans.agenda.edition;

import balans.agenda.Piece;
import balans.agenda.Pieces;
import balans.directory.entry.Author;
import balans.kernel.PersonId;
import balans.support.Databases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The making of editions on a fresh database, with an agenda that a test writes itself.
final class EditionWorld implements Pieces {

    static final Author ADA = new Author(new PersonId("ada"), "Ada Kernteam");
    static final Author BOB = new Author(new PersonId("bob"), "Bob Kernteam");

    final List<Piece> pieces = new ArrayList<>(List.of(
            piece("ambitie-1", "ambition", "Jongeren helpen elkaar", "veiligheid", Map.of("targetGroups", "Kinderen & Jongeren")),
            piece("stem-jens", "voice", "Jens, 20 jaar", "", Map.of("text", "Van het gevoel van verbinding is weinig over")),
            piece("actie-1", "action", "Manifest gepresenteerd", "", Map.of("term", "juni 2026", "state", "bereikt"))));
    final List<String> waiting = new ArrayList<>();
    final JdbcClient db;
    final EditionStore store;
    final FrozenStore frozen;
    final Editions editions;
    final PrepareEdition prepare;
    final RemoveWords removeWords;
    private final FreezeEdition freeze;
    private final PublishEdition publish;
    private final TransactionTemplate transactions;

    EditionWorld(Databases database, LocalDate today) {
        var source = database.migrated();
        var clock = Clock.fixed(Instant.parse(today + "T10:00:00Z"), ZoneId.of("Europe/Brussels"));
        db = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        store = new EditionStore(db);
        frozen = new FrozenStore(db, new JdbcTemplate(source));
        editions = new Editions(store, frozen, clock);
        prepare = new PrepareEdition(store, clock);
        freeze = new FreezeEdition(store, frozen, this, clock);
        publish = new PublishEdition(store, clock);
        removeWords = new RemoveWords(frozen, clock);
    }

    static Piece piece(String id, String kind, String title, String theme, Map<String, String> fields) {
        return new Piece(id, kind, title, theme, theme.isEmpty() ? "" : "kinderen-jongeren", new TreeMap<>(fields));
    }

    @Override
    public List<Piece> now() {
        return List.copyOf(pieces);
    }

    @Override
    public List<String> inReview() {
        return List.copyOf(waiting);
    }

    PrepareEdition.Outcome begin(String asOf) {
        return whole(() -> prepare.begin(ADA, "Landelijke Agenda", "Samen sneller", asOf));
    }

    FreezeEdition.Outcome freeze(String id, boolean seen) {
        return whole(() -> freeze.freeze(id, ADA, seen));
    }

    boolean thaw(String id) {
        return whole(() -> freeze.thaw(id));
    }

    PublishEdition.Outcome publish(String id, Author by) {
        return whole(() -> publish.publish(id, by));
    }

    PublishEdition.Outcome withdraw(String id, String reason) {
        return whole(() -> publish.withdraw(id, ADA, reason));
    }

    /// Begun, frozen and public.
    Edition published(String asOf) {
        begin(asOf);
        var id = asOf.substring(0, 7);
        freeze(id, true);
        publish(id, ADA);
        return editions.published(id);
    }

    private <T> T whole(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }
}
