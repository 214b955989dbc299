package balans.directory.content;

import balans.directory.EntryId.Kind;
import balans.directory.entry.EntryStore;
import balans.directory.entry.StartEntries;
import balans.directory.search.Sources;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Fills registers that never held anything, after Balans is ready and beside its work, so that no start waits for it.
@Component
public class StartContent {

    private static final Logger LOG = LoggerFactory.getLogger(StartContent.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LoadRegister load;
    private final EntryStore entries;
    private final Sources sources;
    private final ObjectProvider<StartEntries> brought;
    private final boolean wanted;
    private volatile @Nullable Thread work;

    StartContent(LoadRegister load, EntryStore entries, Sources sources, ObjectProvider<StartEntries> brought,
            @Value("${balans.start-content:true}") boolean wanted,
            @Value("${balans.rehearsal:false}") boolean rehearsal) {
        this.load = load;
        this.entries = entries;
        this.sources = sources;
        this.brought = brought;
        this.wanted = wanted && !rehearsal;
    }

    // The last of all: a long write on SQLite, while the set-up link and the chores want to write too.
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void fill() {
        if (wanted) {
            work = Thread.ofPlatform().daemon().name("start-content").start(() -> {
                try {
                    load();
                } catch (DuplicateKeyException another) {
                    LOG.info("another node fills the registers");
                } catch (DataAccessException | TransactionException nextStart) {
                    LOG.warn("the registers could not be filled; they are tried again at the next start");
                }
            });
        }
    }

    /// One transaction a register; other registers refer to concepts, and resources to organisations.
    public void load() {
        // Vocabulary by vocabulary, because a new version of Balans can bring a new one.
        load.load(StartConcepts.drafts().stream()
                .filter(draft -> entries.isEmpty(Kind.CONCEPT, draft.fields().text("scheme"))).toList());
        if (entries.isEmpty(Kind.ORGANISATION)) {
            load.load(StartOrganisations.drafts());
        }
        if (entries.isEmpty(Kind.RESOURCE)) {
            load.load(StartResources.drafts());
        }
        if (entries.isEmpty(Kind.EVENT)) {
            load.load(StartEvents.drafts());
        }
        brought.orderedStream().flatMap(instrument -> instrument.fillings().stream())
                .filter(filling -> entries.isEmpty(filling.register()))
                .forEach(filling -> load.load(filling.drafts().get()));
        sources.takeInOurOwn();
    }

    /// The database goes away after this.
    @PreDestroy
    void await() throws InterruptedException {
        var thread = work;
        if (thread != null) {
            thread.join(PATIENCE);
        }
    }
}
