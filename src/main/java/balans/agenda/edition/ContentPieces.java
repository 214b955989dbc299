package balans.agenda.edition;

import balans.agenda.Piece;
import balans.agenda.Pieces;
import balans.content.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/// The agenda as the start content has it, where nothing else keeps it.
@Component
@Fallback
class ContentPieces implements Pieces {

    private static final String FILE = "landelijke-agenda.nl.yaml";

    @Override
    public List<Piece> now() {
        var file = Content.read(FILE);
        var titles = titles(file, "themas", "doelgroepen", "pijlers", "statussen");
        var pillars = file.list("doelgroepen").stream().collect(Collectors.toMap(d -> d.text("id"), d -> d.text("pijler")));
        var groups = file.list("doelgroepen").stream().collect(Collectors.toMap(d -> d.text("pijler"), d -> d.text("id")));
        var leads = file.list("leidzinnen").stream().collect(Collectors.toMap(l -> l.text("thema") + l.text("doelgroep"), l -> l.text("leidzin")));
        var pieces = new ArrayList<Piece>();
        each(file, "tekstblokken", pieces, b -> piece(b, "text", b.text("titel"), "", "",
                Map.of("body", String.join("\n\n", b.texts("alineas")))));
        each(file, "themas", pieces, t -> piece(t, "theme", t.text("titel"), t.text("id"), "", Map.of("vision", t.text("visie"),
                "goal", t.text("doel"), "short", t.text("kort"), "explanation", String.join("\n\n", t.texts("toelichting")))));
        each(file, "pijlers", pieces, p -> piece(p, "pillar", p.text("titel"), "", p.text("id"), Map.of("text", p.text("tekst"))));
        each(file, "pijlerteksten", pieces, p -> piece(p, "pillar-text",
                titles.get(p.text("thema")) + ", " + titles.get(p.text("pijler")), p.text("thema"), p.text("pijler"), Map.of(
                        "text", p.text("tekst"), "lead", leads.getOrDefault(p.text("thema") + groups.get(p.text("pijler")), ""))));
        each(file, "ambities", pieces, a -> piece(a, "ambition", a.text("tekst"), a.text("thema"),
                pillars.get(a.text("doelgroep")), Map.of("targetGroups", titles.get(a.text("doelgroep")))));
        each(file, "tijdlijn", pieces, t -> piece(t, t.text("status").equals("loopt") ? "action" : "milestone", t.text("tekst"),
                "", "", Map.of("term", t.text("periode"), "state", t.text("status"))));
        each(file, "doelstellingen", pieces, d -> piece(d, "objective", d.text("titel"), "", "", Map.of("text", d.text("tekst"))));
        each(file, "werklijnen", pieces, w -> piece(w, "workstream", w.text("titel"), "", "", Map.of("text", w.text("tekst"))));
        each(file, "begrippen", pieces, b -> piece(b, "glossary", b.text("term"), "", "", Map.of("meaning", b.text("uitleg"))));
        return pieces;
    }

    @Override
    public List<String> inReview() {
        return List.of();
    }

    private static void each(Content file, String list, List<Piece> into, Function<Content, Piece> piece) {
        file.list(list).stream().map(piece).forEach(into::add);
    }

    private static Piece piece(
            Content from, String kind, String title, String theme, String pillar, Map<String, String> fields) {
        var filled = new TreeMap<>(fields);
        filled.values().removeIf(String::isEmpty);
        return new Piece(kind + ":" + from.text("id"), kind, title, theme, pillar, filled);
    }

    private static Map<String, String> titles(Content file, String... lists) {
        return List.of(lists).stream().flatMap(list -> file.list(list).stream())
                .collect(Collectors.toMap(c -> c.text("id"), c -> c.text("titel"), (a, b) -> a));
    }
}
