package balans.monitor.workshop;

import balans.canvas.Canvases;
import balans.monitor.statement.Voice;
import balans.monitor.statement.WriteStatement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What the leader does. Each step says from which one it was taken, so that two who lead, or one who taps twice,
/// cannot skip one.
@Component
class LeadWorkshop {

    sealed interface Outcome {
        record Done() implements Outcome {}
        record AlreadyElsewhere() implements Outcome {}
        record NothingProposed() implements Outcome {}
        record ChooseSome() implements Outcome {}
    }

    private static final Duration MORE_TIME = Duration.ofMinutes(1);
    private static final Duration STICKER_TIME = Duration.ofMinutes(1);

    private final Workshops room;
    private final WorkshopStore workshops;
    private final ProposalStore proposals;
    private final Canvases canvases;
    private final WriteStatement writeStatement;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LeadWorkshop(Workshops room, WorkshopStore workshops, ProposalStore proposals, Canvases canvases,
            WriteStatement writeStatement, TransactionTemplate transaction, Clock clock) {
        this.room = room;
        this.workshops = workshops;
        this.proposals = proposals;
        this.canvases = canvases;
        this.writeStatement = writeStatement;
        this.transaction = transaction;
        this.clock = clock;
    }

    Outcome next(Workshop workshop, Step from) {
        if (workshop.step() != from || workshop.isSettling() || from == Step.CHOOSE) {
            return new Outcome.AlreadyElsewhere();
        }
        return switch (from) {
            case GROUPS, WORKS, BUMPS, VALUES -> tell(workshop, workshops.move(workshop.id(), from, from.next(),
                    clock.millis() + workshop.boxSeconds() * 1000L, 0));
            case STATEMENTS -> toStickers(workshop);
            case STICKERS -> reveal(workshop);
            case RESULT -> {
                room.close(workshop);
                yield new Outcome.Done();
            }
            case CHOOSE, CLOSED -> new Outcome.AlreadyElsewhere();
        };
    }

    private Outcome toStickers(Workshop workshop) {
        var found = new ArrayList<Proposal>();
        for (var group : workshops.groups(workshop.id())) {
            canvases.notes(group.board(), Step.STATEMENTS.name()).forEach(note ->
                    found.add(new Proposal(note.id(), group.number(), note.text(), 0, 0, false)));
        }
        if (found.isEmpty()) {
            return new Outcome.NothingProposed();
        }
        return tell(workshop, inOne(() -> {
            var moved = workshops.move(workshop.id(), Step.STATEMENTS, Step.STICKERS,
                    clock.millis() + STICKER_TIME.toMillis(), 0);
            if (moved.isPresent()) {
                for (int i = 0; i < found.size(); i++) {
                    proposals.add(workshop.id(), i, found.get(i));
                }
            }
            return moved;
        }));
    }

    /// A sticker that was on its way still counts; then everything is counted once.
    private Outcome reveal(Workshop workshop) {
        var at = clock.instant().plus(Workshop.GRACE).toEpochMilli();
        var outcome = tell(workshop, workshops.move(workshop.id(), Step.STICKERS, Step.CHOOSE, 0, at));
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(Workshop.GRACE.plusMillis(20));
                room.find(workshop.code().value());
            } catch (InterruptedException leftToTheNextLook) {
                Thread.currentThread().interrupt();
            }
        });
        return outcome;
    }

    /// The winners join the team's list of statements, each in a group of that list.
    Outcome choose(Workshop workshop, Map<String, String> groupOf) {
        var chosen = proposals.of(workshop.id()).stream().filter(p -> groupOf.containsKey(p.id())).toList();
        if (chosen.isEmpty()) {
            return new Outcome.ChooseSome();
        }
        return tell(workshop, inOne(() -> {
            var moved = workshops.move(workshop.id(), Step.CHOOSE, Step.RESULT, 0, 0);
            moved.ifPresent(version -> join(workshop, chosen, groupOf));
            return moved;
        }));
    }

    private void join(Workshop workshop, List<Proposal> chosen, Map<String, String> groupOf) {
        for (var proposal : chosen) {
            switch (writeStatement.write(workshop.team(), groupOf.get(proposal.id()), Voice.TEAM, proposal.wording())) {
                case WriteStatement.Outcome.Written(var statement) -> proposals.markJoined(workshop.id(), proposal.id());
                case WriteStatement.Outcome.DoesNotFit(int limit) ->
                    throw new IllegalStateException("a proposal is longer than a statement may be");
                case WriteStatement.Outcome.NoSuchStatement() ->
                    throw balans.kernel.Refusal.notFound("group of statements");
            }
        }
    }

    Outcome moreTime(Workshop workshop) {
        var from = Math.max(workshop.endsAt(), clock.millis());
        return tell(workshop, workshops.extend(workshop.id(), from + MORE_TIME.toMillis()));
    }

    private OptionalLong inOne(java.util.function.Supplier<OptionalLong> change) {
        var version = transaction.execute(status -> change.get());
        return version == null ? OptionalLong.empty() : version;
    }

    private Outcome tell(Workshop workshop, OptionalLong version) {
        if (version.isEmpty()) {
            return new Outcome.AlreadyElsewhere();
        }
        room.tell(workshop, version.getAsLong());
        return new Outcome.Done();
    }
}
