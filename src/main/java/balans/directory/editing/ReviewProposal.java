package balans.directory.editing;

import balans.directory.editing.Proposal.State;
import balans.directory.entry.Draft;
import balans.directory.entry.EntryStore;
import balans.identity.Editor;
import balans.kernel.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody who may publish decides about a proposal. A decision is taken once.
@Component
class ReviewProposal {

    private final ProposalStore proposals;
    private final EntryStore entries;
    private final SaveEntry save;
    private final Clock clock;

    ReviewProposal(ProposalStore proposals, EntryStore entries, SaveEntry save, Clock clock) {
        this.proposals = proposals;
        this.entries = entries;
        this.save = save;
        this.clock = clock;
    }

    /// The open proposals that this editor may decide about.
    List<Proposal> waitingFor(Editor by) {
        return proposals.open().stream().filter(proposal -> mayDecide(by, proposal)).toList();
    }

    Proposal find(Editor by, String id) {
        return proposals.find(id)
                .filter(proposal -> proposal.person().equals(by.person()) || mayDecide(by, proposal))
                .orElseThrow(() -> Refusal.notFound("proposal"));
    }

    boolean mayDecide(Editor by, Proposal proposal) {
        return save.publishes(by, draft(proposal));
    }

    static Draft draft(Proposal proposal) {
        return new Draft(proposal.kind(), proposal.entry(), proposal.baseVersion(), proposal.fields(), proposal.reason(), true);
    }

    @Transactional
    SaveEntry.Outcome accept(Editor by, Proposal proposal) {
        if (!mayDecide(by, proposal)) {
            throw Refusal.notFound("proposal");
        }
        if (proposal.entry() != null && entries.find(proposal.entry()).isEmpty()) {
            throw Refusal.of(Refusal.Reason.GONE, "the entry was removed");
        }
        var outcome = save.save(by, draft(proposal));
        if (outcome instanceof SaveEntry.Outcome.Published) {
            decide(by, proposal, State.ACCEPTED, "");
        }
        return outcome;
    }

    void reject(Editor by, Proposal proposal, String answer) {
        if (!mayDecide(by, proposal)) {
            throw Refusal.notFound("proposal");
        }
        decide(by, proposal, State.REJECTED, answer.substring(0, Math.min(answer.length(), SaveEntry.REASON_MAX_CHARS)));
    }

    /// A reviewer brought the texts of a clash together and made that public.
    void accepted(Editor by, String proposal) {
        proposals.find(proposal).filter(p -> p.state() == State.OPEN && mayDecide(by, p))
                .ifPresent(p -> decide(by, p, State.ACCEPTED, ""));
    }

    private void decide(Editor by, Proposal proposal, State state, String answer) {
        if (!proposals.decide(proposal.id(), state, by.person(), clock.instant(), answer)) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "somebody else decided");
        }
    }
}
