package balans.agenda.overview;

import balans.agenda.register.AgendaKinds;
import balans.directory.EntryId.Kind;
import balans.directory.entry.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that the agenda says at one moment, in its order. Never changes; a later one takes its place.
public record Agenda(
        Map<Kind, List<Entry>> entries, List<Ambition> ambitions, List<AgendaAction> actions, List<Member> members,
        Map<String, String> organisations, Map<String, String> sorts, Map<String, String> groups) {

    public List<Entry> of(Kind kind) {
        return entries.getOrDefault(kind, List.of());
    }

    public List<Entry> themes() {
        return of(AgendaKinds.THEME);
    }

    public List<Entry> pillars() {
        return of(AgendaKinds.PILLAR);
    }

    public Optional<Entry> find(Kind kind, String id) {
        return of(kind).stream().filter(entry -> entry.id().id().equals(id)).findFirst();
    }

    public Optional<Ambition> ambition(String id) {
        return ambitions.stream().filter(ambition -> ambition.id().equals(id)).findFirst();
    }

    public Optional<AgendaAction> action(String id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst();
    }

    public String title(Kind kind, String id) {
        return find(kind, id).map(Entry::title).orElse(id);
    }

    public Optional<Entry> cell(String theme, String pillar) {
        return of(AgendaKinds.CELL).stream().filter(cell -> Names.bare(cell.fields().text("theme")).equals(theme)
                && cell.fields().text("pillar").equals(pillar)).findFirst();
    }

    public List<Ambition> ambitions(String theme, String pillar) {
        return ambitions.stream().filter(a -> a.theme().equals(theme) && a.pillar().equals(pillar)).toList();
    }

    public List<AgendaAction> actionsFor(String ambition) {
        return actions.stream().filter(action -> action.ambitions().contains(ambition)).toList();
    }

    /// What is done for an objective, in a workstream or by a group: the actions that name it in this field.
    public List<AgendaAction> actionsOf(String field, String id) {
        return actions.stream().filter(action -> action.entry().fields().lines(field).contains(id)).toList();
    }

    /// A target group, in the order of the pillars that are about them.
    public record Group(String id, String title) {}

    public List<Group> groupsInOrder() {
        return pillars().stream().map(pillar -> Names.bare(pillar.fields().text("targetGroup"))).filter(id -> !id.isEmpty())
                .map(id -> new Group(id, groups.getOrDefault(id, id))).toList();
    }

    /// The members of a coalition on a day; with an empty coalition the parties of the whole. By name, each once.
    public List<String> members(String coalition, LocalDate day) {
        return members.stream().filter(member -> member.coalition().equals(coalition) && member.takesPart(day))
                .map(Member::organisation).distinct()
                .sorted((one, other) -> organisation(one).compareToIgnoreCase(organisation(other))).toList();
    }

    /// What sort of organisation it is, in words.
    public String sort(String organisation) {
        return sorts.getOrDefault(organisation, "");
    }

    public String organisation(String id) {
        return organisations.getOrDefault(id, id);
    }

    /// Who leads it, in words; empty when nobody does yet.
    public String lead(AgendaAction action) {
        var lead = action.text("lead");
        return lead.isEmpty() ? action.text("leadName") : organisation(lead);
    }
}
