package balans.conversation.sheet;

import balans.content.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The eight sheets as the content files say them: the source's own text, in the order of the source, and beside it
/// what our editors added. Read at first use.
@Component
public class Sheets {

    private final Model model;
    private final List<Named> headings;
    private final List<Named> topics;
    private final List<Named> questions;
    private final List<Sector> sectors;

    Sheets(Sources sources) {
        var file = Content.read("gespreksagenda.nl.yaml");
        var ours = Content.read("gespreksagenda-aanvulling.nl.yaml");
        model = model(file.at("model"), themesOfParts(ours));
        headings = inOrder(file.list("koppen")).stream().map(h -> named(h)).toList();
        questions = inOrder(file.list("openingsvragen")).stream().map(q -> new Named(q.text("soort"), q.text("tekst"))).toList();
        topics = java.util.stream.Stream.concat(sources.themes().stream(), file.list("subthemas").stream().map(Sheets::named)).toList();
        var starters = starters(ours);
        sectors = inOrder(file.list("sectoren")).stream().map(s -> sector(s, starters.getOrDefault(s.text("id"), List.of()))).toList();
    }

    public Model model() {
        return model;
    }

    /// The seven headings that every sheet has (R000-2).
    public List<Named> headings() {
        return headings;
    }

    /// What a conversation opens with (R000-3, R000-4): the id says which kind.
    public List<Named> questions() {
        return questions;
    }

    public List<Sector> sectors() {
        return sectors;
    }

    public Optional<Sector> sector(String id) {
        return sectors.stream().filter(sector -> sector.id().equals(id)).findFirst();
    }

    /// Every item of every sheet.
    List<Placed> placed() {
        return sectors.stream().flatMap(sector -> headings.stream().flatMap(heading ->
                sector.under(heading).stream().map(item -> new Placed(sector, heading, item)))).toList();
    }

    /// The topics that this sheet speaks of, in the order of the list of themes.
    List<Named> topicsOf(Sector sector) {
        var used = sector.items().stream().flatMap(item -> item.topics().stream()).collect(Collectors.toSet());
        return topics.stream().filter(topic -> used.contains(topic.id())).toList();
    }

    private static Model model(Content model, Map<String, List<String>> themes) {
        var parts = model.list("onderdelen").stream()
                .map(p -> new Goal.Part(p.text("id"), p.text("titel"), themes.getOrDefault(p.text("id"), List.of())))
                .collect(Collectors.toMap(Goal.Part::id, Function.identity()));
        var goals = inOrder(model.list("gezondheid")).stream()
                .map(g -> new Goal(g.text("id"), g.text("titel"), g.texts("onderdelen").stream().map(parts::get).toList()))
                .toList();
        return new Model(model.text("titel"), model.at("kern").text("titel"), goals);
    }

    private static Sector sector(Content sector, List<Starter> starters) {
        var items = sector.list("items").stream().map(Sheets::item).toList();
        return new Sector(sector.text("id"), sector.text("korte_titel"), sector.text("titel"), age(sector.at("leeftijd")),
                sector.text("leeftijd_toelichting"), items, starters);
    }

    private static Item item(Content item) {
        return new Item(item.text("id"), item.text("kop"), item.text("tekst"), !item.text("zekerheid").equals("laag"),
                item.texts("gezondheid"), item.texts("themas"), item.texts("subthemas"),
                item.has("leeftijd") ? age(item.at("leeftijd")) : null, Item.Party.of(item.text("partij", "")),
                item.texts("organisaties"), item.texts("bronnen"), item.texts("verwijst_naar_sectoren"), item.flag("wachtkamer"));
    }

    private static Age age(Content age) {
        return new Age(age.number("van"), age.numberOrNull("tot"));
    }

    private static Map<String, List<String>> themesOfParts(Content ours) {
        return ours.list("onderdelen").stream().collect(Collectors.toMap(p -> p.text("id"), p -> p.texts("themas")));
    }

    private static Map<String, List<Starter>> starters(Content ours) {
        return ours.list("gespreksstarters").stream().collect(Collectors.toMap(s -> s.text("sector"), s -> s.list("vragen").stream()
                .map(q -> new Starter(q.text("tekst"), q.text("gezondheid"))).toList()));
    }

    private static List<Content> inOrder(List<Content> entries) {
        return entries.stream().sorted(Comparator.comparingInt(entry -> entry.number("volgorde"))).toList();
    }

    private static Named named(Content entry) {
        return new Named(entry.text("id"), entry.text("titel"));
    }
}
