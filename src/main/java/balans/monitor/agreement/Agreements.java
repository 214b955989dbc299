package balans.monitor.agreement;

import balans.action.Action;
import balans.action.Action.Visibility;
import balans.action.ActionId;
import balans.action.Actions;
import balans.action.Actions.Agreement;
import balans.action.CheckIn;
import balans.action.Origin;
import balans.action.Origin.Instrument;
import balans.action.Reminders;
import balans.action.Term;
import balans.action.Term.Precision;
import balans.kernel.Refusal;
import balans.mail.Mail;
import balans.monitor.SessionId;
import balans.monitor.TeamId;
import balans.monitor.TeamRemoved;
import balans.monitor.planning.Planning;
import balans.monitor.thermometer.Round;
import balans.web.Site;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A team's actions in the register that all instruments share.
@Component
public class Agreements {

    public sealed interface Outcome {
        record Agreed(Action action) implements Outcome {}
        record WhatDoesNotFit(int limit) implements Outcome {}
        record WhoDoesNotFit(int limit) implements Outcome {}
        record NoSuchDay() implements Outcome {}
        record NoSuchAddress() implements Outcome {}
    }

    private final Actions actions;
    private final Reminders reminders;
    private final Planning planning;
    private final Site site;
    private final Clock clock;

    Agreements(Actions actions, Reminders reminders, Planning planning, Site site, Clock clock) {
        this.actions = actions;
        this.reminders = reminders;
        this.planning = planning;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    public Outcome agree(TeamId team, SessionId session, @Nullable Round round, AgreementForm form) {
        return objection(form).orElseGet(() -> {
            var origin = new Origin(Instrument.MONITOR, team.value(), session.value(),
                    round == null ? "" : round.statement(), round == null ? "" : round.id(),
                    round == null ? "" : round.wording());
            var action = actions.agree(origin, agreement(team, form));
            remind(action, form.address());
            return new Outcome.Agreed(action);
        });
    }

    /// On one occasion the last answer counts. What is adjusted takes the new words, what is picked up again the new day.
    @Transactional
    public Outcome lookBack(
            TeamId team, ActionId id, String occasion, CheckIn.Outcome outcome, AgreementForm form) {
        var before = own(team, id);
        return switch (outcome) {
            case DONE, LET_GO, NOT_YET -> agreed(actions.checkIn(id, occasion, outcome, "", null));
            case AGAIN -> {
                var asked = new AgreementForm(before.title(), before.lead(), form.when(), "", form.address());
                yield objection(asked).orElseGet(() -> again(team, before, occasion, asked));
            }
            case ADJUSTED -> objection(form).orElseGet(() -> adjusted(team, before, occasion, form));
        };
    }

    private Outcome again(TeamId team, Action before, String occasion, AgreementForm form) {
        var address = keptOr(before, form.address());
        var after = actions.checkIn(before.id(), occasion, CheckIn.Outcome.AGAIN, "", agreement(team, form).lookBackOn());
        after.ifPresent(action -> remind(action, address));
        return agreed(after);
    }

    private Outcome adjusted(TeamId team, Action before, String occasion, AgreementForm form) {
        var address = keptOr(before, form.address());
        var after = actions.adjust(before.id(), occasion, agreement(team, form), "");
        after.ifPresent(action -> remind(action, address));
        return agreed(after);
    }

    /// A reminder that still waits moves along with its action; the old day's is taken back.
    private String keptOr(Action before, String given) {
        var waiting = reminders.addressee(before).orElse("");
        reminders.forget(before);
        return given.isBlank() ? waiting : given;
    }

    private static Outcome agreed(Optional<Action> action) {
        return new Outcome.Agreed(action.orElseThrow(() -> Refusal.notFound("action")));
    }

    private void remind(Action action, String address) {
        if (!address.isBlank() && reminders.arePossible()) {
            reminders.remind(action, address.strip(), site.address());
        }
    }

    public boolean canRemind() {
        return reminders.arePossible();
    }

    public Optional<String> addressee(Action action) {
        return reminders.addressee(action);
    }

    public void forgetAddress(TeamId team, ActionId id) {
        reminders.forget(own(team, id));
    }

    public List<Action> of(TeamId team) {
        return actions.of(Instrument.MONITOR, team.value());
    }

    public List<Action> madeIn(TeamId team, SessionId session) {
        return of(team).stream().filter(action -> action.origin().occasion().equals(session.value())).toList();
    }

    public List<CheckIn> checkIns(TeamId team) {
        return actions.checkIns(Instrument.MONITOR, team.value());
    }

    /// What a session opens with (R003-15): what was still open when it began.
    public List<LookBack> lookBack(TeamId team, SessionId session, Instant since) {
        var open = actions.lookedBackOn(Instrument.MONITOR, team.value(), session.value(), since);
        var answers = open.isEmpty() ? List.<CheckIn>of() : checkIns(team);
        return open.stream().map(action -> new LookBack(action,
                last(answers, action, session.value()), last(answers, action, "reminder/"))).toList();
    }

    private static @Nullable CheckIn last(List<CheckIn> answers, Action action, String occasion) {
        return answers.stream()
                .filter(answer -> answer.action().equals(action.id()) && answer.occasion().startsWith(occasion))
                .reduce((first, second) -> second).orElse(null);
    }

    public Action own(TeamId team, ActionId id) {
        return actions.find(id)
                .filter(a -> a.origin().instrument() == Instrument.MONITOR && a.origin().owner().equals(team.value()))
                .orElseThrow(() -> Refusal.notFound("action"));
    }

    /// Only what was agreed in this session: what is older is let go, not wiped out.
    public void remove(TeamId team, SessionId session, ActionId id) {
        if (own(team, id).origin().occasion().equals(session.value())) {
            actions.remove(id);
        }
    }

    @EventListener
    void on(TeamRemoved removed) {
        actions.removeOf(Instrument.MONITOR, removed.team().value());
    }

    private Optional<Outcome> objection(AgreementForm form) {
        if (!Action.titleFits(form.what())) {
            return Optional.of(new Outcome.WhatDoesNotFit(Action.TITLE_MAX_CHARS));
        }
        if (!Action.leadFits(form.who())) {
            return Optional.of(new Outcome.WhoDoesNotFit(Action.LEAD_MAX_CHARS));
        }
        var term = Term.parse(form.when());
        if (!form.when().isBlank() && (term.isEmpty() || term.get().isOver(LocalDate.now(clock)))) {
            return Optional.of(new Outcome.NoSuchDay());
        }
        return form.address().isBlank() || Mail.isAddress(form.address().strip())
                ? Optional.empty()
                : Optional.of(new Outcome.NoSuchAddress());
    }

    private Agreement agreement(TeamId team, AgreementForm form) {
        var term = Term.parse(form.when()).orElse(null);
        return new Agreement(form.what(), form.who(), List.of(),
                term == null || term.precision() == Precision.DAY ? null : term,
                term == null ? planning.nextDay(team) : term.last(), Visibility.TEAM);
    }
}
