package balans.agenda.overview;

import balans.action.Action;
import balans.action.Actions;
import balans.action.Origin.Instrument;
import balans.agenda.register.AgendaKinds;
import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.entry.ChangeStore;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the agenda. What was read is kept until any register changes, on whichever node: a page costs two small
/// questions to the database, not five hundred records.
@Component
public class Agendas {

    private record Kept(long change, List<Action> followed, Agenda agenda) {}

    private final EntryStore entries;
    private final ChangeStore changes;
    private final Actions actions;
    private volatile @Nullable Kept kept;

    Agendas(EntryStore entries, ChangeStore changes, Actions actions) {
        this.entries = entries;
        this.changes = changes;
        this.actions = actions;
    }

    public Agenda now() {
        var change = changes.latest();
        var followed = actions.of(Instrument.AGENDA, AgendaKinds.AGENDA);
        var known = kept;
        if (known == null || known.change() != change || !known.followed().equals(followed)) {
            known = new Kept(change, followed, read(followed));
            kept = known;
        }
        return known.agenda();
    }

    private Agenda read(List<Action> followed) {
        var all = new HashMap<Kind, List<Entry>>();
        AgendaKinds.ALL.forEach(kind -> all.put(kind, entries.all(kind, "")));
        var byAction = followed.stream().collect(Collectors.toMap(a -> a.origin().subject(), a -> a, (one, other) -> other));
        var registered = entries.all(Kind.ORGANISATION, "");
        var organisations = registered.stream().collect(Collectors.toMap(entry -> entry.id().id(), Entry::title));
        var words = names(Kind.CONCEPT, "soort-organisatie");
        var sorts = registered.stream().collect(Collectors.toMap(entry -> entry.id().id(),
                entry -> words.getOrDefault(entry.fields().text("organisationKind"), "")));
        var ambitions = list(all, AgendaKinds.AMBITION).stream().map(Ambition::of)
                .sorted(inOrder(all)).toList();
        var actions = list(all, AgendaKinds.ACTION).stream()
                .map(entry -> AgendaAction.of(entry, byAction.get(entry.id().id()))).toList();
        var members = list(all, AgendaKinds.MEMBERSHIP).stream().map(Member::of)
                .sorted(Comparator.comparing(m -> Folded.of(organisations.getOrDefault(m.organisation(), m.organisation()))))
                .toList();
        var groups = new HashMap<String, String>();
        names(Kind.CONCEPT, "doelgroep").forEach((id, title) -> groups.put(Names.bare(id), title));
        return new Agenda(Map.copyOf(all), ambitions, actions, members, organisations, sorts, Map.copyOf(groups));
    }

    private Map<String, String> names(Kind kind, String scheme) {
        return entries.all(kind, scheme).stream().collect(Collectors.toMap(entry -> entry.id().id(), Entry::title));
    }

    private static List<Entry> list(Map<Kind, List<Entry>> all, Kind kind) {
        return all.getOrDefault(kind, List.of());
    }

    /// By theme, pillar, and place within.
    private static Comparator<Ambition> inOrder(Map<Kind, List<Entry>> all) {
        var themes = places(list(all, AgendaKinds.THEME));
        var pillars = places(list(all, AgendaKinds.PILLAR));
        return Comparator.comparing((Ambition a) -> themes.getOrDefault(a.theme(), 99))
                .thenComparing(a -> pillars.getOrDefault(a.pillar(), 99))
                .thenComparing(a -> place(a.entry().fields().text("order"))).thenComparing(Ambition::id);
    }

    private static Map<String, Integer> places(List<Entry> entries) {
        var ids = new ArrayList<>(entries.stream().map(Entry::id).map(EntryId::id).toList());
        return ids.stream().collect(Collectors.toMap(id -> id, ids::indexOf));
    }

    private static int place(String order) {
        return order.matches("\\d{1,5}") ? Integer.parseInt(order) : Integer.MAX_VALUE;
    }
}
