package balans.directory.editing;

import balans.directory.entry.Author;
import balans.directory.entry.Complaint;
import balans.directory.entry.Draft;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import balans.directory.entry.PublishEntry;
import balans.directory.entry.Registers;
import balans.identity.Editor;
import balans.kernel.RandomId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an editor wrote becomes public when they may do that, and a proposal otherwise.
@Component
class SaveEntry {

    sealed interface Outcome {
        record Published(Entry entry) implements Outcome {}
        record Proposed() implements Outcome {}
        record NotAccepted(List<Complaint> complaints) implements Outcome {}
        record Clash(Entry now) implements Outcome {}
        record Similar(List<Entry> entries) implements Outcome {}
    }

    static final int REASON_MAX_CHARS = 500;

    private final PublishEntry publish;
    private final EntryStore entries;
    private final Registers registers;
    private final ProposalStore proposals;
    private final Clock clock;

    SaveEntry(PublishEntry publish, EntryStore entries, Registers registers, ProposalStore proposals, Clock clock) {
        this.publish = publish;
        this.entries = entries;
        this.registers = registers;
        this.proposals = proposals;
        this.clock = clock;
    }

    boolean publishes(Editor by, Draft draft) {
        var present = draft.id() == null ? null : entries.find(draft.id()).orElse(null);
        return Rights.mayPublish(by, draft.kind(), draft.id(), present == null ? null : present.fields(), draft.fields());
    }

    @Transactional
    Outcome save(Editor by, Draft draft) {
        if (draft.reason().length() > REASON_MAX_CHARS) {
            return new Outcome.NotAccepted(List.of(new Complaint("reason", "too-long", "" + REASON_MAX_CHARS)));
        }
        return publishes(by, draft)
                ? switch (publish.publish(draft, new Author(by.person(), by.name()))) {
                    case PublishEntry.Outcome.Published(var entry) -> new Outcome.Published(entry);
                    case PublishEntry.Outcome.NotAccepted(var complaints) -> new Outcome.NotAccepted(complaints);
                    case PublishEntry.Outcome.Clash(var now) -> new Outcome.Clash(now);
                    case PublishEntry.Outcome.Similar(var alike) -> new Outcome.Similar(alike);
                }
                : propose(by, draft);
    }

    private Outcome propose(Editor by, Draft draft) {
        var register = registers.of(draft.kind());
        var fields = publish.tidied(draft);
        var complaints = publish.complaints(draft, fields);
        if (!complaints.isEmpty()) {
            return new Outcome.NotAccepted(complaints);
        }
        proposals.add(new Proposal(RandomId.next(), draft.kind(), draft.id(), draft.baseVersion(), register.title(fields),
                fields, draft.reason(), by.person(), by.name(), clock.instant(), Proposal.State.OPEN, ""));
        return new Outcome.Proposed();
    }
}
