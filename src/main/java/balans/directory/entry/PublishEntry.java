package balans.directory.entry;

import balans.directory.EntryId;
import balans.directory.EntryPublished;
import balans.directory.SearchIndex;
import balans.directory.Uses;
import balans.directory.Uses.Use;
import balans.directory.entry.ChangeStore.Change;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a draft the public text of its entry: checks it, keeps the version in the history, brings it into the search,
/// all or nothing. Says no with a reason that the same page can explain, and never drops what somebody wrote.
@Component
public class PublishEntry {

    public sealed interface Outcome {
        record Published(Entry entry) implements Outcome {}
        record NotAccepted(List<Complaint> complaints) implements Outcome {}
        /// Somebody else was first: this is what stands there now.
        record Clash(Entry now) implements Outcome {}
        record Similar(List<Entry> entries) implements Outcome {}
    }

    private final Registers registers;
    private final EntryStore entries;
    private final ChangeStore changes;
    private final Checks checks;
    private final SimilarEntries similar;
    private final MergeStore merges;
    private final EntrySearch search;
    private final SearchIndex index;
    private final ObjectProvider<Uses> uses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishEntry(Registers registers, EntryStore entries, ChangeStore changes, Checks checks, SimilarEntries similar,
            MergeStore merges, EntrySearch search, SearchIndex index, ObjectProvider<Uses> uses, ApplicationEventPublisher events, Clock clock) {
        this.registers = registers;
        this.entries = entries;
        this.changes = changes;
        this.checks = checks;
        this.similar = similar;
        this.merges = merges;
        this.search = search;
        this.index = index;
        this.uses = uses;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Outcome publish(Draft draft, Author by) {
        var register = registers.of(draft.kind());
        var fields = tidied(draft);
        var complaints = complaints(draft, fields);
        if (!complaints.isEmpty()) {
            return new Outcome.NotAccepted(complaints);
        }
        var present = draft.id() == null ? null : entries.find(draft.id()).orElse(null);
        if (present != null && present.version() != draft.baseVersion()) {
            return present.fields().equals(fields) ? new Outcome.Published(present) : new Outcome.Clash(present);
        }
        if (present == null && !draft.different()) {
            var alike = similar.to(register, fields);
            if (!alike.isEmpty()) {
                return new Outcome.Similar(alike);
            }
        }
        return store(draft, register, fields, present, by);
    }

    /// What a draft says in its one canonical spelling, with the organisations that are there now.
    public Fields tidied(Draft draft) {
        var register = registers.of(draft.kind());
        return merges.followed(register, register.tidy(draft.fields()));
    }

    /// What is wrong with a draft, before anybody decides about it.
    public List<Complaint> complaints(Draft draft, Fields tidied) {
        var register = registers.of(draft.kind());
        var found = new ArrayList<>(checks.complaints(register, tidied, draft.id()));
        if (draft.id() != null) {
            merges.into(draft.id()).ifPresent(stays -> found.add(new Complaint(register.fields().getFirst().name(), "merged", stays.id())));
        }
        if (found.isEmpty()) {
            for (var key : register.keys(tidied)) {
                entries.findByKey(draft.kind(), key).filter(other -> !other.equals(draft.id())).ifPresent(
                        other -> found.add(new Complaint(key.substring(0, key.indexOf(':')), "taken", other.id())));
            }
        }
        return found;
    }

    /// Where it is used, when it is; otherwise it is gone from the register, and its history stays.
    @Transactional
    public List<Use> remove(Entry entry, Author by, String reason) {
        var found = new ArrayList<Use>();
        entries.referencesTo(entry.id()).forEach(r -> found.add(new Use(r.title(), r.from().address())));
        uses.forEach(instrument -> found.addAll(instrument.of(entry.id())));
        if (found.isEmpty()) {
            entries.remove(entry.id());
            changes.add(entry.id(), new Change(entry.version() + 1, null, clock.instant(), by, reason));
            index.remove(EntrySearch.kindOf(entry.id().kind()), EntrySearch.idOf(entry.id()));
            events.publishEvent(new EntryPublished(entry.id()));
        }
        return found;
    }

    private Outcome store(Draft draft, Register register, Fields fields, @Nullable Entry present,
            Author by) {
        var id = draft.id() == null ? unused(draft, register.newId(fields)) : draft.id();
        if (present != null && present.fields().equals(fields)) {
            return new Outcome.Published(present);
        }
        var version = (present == null ? changes.lastVersion(id) : present.version()) + 1;
        var entry = new Entry(id, version, register.title(fields), fields, clock.instant(), null);
        if (present == null) {
            entries.add(entry, register);
        } else if (!entries.replace(entry, register)) {
            return new Outcome.Clash(entries.find(id).orElse(present));
        }
        changes.add(id, new Change(version, fields, entry.changedAt(), by, draft.reason()));
        if (register.isSearched()) {
            index.put(List.of(search.record(entry)));
        }
        events.publishEvent(new EntryPublished(id));
        return new Outcome.Published(entry);
    }

    private EntryId unused(Draft draft, String wanted) {
        var id = new EntryId(draft.kind(), wanted);
        for (int i = 2; entries.find(id).isPresent() || merges.into(id).isPresent(); i++) {
            id = new EntryId(draft.kind(), wanted + "-" + i);
        }
        return id;
    }
}
