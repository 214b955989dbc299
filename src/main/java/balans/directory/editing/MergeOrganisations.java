package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.OrganisationMerged;
import balans.directory.editing.Proposal.State;
import balans.directory.entry.Author;
import balans.directory.entry.Draft;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Fields;
import balans.directory.entry.MergeStore;
import balans.directory.entry.PublishEntry;
import balans.directory.entry.Registers;
import balans.identity.Editor;
import balans.identity.EditorTask;
import balans.identity.Editors;
import balans.web.Text;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes two records of one organisation one. Whatever pointed at the one that goes points at the one that stays, each
/// with a version in its history; names and numbers go along; its address, its editors and what visitors said about it
/// follow. All of it or nothing. Editions of the agenda that are frozen keep the name that they were frozen with.
@Component
class MergeOrganisations {

    sealed interface Outcome {
        record Merged(Entry into) implements Outcome {}

        /// One of the two was changed or went meanwhile.
        record Clash() implements Outcome {}

        /// What points at it cannot be published as it is: somebody has to mend that first.
        record Stuck(Entry entry) implements Outcome {}
    }

    private static final List<String> ADDED_UP = List.of("otherNames", "identifiers", "sectors");
    private static final List<String> FILLED_IN = List.of("website", "character", "about", "parent", "source");

    private final EntryStore entries;
    private final Registers registers;
    private final PublishEntry publish;
    private final MergeStore merges;
    private final ProposalStore proposals;
    private final ReportStore reports;
    private final Editors editors;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Text texts;
    private final Clock clock;

    MergeOrganisations(EntryStore entries, Registers registers, PublishEntry publish, MergeStore merges, ProposalStore proposals,
            ReportStore reports, Editors editors, TransactionTemplate transaction, ApplicationEventPublisher events, Text texts, Clock clock) {
        this.entries = entries;
        this.registers = registers;
        this.publish = publish;
        this.merges = merges;
        this.proposals = proposals;
        this.reports = reports;
        this.editors = editors;
        this.transaction = transaction;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    /// As both were seen by who asks for it.
    Outcome merge(Editor by, Entry gone, Entry stays) {
        return transaction.execute(status -> {
            var outcome = entries.find(gone.id()).filter(now -> now.version() == gone.version()).isEmpty()
                    || entries.find(stays.id()).filter(now -> now.version() == stays.version()).isEmpty()
                    ? new Outcome.Clash() : inTurn(by, gone, stays);
            if (!(outcome instanceof Outcome.Merged)) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private Outcome inTurn(Editor by, Entry gone, Entry stays) {
        var author = new Author(by.person(), by.name());
        var reason = texts.of("directory.merge.reason", gone.title(), stays.title());
        var pointing = new LinkedHashSet<>(entries.referencesTo(gone.id()).stream().map(EntryStore.Reference::from).toList());
        for (var id : pointing) {
            var entry = entries.find(id).orElseThrow();
            if (!published(entry, pointing(entry, gone.id(), stays.id()), reason, author)) {
                return new Outcome.Stuck(entry);
            }
        }
        events.publishEvent(new OrganisationMerged(gone.id(), stays.id()));
        if (!publish.remove(gone, author, reason).isEmpty()) {
            return new Outcome.Stuck(gone);
        }
        merges.add(gone, stays.id(), clock.instant(), author);
        var now = entries.find(stays.id()).orElseThrow();
        if (!published(now, together(now.fields(), gone), reason, author)) {
            return new Outcome.Stuck(now);
        }
        follow(by, gone.id(), stays.id(), reason);
        return new Outcome.Merged(entries.find(stays.id()).orElseThrow());
    }

    private boolean published(Entry entry, Fields fields, String reason, Author author) {
        return publish.publish(Draft.of(entry, fields, reason), author) instanceof PublishEntry.Outcome.Published;
    }

    /// What stays is no part of itself.
    private Fields pointing(Entry entry, EntryId gone, EntryId stays) {
        var fields = entry.fields();
        for (var field : registers.of(entry.id().kind()).fields()) {
            if (field.targets(fields).contains(gone)) {
                fields = entry.id().equals(stays) ? fields.with(field.name(), "") : field.pointing(fields, gone, stays);
            }
        }
        return fields;
    }

    /// Names, numbers and sectors of both; the rest of the one that stays, and where it says nothing, of the other.
    private static Fields together(Fields stays, Entry gone) {
        var fields = stays;
        for (var name : ADDED_UP) {
            fields = fields.with(name, Stream.concat(fields.lines(name).stream(), gone.fields().lines(name).stream()).distinct().toList());
        }
        for (var name : FILLED_IN) {
            fields = fields.has(name) ? fields : fields.with(name, gone.fields().text(name));
        }
        var known = fields.lines("otherNames");
        return fields.text("name").equals(gone.title()) || known.contains(gone.title()) ? fields
                : fields.with("otherNames", Stream.concat(known.stream(), Stream.of(gone.title())).toList());
    }

    /// A proposal for the one that goes would write over the one that stays: it gets an answer instead.
    private void follow(Editor by, EntryId gone, EntryId stays, String reason) {
        reports.move(gone, stays);
        proposals.open().stream().filter(proposal -> gone.equals(proposal.entry())).forEach(proposal ->
                proposals.decide(proposal.id(), State.REJECTED, by.person(), clock.instant(), reason));
        editors.move(new EditorTask(EditorTask.Kind.ORGANISATION, gone.id()), new EditorTask(EditorTask.Kind.ORGANISATION, stays.id()));
    }
}
