package balans.agenda.register;

import balans.content.Content;
import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.entry.Draft;
import balans.directory.entry.Fields;
import balans.directory.entry.StartEntries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// The agenda of June 2026, as the document has it. What it does not say (who leads, by when) is not there. Remarks in
/// the file are for its editors, not for visitors.
@Component
class StartAgenda implements StartEntries {

    /// When the coalitions were formed, as far as the document says.
    private static final String SINCE = "2026-06";

    @Override
    public List<Filling> fillings() {
        return List.of(
                filling(AgendaKinds.TEXT, StartAgenda::texts),
                each(AgendaKinds.THEME, "themas", StartAgenda::theme),
                each(AgendaKinds.PILLAR, "pijlers", StartAgenda::pillar),
                filling(AgendaKinds.CELL, StartAgenda::cells),
                each(AgendaKinds.OBJECTIVE, "doelstellingen", o -> Map.of("title", o.text("titel"), "text", o.text("tekst"),
                        "order", "" + o.number("nummer"))),
                each(AgendaKinds.WORKSTREAM, "werklijnen", w -> Map.of("title", w.text("titel"), "text", w.text("tekst"),
                        "organisations", lines(w, "organisaties"), "order", "" + w.number("volgorde"))),
                each(AgendaKinds.WORD, "begrippen", b -> Map.of("title", b.text("term"), "meaning", b.text("uitleg"))),
                filling(AgendaKinds.ROLE, StartAgenda::roles),
                each(AgendaKinds.COALITION, "coalities", c -> Map.of("title", c.text("titel"), "theme", theme(c.text("thema")),
                        "open", c.flag("open_voor_deelname") ? "ja" : "nee")),
                filling(AgendaKinds.MEMBERSHIP, StartAgenda::memberships),
                each(AgendaKinds.GROUP, "werkgroepen", StartAgenda::group),
                filling(AgendaKinds.AMBITION, StartAgenda::ambitions),
                filling(AgendaKinds.ACTION, () -> StartTimeline.actions(file())),
                filling(AgendaKinds.MILESTONE, () -> StartTimeline.milestones(file())),
                filling(AgendaKinds.ROUTE, () -> StartTimeline.routes()));
    }

    private static Map<String, String> theme(Content theme) {
        return Map.of("title", theme.text("titel"), "theme", theme(theme.text("id")), "short", theme.text("kort"),
                "vision", theme.text("visie"), "goal", theme.text("doel"),
                "explanation", String.join("\n\n", theme.texts("toelichting")),
                "levels", String.join("\n", theme.list("niveaus").stream()
                        .map(level -> level.text("titel") + ": " + level.text("tekst")).toList()),
                "order", "" + theme.number("volgorde"));
    }

    private static Map<String, String> pillar(Content pillar) {
        var group = file().list("doelgroepen").stream().filter(g -> g.text("pijler").equals(pillar.text("id")))
                .map(g -> "doelgroep." + g.text("id")).findFirst().orElse("");
        return Map.of("title", pillar.text("titel"), "text", pillar.text("tekst"), "targetGroup", group,
                "order", "" + pillar.number("volgorde"));
    }

    private static Map<String, String> group(Content group) {
        return Map.of("title", group.text("titel"), "theme", group.has("thema") ? theme(group.text("thema")) : "",
                "goal", group.text("doel", ""), "members", lines(group, "leden"), "term", group.text("periode", ""));
    }

    private static List<Draft> texts() {
        var file = file();
        var drafts = new ArrayList<Draft>();
        drafts.add(text("samenvatting", "Samenvatting", file.text("samenvatting")));
        drafts.add(text("over", "Wat is Jong & Online?", file.text("over")));
        drafts.add(text("motto", "Motto", file.at("editie").text("motto")));
        file.list("tekstblokken").forEach(block -> drafts.add(
                text(block.text("id"), block.text("titel"), String.join("\n\n", block.texts("alineas")))));
        drafts.add(text("maatregelen", "Vijf maatregelen", String.join("\n", file.list("maatregelen").stream()
                .map(m -> m.text("tekst")).toList()) + "\n\n" + file.text("maatregelen_randvoorwaarde")));
        drafts.add(text("resultaten", "Resultaten", String.join("\n", file.list("resultaten").stream()
                .map(r -> r.text("tekst")).toList())));
        drafts.add(text("horizon", "Drie jaar", file.at("horizon").text("tekst")));
        drafts.add(text("slotwoord", "Slotwoord", file.text("slotwoord")));
        drafts.add(text("contact", "Contact",
                "UNICEF Nederland\n" + file.at("contact").text("adres") + "\n" + file.at("contact").text("telefoon")));
        for (int i = 0; i < drafts.size(); i++) {
            drafts.set(i, Draft.named(id(drafts.get(i)), drafts.get(i).fields().with("order", "" + (i + 1))));
        }
        return drafts;
    }

