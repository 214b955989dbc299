package balans.landscape.hsds;

import balans.landscape.hsds.BatchStore.State;
import balans.landscape.hsds.Finding.Rule;
import balans.landscape.local.Confidential;
import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/// Takes a package in: all of it or nothing. It is read in small steps beside what is public, so that nobody waits for
/// it; only the last step, when it has been found good, is one transaction.
@Component
class TakeIn {

    private static final Logger LOG = LoggerFactory.getLogger(TakeIn.class);
    private static final int OBJECTS_MAX_BYTES = 32 << 20;
    private static final int AT_A_TIME = 1_000;

    private final RowStore rows;
    private final BatchStore batches;
    private final References references;
    private final Conflicts conflicts;
    private final Becoming becoming;
    private final Tables tables;
    private final JsonMapper json;

    TakeIn(RowStore rows, BatchStore batches, References references, Conflicts conflicts, Becoming becoming, Tables tables,
            JsonMapper json) {
        this.rows = rows;
        this.batches = batches;
        this.references = references;
        this.conflicts = conflicts;
        this.becoming = becoming;
        this.tables = tables;
        this.json = json;
    }

    /// What comes after reading.
    @Component
    static class Becoming {

        private final Confidential confidential;
        private final PublicationStore publications;
        private final Publish publish;
        private final Pieces pieces;
        private final TransactionOperations transactions;
        private final Clock clock;

        Becoming(Confidential confidential, PublicationStore publications, Publish publish, Pieces pieces,
                TransactionOperations transactions, Clock clock) {
            this.confidential = confidential;
            this.publications = publications;
            this.publish = publish;
            this.pieces = pieces;
            this.transactions = transactions;
            this.clock = clock;
        }
    }

    /// The number under which to follow it; nothing while another one is busy. The file is removed when it has been read.
    Optional<Long> start(Path file, String sourceName, String site) {
        var batch = becoming.clock.millis();
        var source = batches.source(sourceName, site);
        if (!batches.begin(batch, source)) {
            return Optional.empty();
        }
        Thread.ofVirtual().name("landscape-package").start(() -> run(batch, source, file));
        return Optional.of(batch);
    }

    /// For who waits for it: a test, a measurement, the demonstration.
    State run(long batch, String source, Path file) {
        var findings = new Findings();
        try {
            var state = took(batch, source, file, findings);
            batches.end(batch, state, findings.all());
            return state;
        } catch (IOException | RuntimeException | Error broken) {
            // Its message may repeat what the package says.
            LOG.warn("a package was not taken in: {}", broken.getClass().getSimpleName());
            if (becoming.publications.find(batch).isPresent()) {
                return State.SORTING;
            }
            discard(batch);
            batches.end(batch, State.BROKEN, findings.all());
            return State.BROKEN;
        } finally {
            remove(file);
        }
    }

    private State took(long batch, String source, Path file, Findings findings) throws IOException {
        if (!settle(batch, source, file, findings)) {
            return State.REFUSED;
        }
        becoming.publish.goOn(batch);
        return State.PUBLISHED;
    }

    /// Read, found good and ready for the public, from where it goes on by itself; or nothing of it stays.
    boolean settle(long batch, String source, Path file, Findings findings) throws IOException {
        var read = new AtomicLong();
        var nested = read(batch, source, file, findings, read);
        if (!findings.refuses()) {
            batches.reached(batch, State.CHECKING, read.get());
            references.check(batch, nested, findings);
        }
        if (findings.refuses()) {
            discard(batch);
            return false;
        }
        batches.reached(batch, State.SORTING, read.get());
        markConfidential(batch);
        conflicts.settle(batch, source, becoming.pieces);
        becoming.transactions.executeWithoutResult(status -> {
            becoming.confidential.hide(batch);
            becoming.publications.begin(batch, source);
        });
        return true;
    }

    private boolean read(long batch, String source, Path file, Findings findings, AtomicLong read) throws IOException {
        if (isZip(file)) {
            new PackageReader(tables, findings, source).read(file, some -> stage(batch, some, findings, read));
            return false;
        }
        if (Files.size(file) > OBJECTS_MAX_BYTES) {
            findings.add(Finding.refusal("", 0, "", Rule.TOO_LARGE, ""));
            return true;
        }
        var all = new ObjectReader(tables, findings, "json", source).read(json, Files.readAllBytes(file));
        for (int i = 0; i < all.size(); i += AT_A_TIME) {
            stage(batch, all.subList(i, Math.min(all.size(), i + AT_A_TIME)), findings, read);
        }
        return true;
    }

    private void stage(long batch, List<Row> some, Findings findings, AtomicLong read) {
        if (findings.refuses()) {
            return;
        }
        var added = new HashSet<>(becoming.transactions.execute(status -> rows.add(batch, some)));
        some.stream().filter(row -> !added.contains(row)).forEach(row -> findings.add(Finding.refusal(
                tables.of(row.entity()).file(), row.line(), "id", Rule.DUPLICATE, row.id())));
        batches.reached(batch, State.READING, read.addAndGet(some.size()));
    }

    /// An address with the term `vertrouwelijk` (docs: the profile).
    private void markConfidential(long batch) {
        var after = "";
        for (var page = rows.next(batch, "taxonomy_term", after, AT_A_TIME); !page.isEmpty();
                page = rows.next(batch, "taxonomy_term", after, AT_A_TIME)) {
            var secret = page.stream().filter(term -> term.text("code").equals("vertrouwelijk")).map(Row::id).toList();
            rows.hangingOn(batch, "taxonomy_term", secret).stream().map(RowStore.Hanging::row)
                    .filter(row -> row.entity().equals("attribute") && row.text("link_entity").equals("address"))
                    .forEach(row -> becoming.confidential.add(row.text("link_id")));
            after = page.getLast().id();
        }
    }

    private void discard(long batch) {
        becoming.pieces.remove(batch, () -> { });
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
