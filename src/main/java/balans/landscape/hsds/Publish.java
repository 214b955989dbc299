package balans.landscape.hsds;

import balans.landscape.hsds.PublicationStore.Publication;
import balans.landscape.hsds.PublicationStore.Step;
import balans.landscape.local.IndexServices;
import balans.landscape.local.LandscapeChanged;
import balans.landscape.local.LocalSearch;
import balans.landscape.local.RowStore;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Brings a settled package to the public, in steps that go on where they stopped: docs/decisions/0035. Beside the landscape
/// that everybody reads the next one is written, in small pieces; then one short transaction makes it the public one.
@Component
class Publish {

    private final PublicationStore publications;
    private final Pieces pieces;
    private final Meanwhile meanwhile;
    private final Shown shown;
    private final BatchStore batches;
    private final TransactionOperations transactions;

    Publish(PublicationStore publications, Pieces pieces, Meanwhile meanwhile, Shown shown, BatchStore batches, TransactionOperations transactions) {
        this.publications = publications;
        this.pieces = pieces;
        this.meanwhile = meanwhile;
        this.shown = shown;
        this.batches = batches;
        this.transactions = transactions;
    }

    /// By what a landscape is found.
    @Component
    static class Shown {

        private final IndexServices index;
        private final LocalSearch search;
        private final ApplicationEventPublisher events;

        Shown(IndexServices index, LocalSearch search, ApplicationEventPublisher events) {
            this.index = index;
            this.search = search;
            this.events = events;
        }
    }

    /// What was changed by hand while the next landscape was being written.
    @Component
    static class Meanwhile {

        private final Catch caught;
        private final RowStore rows;
        private final IndexServices index;

        Meanwhile(Catch caught, RowStore rows, IndexServices index) {
            this.caught = caught;
            this.rows = rows;
            this.index = index;
        }

        /// Whoever changes something by hand waits until this transaction ends, and it waited for them.
        void lock() {
            rows.changing();
        }

        void take(Publication publication) {
            var touched = caught.upTo(publication);
            index.again(publication.batch(), touched);
        }
    }

    void goOn(long batch) {
        for (Optional<Publication> next = publications.find(batch); next.isPresent(); next = publications.find(batch)) {
            var publication = next.get();
            switch (publication.step()) {
                case SETTLED -> {
                    pieces.removeIndex(batch, () -> publications.touch(batch));
                    shown.index.all(batch, () -> publications.touch(batch));
                    publications.reached(batch, Step.INDEXED);
                }
                case INDEXED -> {
                    pieces.moveFacets(batch, () -> publications.touch(batch));
                    pieces.copyOthers(publication.old(), batch, publication.source(), () -> publications.touch(batch));
                    transactions.executeWithoutResult(status -> show(publication));
                }
                case SHOWN -> {
                    batches.measure();
                    shown.search.forget(publication.old(), batch);
                    shown.search.takeIn(publication.source());
                    pieces.remove(publication.old(), () -> publications.touch(batch));
                    pieces.removeStaged(batch);
                    publications.end(batch);
                    shown.events.publishEvent(new LandscapeChanged());
                }
            }
        }
    }

    private void show(Publication publication) {
        meanwhile.lock();
        pieces.copyWritten(publication.old(), publication.batch());
        batches.orphans(publication.batch());
        meanwhile.take(publication);
        publications.show(publication);
    }
}