    private static List<Draft> cells() {
        var file = file();
        var leads = new HashMap<String, String>();
        file.list("leidzinnen").forEach(l -> leads.put(l.text("thema") + " " + l.text("doelgroep"), l.text("leidzin")));
        var groups = new HashMap<String, String>();
        file.list("doelgroepen").forEach(group -> groups.put(group.text("pijler"), group.text("id")));
        return file.list("pijlerteksten").stream().map(cell -> {
            var lead = leads.getOrDefault(cell.text("thema") + " " + groups.get(cell.text("pijler")), "");
            return draft(AgendaKinds.CELL, cell.text("thema") + "-" + cell.text("pijler"), Map.of(
                    "theme", theme(cell.text("thema")), "pillar", cell.text("pijler"), "text", cell.text("tekst"), "lead", lead));
        }).toList();
    }

    private static List<Draft> roles() {
        var roles = file().list("rollen");
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < roles.size(); i++) {
            drafts.add(draft(AgendaKinds.ROLE, roles.get(i).text("id"), Map.of("title", roles.get(i).text("titel"),
                    "organisations", lines(roles.get(i), "organisaties"), "order", "" + (i + 1))));
        }
        return drafts;
    }

    private static List<Draft> memberships() {
        var drafts = new ArrayList<Draft>();
        for (var organisation : Content.read("organisaties.nl.yaml").list("organisaties")) {
            if (organisation.has("rollen")) {
                var id = organisation.text("id");
                var roles = organisation.at("rollen");
                if (roles.flag("deelnemende_partij")) {
                    drafts.add(draft(AgendaKinds.MEMBERSHIP, id, Map.of("organisation", id, "since", SINCE)));
                }
                roles.texts("coalities").forEach(coalition -> drafts.add(draft(AgendaKinds.MEMBERSHIP, coalition + "-" + id,
                        Map.of("organisation", id, "coalition", "coalitie-" + coalition, "since", SINCE))));
            }
        }
        return drafts;
    }

    private static List<Draft> ambitions() {
        var file = file();
        var pillars = new HashMap<String, String>();
        file.list("doelgroepen").forEach(group -> pillars.put(group.text("id"), group.text("pijler")));
        return file.list("ambities").stream().map(ambition -> draft(AgendaKinds.AMBITION, ambition.text("id"), Map.of(
                "text", ambition.text("tekst"), "theme", theme(ambition.text("thema")),
                "targetGroups", "doelgroep." + ambition.text("doelgroep"),
                "pillar", pillars.getOrDefault(ambition.text("doelgroep"), ""),
                "organisations", lines(ambition, "organisaties"),
                "themesTouched", String.join("\n", ambition.texts("verwijst_naar_themas").stream().map(StartAgenda::theme).toList()),
                "order", "" + ambition.number("volgorde")))).toList();
    }

    static Content file() {
        return Content.read("landelijke-agenda.nl.yaml");
    }

    static String theme(String id) {
        return "thema." + id;
    }

    static String lines(Content node, String key) {
        return String.join("\n", node.texts(key));
    }

    static Draft draft(Kind kind, String id, Map<String, String> fields) {
        return Draft.named(new EntryId(kind, id), Fields.of(fields));
    }

    private static EntryId id(Draft draft) {
        return Objects.requireNonNull(draft.id());
    }

    private static Draft text(String id, String title, String body) {
        return draft(AgendaKinds.TEXT, id, Map.of("title", title, "body", body));
    }

    private static Filling each(Kind kind, String list, Function<Content, Map<String, String>> fields) {
        return filling(kind, () -> file().list(list).stream()
                .map(node -> draft(kind, node.text("id"), fields.apply(node))).toList());
    }

    private static Filling filling(Kind kind, Supplier<List<Draft>> drafts) {
        return new Filling(kind, drafts);
    }
}
