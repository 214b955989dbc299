package balans.conversation.sheet;

import balans.content.Content;
import balans.conversation.sheet.Item.Assigned;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The sheets as the content files say them: the source's own text, in the order of the source, and beside it what our
/// editors added.
final class SheetFile {

    private final Content file = Content.read("gespreksagenda.nl.yaml");
    private final Content ours = Content.read("gespreksagenda-aanvulling.nl.yaml");

    Model model() {
        var model = file.at("model");
        var themes = ours.list("onderdelen").stream().collect(Collectors.toMap(p -> p.text("id"), p -> p.texts("themas")));
        var parts = model.list("onderdelen").stream()
                .map(p -> new Goal.Part(p.text("id"), p.text("titel"), themes.getOrDefault(p.text("id"), List.of())))
                .collect(Collectors.toMap(Goal.Part::id, Function.identity()));
        var goals = inOrder(model.list("gezondheid")).stream()
                .map(g -> new Goal(g.text("id"), g.text("titel"), g.texts("onderdelen").stream().map(parts::get).toList()))
                .toList();
        return new Model(model.text("titel"), model.at("kern").text("titel"), goals);
    }

    List<Named> headings() {
        return inOrder(file.list("koppen")).stream().map(SheetFile::named).toList();
    }

    List<Named> questions() {
        return inOrder(file.list("openingsvragen")).stream().map(q -> new Named(q.text("soort"), q.text("tekst"))).toList();
    }

    List<Sector> sectors() {
        var starters = starters();
        return inOrder(file.list("sectoren")).stream()
                .map(s -> sector(s, starters.getOrDefault(s.text("id"), List.of()))).toList();
    }

    private static Sector sector(Content sector, List<Starter> starters) {
        var items = sector.list("items").stream().map(SheetFile::item).toList();
        return new Sector(sector.text("id"), sector.text("korte_titel"), sector.text("titel"), age(sector.at("leeftijd")),
                sector.text("leeftijd_toelichting"), items, starters);
    }

    private static Item item(Content item) {
        var sure = !item.text("zekerheid").equals("laag");
        return new Item(item.text("id"), item.text("kop"), item.text("tekst"), sure ? Assigned.EDITOR : Assigned.DOUBT,
                item.texts("gezondheid"), item.texts("themas"), item.texts("subthemas"),
                item.has("leeftijd") ? age(item.at("leeftijd")) : null, Item.Party.of(item.text("partij", "")),
                item.texts("organisaties"), item.texts("bronnen"), item.texts("verwijst_naar_sectoren"),
                item.flag("wachtkamer"), "");
    }

    private static Age age(Content age) {
        return new Age(age.number("van"), age.numberOrNull("tot"));
    }

    private Map<String, List<Starter>> starters() {
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
