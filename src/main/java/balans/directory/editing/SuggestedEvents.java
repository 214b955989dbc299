package balans.directory.editing;

import balans.directory.EntryId.Kind;
import balans.directory.SuggestEvent;
import balans.directory.entry.Draft;
import balans.directory.entry.Fields;
import balans.directory.entry.PublishEntry;
import balans.directory.entry.Registers;
import balans.kernel.PersonId;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SuggestedEvents implements SuggestEvent {

    /// So that a script that starts sheets cannot fill the desk.
    static final int WAITING_MAX = 200;
    private static final PersonId NOBODY = new PersonId("");

    private final ProposalStore proposals;
    private final PublishEntry publish;
    private final Registers registers;
    private final Clock clock;

    SuggestedEvents(ProposalStore proposals, PublishEntry publish, Registers registers, Clock clock) {
        this.proposals = proposals;
        this.publish = publish;
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean suggest(Suggestion suggestion) {
        if (proposals.find(suggestion.id()).isPresent()) {
            return true;
        }
        var register = registers.of(Kind.EVENT);
        var fields = register.tidy(Fields.of(Map.of("title", suggestion.title(), "eventKind", suggestion.kind(),
                "startDay", suggestion.day().toString(), "sectors", String.join("\n", suggestion.sectors()))));
        var waiting = proposals.open().stream().filter(proposal -> proposal.person().equals(NOBODY)).count();
        if (waiting >= WAITING_MAX || !publish.complaints(Draft.fresh(Kind.EVENT, fields), fields).isEmpty()) {
            return false;
        }
        proposals.add(new Proposal(suggestion.id(), Kind.EVENT, null, 0, register.title(fields), fields, "", NOBODY,
                suggestion.from(), clock.instant(), Proposal.State.OPEN, ""));
        return true;
    }
}
