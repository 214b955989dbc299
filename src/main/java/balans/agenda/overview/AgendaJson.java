package balans.agenda.overview;

import balans.agenda.edition.Editions;
import balans.agenda.register.AgendaKinds;
import balans.directory.entry.Entry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The agenda as open data. Names of fields are an interface: add some, never rename one.
@Component
class AgendaJson {

    private final Clock clock;
    private final Editions editions;

    AgendaJson(Clock clock, Editions editions) {
        this.clock = clock;
        this.editions = editions;
    }

    Map<String, Object> of(Agenda agenda, AgendaFilter filter) {
        var today = LocalDate.now(clock);
        var whole = new LinkedHashMap<String, Object>();
        whole.put("edition", edition());
        whole.put("themes", named(agenda.themes(), "short", "vision", "goal"));
        whole.put("pillars", named(agenda.pillars(), "text"));
        whole.put("targetGroups", groups(agenda));
        whole.put("ambitions", agenda.ambitions().stream().filter(filter.ambitions(agenda))
                .map(ambition -> ambition(agenda, ambition)).toList());
        whole.put("parties", parties(agenda, today));
        whole.put("coalitions", agenda.of(AgendaKinds.COALITION).stream().map(coalition -> coalition(agenda, coalition, today)).toList());
        whole.put("actions", agenda.actions().stream().map(action -> action(agenda, action)).toList());
        whole.put("pillarTexts", agenda.of(AgendaKinds.CELL).stream().map(AgendaJson::cell).toList());
        whole.put("objectives", named(agenda.of(AgendaKinds.OBJECTIVE), "text"));
        whole.put("workstreams", named(agenda.of(AgendaKinds.WORKSTREAM), "text"));
        whole.put("milestones", named(agenda.of(AgendaKinds.MILESTONE), "state", "term"));
        whole.put("glossary", named(agenda.of(AgendaKinds.WORD), "meaning"));
        return whole;
    }

    /// The last one that is public: what follows here may have changed since.
    private Map<String, Object> edition() {
        return editions.last().map(last -> Map.<String, Object>of("id", last.id(), "title", last.title(),
                "name", last.month(), "updated", last.asOf().toString(), "address", last.address())).orElse(Map.of());
    }

    private static Map<String, Object> ambition(Agenda agenda, Ambition ambition) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", ambition.id());
        object.put("theme", ambition.theme());
        object.put("targetGroup", ambition.groups().isEmpty() ? "" : ambition.groups().getFirst());
        object.put("targetGroups", ambition.groups());
        object.put("pillar", ambition.pillar());
        object.put("text", ambition.text());
        object.put("state", ambition.state());
        object.put("organisations", ambition.organisations());
        object.put("themesTouched", ambition.themesTouched());
        object.put("connects", ambition.connects());
        object.put("actions", agenda.actionsFor(ambition.id()).stream().map(AgendaAction::id).toList());
        object.put("version", ambition.entry().version());
        object.put("address", ambition.address());
        return object;
    }

    private static Map<String, Object> action(Agenda agenda, AgendaAction action) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", action.id());
        object.put("title", action.title());
        object.put("state", action.state());
        object.put("lead", agenda.lead(action));
        object.put("partners", action.partners());
        object.put("term", action.text("term"));
        object.put("termCode", action.term().map(term -> term.edtf()).orElse(""));
        object.put("ambitions", action.ambitions());
        object.put("address", action.address());
        return object;
    }

    private static Map<String, Object> cell(Entry cell) {
        return Map.of("theme", Names.bare(cell.fields().text("theme")), "pillar", cell.fields().text("pillar"),
                "text", cell.fields().text("text"), "leadSentence", cell.fields().text("lead"),
                "emptyBecause", cell.fields().text("emptyBecause"));
    }

    private static List<Map<String, Object>> groups(Agenda agenda) {
        return agenda.pillars().stream().filter(pillar -> pillar.fields().has("targetGroup")).map(pillar -> {
            var id = Names.bare(pillar.fields().text("targetGroup"));
            return Map.<String, Object>of("id", id, "title", agenda.groups().getOrDefault(id, id), "pillar", pillar.id().id());
        }).toList();
    }

    private static List<Map<String, Object>> parties(Agenda agenda, LocalDate today) {
        return agenda.members("", today).stream().map(id -> Map.<String, Object>of("id", id, "name", agenda.organisation(id),
                "coalitions", agenda.of(AgendaKinds.COALITION).stream().map(c -> c.id().id())
                        .filter(coalition -> agenda.members(coalition, today).contains(id)).toList())).toList();
    }

    private static Map<String, Object> coalition(Agenda agenda, Entry coalition, LocalDate today) {
        var members = agenda.members(coalition.id().id(), today);
        return Map.of("id", coalition.id().id(), "title", coalition.title(),
                "theme", Names.bare(coalition.fields().text("theme")), "open", coalition.fields().text("open").equals("ja"),
                "count", members.size(), "members", members.stream()
                        .map(id -> Map.of("id", id, "name", agenda.organisation(id))).toList());
    }

    private static List<Map<String, Object>> named(List<Entry> entries, String... fields) {
        return entries.stream().map(entry -> {
            var object = new LinkedHashMap<String, Object>();
            object.put("id", entry.id().id());
            object.put("title", entry.title());
            for (var field : fields) {
                object.put(field, entry.fields().text(field));
            }
            return (Map<String, Object>) object;
        }).toList();
    }
}
