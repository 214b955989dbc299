package balans.action;

import balans.action.Action.State;
import balans.action.Action.Visibility;
import balans.action.CheckIn.Outcome;
import balans.action.Origin.Instrument;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The register: what every instrument may do with actions. Whether somebody may is the instrument's question.
@Component
public class Actions {

    /// What is agreed, or agreed anew.
    public record Agreement(
            String title, String lead, List<String> partners, @Nullable Term term, @Nullable LocalDate lookBackOn,
            Visibility visibility) {}

    private final ActionStore store;
    private final CheckInStore checkIns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Actions(ActionStore store, CheckInStore checkIns, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.checkIns = checkIns;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Action agree(Origin origin, Agreement what) {
        var action = with(new ActionId(RandomId.next()), origin, what, State.OPEN, 0, now(), now());
        store.add(action);
        return action;
    }

    public Optional<Action> find(ActionId id) {
        return store.find(id);
    }

    /// In the order in which they were agreed.
    public List<Action> of(Instrument instrument, String owner) {
        return store.of(instrument, owner);
    }

    /// What an occasion looks back on: what was open when it began, and what it has looked back on already, so that
    /// the list does not shrink while people talk about it.
    public List<Action> lookedBackOn(Instrument instrument, String owner, String occasion, Instant since) {
        Set<ActionId> seen = checkIns.of(instrument, owner).stream().filter(c -> c.occasion().equals(occasion))
                .map(CheckIn::action).collect(Collectors.toSet());
        return store.of(instrument, owner).stream()
                .filter(a -> a.agreedAt().isBefore(since) && !a.origin().occasion().equals(occasion))
                .filter(a -> a.state().isOpen() || seen.contains(a.id()))
                .sorted(Action.BY_DAY).toList();
    }

    public List<CheckIn> checkIns(ActionId id) {
        return checkIns.of(id);
    }

    public List<CheckIn> checkIns(Instrument instrument, String owner) {
        return checkIns.of(instrument, owner);
    }

    /// Says how it went. What goes on gets a new day to look back on, where one is given.
    ///
    /// @return the action as it is now; empty when there is none
    @Transactional
    public Optional<Action> checkIn(
            ActionId id, String occasion, Outcome outcome, String remark, @Nullable LocalDate lookBackOn) {
        return store.find(id).map(before -> {
            var checkIn = new CheckIn(id, occasion, now(), outcome, remark);
            checkIns.put(checkIn);
            var what = new Agreement(before.title(), before.lead(), before.partners(), before.term(),
                    lookBackOn == null ? before.lookBackOn() : lookBackOn, before.visibility());
            return changed(before, what, checkIn.stateAfter(before.state()));
        });
    }

    /// Looks back and agrees on something else in its place, under the same id: its history stays together.
    @Transactional
    public Optional<Action> adjust(ActionId id, String occasion, Agreement what, String remark) {
        return store.find(id).map(before -> {
            checkIns.put(new CheckIn(id, occasion, now(), Outcome.ADJUSTED, remark));
            return changed(before, what, State.ADJUSTED);
        });
    }

    private Action changed(Action before, Agreement what, State state) {
        var after = with(before.id(), before.origin(), what, state, before.version() + 1, before.agreedAt(), now());
        if (!store.update(after)) {
            throw Refusal.of(Reason.CONFLICT, "an action was changed by somebody else at the same moment");
        }
        if (!after.state().isOpen()) {
            events.publishEvent(new ActionSettled(after.id()));
        }
        return after;
    }

    @Transactional
    public boolean remove(ActionId id) {
        events.publishEvent(new ActionSettled(id));
        return store.remove(id);
    }

    /// Whoever goes takes along what was agreed.
    @Transactional
    public void removeOf(Instrument instrument, String owner) {
        store.of(instrument, owner).forEach(action -> events.publishEvent(new ActionSettled(action.id())));
        store.removeOf(instrument, owner);
    }

    private static Action with(
            ActionId id, Origin origin, Agreement what, State state, int version, Instant agreedAt, Instant changedAt) {
        return new Action(id, origin, what.title().strip(), what.lead().strip(), what.partners(), what.term(), state,
                what.lookBackOn(), what.visibility(), version, agreedAt, changedAt);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
