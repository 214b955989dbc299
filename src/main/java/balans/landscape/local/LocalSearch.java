package balans.landscape.local;

import balans.directory.SearchIndex;
import balans.directory.SearchSource;
import balans.web.Text;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The services of the landscape in the one search.
@Component
public class LocalSearch implements SearchSource {

    private static final String KIND = "landscape-service";
    private static final int AT_A_TIME = 200;
    private static final int MOST_TRIES = 6;

    private final RowStore rows;
    private final JdbcClient db;
    private final SearchIndex index;
    private final TransactionOperations transactions;
    private final Text texts;

    LocalSearch(RowStore rows, JdbcClient db, @Lazy SearchIndex index, TransactionOperations transactions, Text texts) {
        this.rows = rows;
        this.db = db;
        this.index = index;
        this.transactions = transactions;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return texts.of("landscape.local.search");
    }

    @Override
    public void read(Consumer<PublicRecord> into) {
        var after = "";
        for (var page = rows.next(RowStore.PUBLIC, "service", after, AT_A_TIME); !page.isEmpty();
                page = rows.next(RowStore.PUBLIC, "service", after, AT_A_TIME)) {
            page.forEach(row -> into.accept(record(row)));
            after = page.getLast().id();
        }
    }

    /// Takes out what was public before and is not any more.
    public void forget(long old, long batch) {
        List<String> gone;
        var after = "";
        do {
            gone = db.sql("""
                    SELECT s.id FROM landscape_service s WHERE s.batch = :old AND s.id > :after
                        AND NOT EXISTS (SELECT 1 FROM landscape_service n WHERE n.batch = :batch AND n.id = s.id)
                    ORDER BY s.id LIMIT :most
                    """).param("old", old).param("batch", batch).param("after", after).param("most", AT_A_TIME)
                    .query(String.class).list();
            var some = gone;
            change(() -> some.forEach(id -> index.remove(KIND, id)));
            after = gone.isEmpty() ? after : gone.getLast();
        } while (!gone.isEmpty());
    }

    public void takeIn(String source) {
        var after = "";
        for (var page = rows.next(RowStore.PUBLIC, "service", after, AT_A_TIME); !page.isEmpty();
                page = rows.next(RowStore.PUBLIC, "service", after, AT_A_TIME)) {
            var records = page.stream().filter(row -> row.source().equals(source)).map(this::record).toList();
            change(() -> index.put(records));
            after = page.getLast().id();
        }
    }

    /// Others put their words into the index too, and two may wait for each other: then one tries again.
    private void change(Runnable change) {
        for (int tries = 1; ; tries++) {
            try {
                transactions.executeWithoutResult(status -> change.run());
                return;
            } catch (TransientDataAccessException inEachOthersWay) {
                if (tries == MOST_TRIES) {
                    throw inEachOthersWay;
                }
            }
        }
    }

    /// One service was changed. What has ended is not found any more.
    public void again(String id) {
        rows.find("service", id).filter(row -> !row.text("status").equals("defunct"))
                .ifPresentOrElse(row -> change(() -> index.put(List.of(record(row)))), () -> change(() -> index.remove(KIND, id)));
    }

    private PublicRecord record(Row row) {
        return new PublicRecord(KIND, row.id(), row.text("name"),
                String.join("\n", row.text("alternate_name"), row.text("description")), "/zorglandschap/hier/" + row.id(), Set.of());
    }
}
