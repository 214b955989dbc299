package balans.agenda.edition;

import balans.agenda.Pieces;
import balans.clockwork.Chore;
import balans.content.Content;
import balans.directory.RegistersFilled;
import balans.directory.entry.Author;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The edition that the start content is: June 2026, frozen as soon as its pieces are there, and never made twice. They
/// come beside the start, so it looks again until it finds them.
@Component
class FirstEdition implements Chore {

    private static final String FILE = "landelijke-agenda.nl.yaml";
    /// The kind of piece that is taken in last: without it the agenda is not whole yet.
    private static final String LAST = "route";

    private final EditionStore editions;
    private final PrepareEdition prepare;
    private final FreezeEdition freeze;
    private final PublishEdition publish;
    private final Pieces pieces;
    private final TransactionTemplate transactions;
    private final boolean wanted;

    FirstEdition(EditionStore editions, PrepareEdition prepare, FreezeEdition freeze, PublishEdition publish, Pieces pieces,
            TransactionTemplate transactions, @Value("${balans.start-content:true}") boolean content,
            @Value("${balans.rehearsal:false}") boolean rehearsal) {
        this.editions = editions;
        this.prepare = prepare;
        this.freeze = freeze;
        this.publish = publish;
        this.pieces = pieces;
        this.transactions = transactions;
        this.wanted = content && !rehearsal;
    }

    @Override
    public String name() {
        return "agenda-first-edition";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @EventListener(RegistersFilled.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void whenFilled() {
        try {
            run();
        } catch (DataAccessException another) {
            // Another node makes it, or the next turn does.
        }
    }

    @Override
    public void run() {
        if (wanted && editions.all().isEmpty() && pieces.now().stream().anyMatch(p -> p.kind().equals(LAST))) {
            transactions.executeWithoutResult(status -> make());
        }
    }

    private void make() {
        var edition = Content.read(FILE).at("editie");
        var month = YearMonth.parse(edition.text("laatste_update"));
        if (prepare.begin(Author.START, edition.text("titel"), edition.text("motto"), lastDay(month).toString())
                instanceof PrepareEdition.Outcome.Begun(var id)) {
            // The source calls something reached that is later than itself; the edition shows it as it is, and says so.
            freeze.freeze(id, Author.START, true);
            publish.publish(id, Author.START);
        }
    }

    private static LocalDate lastDay(YearMonth month) {
        return month.atEndOfMonth();
    }
}
