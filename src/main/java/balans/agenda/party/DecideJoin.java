package balans.agenda.party;

import balans.agenda.overview.Agendas;
import balans.agenda.party.JoinRequest.State;
import balans.agenda.register.AgendaKinds;
import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.entry.Author;
import balans.directory.entry.Draft;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Fields;
import balans.directory.entry.PublishEntry;
import balans.identity.Editor;
import balans.identity.EditorTask;
import balans.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// A coalition says yes or no to who wants to join it. With a yes the organisation is a party from today, in the coalition
/// and in the whole.
@Component
public class DecideJoin {

    public sealed interface Outcome {
        record Joined(String organisation) implements Outcome {}
        /// The register knows no such organisation, or one that may be the same.
        record Unclear() implements Outcome {}
    }

    private static final Map<String, String> SORTS = Map.of("wetenschap", "wetenschap", "onderwijs", "onderwijs",
            "zorg", "zorg", "gemeente", "gemeente", "bedrijf", "bedrijf", "jongerenorganisatie", "jongeren");

    private final JoinStore joins;
    private final PublishEntry publish;
    private final EntryStore entries;
    private final Agendas agendas;
    private final Clock clock;

    DecideJoin(JoinStore joins, PublishEntry publish, EntryStore entries, Agendas agendas, Clock clock) {
        this.joins = joins;
        this.publish = publish;
        this.entries = entries;
        this.agendas = agendas;
        this.clock = clock;
    }

    /// The core team decides for all, who writes for a coalition for that one.
    public static boolean may(Editor by, JoinRequest join) {
        return by.keeps(AgendaKinds.AGENDA)
                || by.tasks().contains(new EditorTask(EditorTask.Kind.COALITION, join.coalition()));
    }

    @Transactional
    public void refuse(JoinRequest join, String answer) {
        decide(join, State.NOT_JOINED, answer);
    }

    /// @param known the id of the organisation in the register; empty when it is new there
    @Transactional
    public Outcome accept(JoinRequest join, String known, Editor by) {
        var author = new Author(by.person(), by.name());
        var organisation = known.isEmpty() ? newOne(join, author)
                : entries.find(EntryId.organisation(known)).map(entry -> entry.id().id());
        if (organisation.isEmpty()) {
            return new Outcome.Unclear();
        }
        var today = LocalDate.now(clock);
        for (var coalition : new String[] {"", join.coalition()}) {
            if (!agendas.now().members(coalition, today).contains(organisation.get()) && !take(organisation.get(), coalition, author)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new Outcome.Unclear();
            }
        }
        decide(join, State.JOINED, "");
        return new Outcome.Joined(organisation.get());
    }

    private Optional<String> newOne(JoinRequest join, Author author) {
        var fields = Fields.of(Map.of("name", join.organisation(),
                "organisationKind", "soort-organisatie." + SORTS.getOrDefault(join.sector(), "maatschappelijk")));
        return switch (publish.publish(Draft.fresh(Kind.ORGANISATION, fields), author)) {
            case PublishEntry.Outcome.Published(var entry) -> Optional.of(entry.id().id());
            case PublishEntry.Outcome.NotAccepted no -> Optional.empty();
            case PublishEntry.Outcome.Clash clash -> Optional.empty();
            case PublishEntry.Outcome.Similar similar -> Optional.empty();
        };
    }

    private boolean take(String organisation, String coalition, Author author) {
        var fields = Fields.of(Map.of("organisation", organisation, "coalition", coalition,
                "since", LocalDate.now(clock).toString()));
        var draft = new Draft(AgendaKinds.MEMBERSHIP, null, 0, fields, "aangesloten", true);
        return publish.publish(draft, author) instanceof PublishEntry.Outcome.Published;
    }

    private void decide(JoinRequest join, State state, String answer) {
        var words = answer.strip();
        if (!joins.decide(join.id(), state, words.substring(0, Math.min(words.length(), JoinRequest.ANSWER_MAX_CHARS)),
                LocalDate.now(clock))) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "somebody else decided");
        }
    }
}
