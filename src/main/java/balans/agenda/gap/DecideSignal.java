package balans.agenda.gap;

import balans.agenda.gap.Signal.State;
import balans.agenda.overview.Agendas;
import balans.agenda.register.AgendaKinds;
import balans.directory.EntryId.Kind;
import balans.directory.entry.Author;
import balans.directory.entry.Draft;
import balans.directory.entry.Fields;
import balans.directory.entry.PublishEntry;
import balans.identity.Editor;
import balans.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A signal ends in an ambition, an action, or a no with its reason. It ends once.
@Component
public class DecideSignal {

    public sealed interface Outcome {
        record TakenUp(String address) implements Outcome {}
        record NotTakenUp() implements Outcome {}
        /// A no needs a reason.
        record NoReason() implements Outcome {}
        /// There is no such ambition or action, or the new one lacks a place in the agenda.
        record NoPlace() implements Outcome {}
    }

    private final SignalStore signals;
    private final PublishEntry publish;
    private final Agendas agendas;
    private final Clock clock;

    DecideSignal(SignalStore signals, PublishEntry publish, Agendas agendas, Clock clock) {
        this.signals = signals;
        this.publish = publish;
        this.agendas = agendas;
        this.clock = clock;
    }

    @Transactional
    public Outcome refuse(Signal signal, String answer) {
        if (answer.isBlank()) {
            return new Outcome.NoReason();
        }
        decide(signal, State.NOT_TAKEN_UP, "", answer);
        return new Outcome.NotTakenUp();
    }

    /// With something that is on the agenda already.
    @Transactional
    public Outcome tie(Signal signal, String id, String answer) {
        var agenda = agendas.now();
        var address = agenda.ambition(id).map(a -> a.address()).or(() -> agenda.action(id).map(a -> a.address()));
        return address.<Outcome>map(place -> {
            decide(signal, State.TAKEN_UP, place, answer);
            return new Outcome.TakenUp(place);
        }).orElseGet(Outcome.NoPlace::new);
    }

    @Transactional
    public Outcome makeAmbition(Signal signal, String theme, String pillar, String answer, Editor by) {
        var fields = new HashMap<>(Map.of("text", signal.title(), "theme", "thema." + theme, "pillar", pillar));
        agendas.now().find(AgendaKinds.PILLAR, pillar).map(p -> p.fields().text("targetGroup"))
                .ifPresent(group -> fields.put("targetGroups", group));
        return make(signal, AgendaKinds.AMBITION, fields, answer, by);
    }

    @Transactional
    public Outcome makeAction(Signal signal, String theme, String answer, Editor by) {
        return make(signal, AgendaKinds.ACTION, Map.of("title", signal.title(), "about", signal.evidence(),
                "state", "gepland", "theme", theme.isEmpty() ? "" : "thema." + theme), answer, by);
    }

    private Outcome make(Signal signal, Kind kind, Map<String, String> fields, String answer, Editor by) {
        var draft = new Draft(kind, null, 0, Fields.of(fields), "signaal", true);
        return switch (publish.publish(draft, new Author(by.person(), by.name()))) {
            case PublishEntry.Outcome.Published(var entry) -> {
                decide(signal, State.TAKEN_UP, entry.address(), answer);
                yield new Outcome.TakenUp(entry.address());
            }
            case PublishEntry.Outcome.NotAccepted no -> new Outcome.NoPlace();
            case PublishEntry.Outcome.Clash clash -> new Outcome.NoPlace();
            case PublishEntry.Outcome.Similar similar -> new Outcome.NoPlace();
        };
    }

    private void decide(Signal signal, State state, String result, String answer) {
        if (!signals.decide(signal.id(), state, result, shortened(answer), LocalDate.now(clock))) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "somebody else decided");
        }
    }

    private static String shortened(String answer) {
        var words = answer.strip();
        return words.substring(0, Math.min(words.length(), Signal.WORDS_MAX_CHARS));
    }
}
