package balans.directory.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import balans.directory.EntryId.Kind;
import balans.directory.RegistersFilled;
import balans.directory.entry.Draft;
import balans.directory.entry.StartEntries;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Fills the registers once, after Balans is ready and beside its work, so that no start waits for it. What a broken-off
/// filling left out comes at the next start.
@Component
public class StartContent {

    private static final Logger LOG = LoggerFactory.getLogger(StartContent.class);
    private static final int AT_ONCE = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LoadRegister load;
    private final FillingStore fillings;
    private final ObjectProvider<StartEntries> brought;
    private final ApplicationEventPublisher events;
    private final boolean wanted;
    private volatile @Nullable Thread work;

    StartContent(LoadRegister load, FillingStore fillings, ObjectProvider<StartEntries> brought,
            ApplicationEventPublisher events,
            @Value("${balans.start-content:true}") boolean wanted,
            @Value("${balans.rehearsal:false}") boolean rehearsal) {
        this.load = load;
        this.fillings = fillings;
        this.brought = brought;
        this.events = events;
        this.wanted = wanted && !rehearsal;
    }

    // The last of all: the set-up link and the chores want to write first.
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

    /// Other registers refer to concepts, and resources to organisations.
    public void load() {
        // Vocabulary by vocabulary, because a new version of Balans can bring a new one.
        StartConcepts.drafts().stream().collect(groupingBy(draft -> draft.fields().text("scheme"), LinkedHashMap::new, toList()))
                .forEach((scheme, concepts) -> fill("CONCEPT/" + scheme, () -> concepts));
        fill(Kind.ORGANISATION, StartOrganisations::drafts);
        fill(Kind.RESOURCE, StartResources::drafts);
        fill(Kind.EVENT, StartEvents::drafts);
        brought.orderedStream().flatMap(instrument -> instrument.fillings().stream())
                .forEach(filling -> fill(filling.register(), filling.drafts()));
        try {
            events.publishEvent(new RegistersFilled());
        } finally {
        }
    }

    private void fill(Kind register, Supplier<List<Draft>> drafts) {
        fill(register.name(), drafts);
    }

    /// A few records a transaction: on SQLite everybody else who writes waits for it.
    private void fill(String content, Supplier<List<Draft>> drafts) {
        if (!fillings.isDone(content)) {
            var all = drafts.get();
            for (int at = 0; at < all.size(); at += AT_ONCE) {
                load.load(all.subList(at, Math.min(all.size(), at + AT_ONCE)));
            }
            fillings.done(content);
        }
    }

    /// Until everything is in; at the end because the database goes away.
    @PreDestroy
    public void await() throws InterruptedException {
        var thread = work;
        if (thread != null) {
            thread.join(PATIENCE);
        }
    }
}
