package balans.conversation.sheet;

import balans.directory.Directory;
import balans.directory.EntryId;
import balans.web.DrawnCodes;
import balans.web.Site;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class SheetPages {

    private final Sheets sheets;
    private final Sources sources;
    private final Directory directory;
    private final Site site;
    private final DrawnCodes codes;

    SheetPages(Sheets sheets, Sources sources, Directory directory, Site site, DrawnCodes codes) {
        this.sheets = sheets;
        this.sources = sources;
        this.directory = directory;
        this.site = site;
        this.codes = codes;
    }

    SheetPage page(Sector sector, Choice asked) {
        var choice = asked.of() == null ? asked : asked.of(directory.followed(EntryId.organisation(asked.of())).id());
        var here = site.address() + "/gespreksagenda/" + sector.id();
        var owners = owners(sector);
        var owner = owners.stream().filter(o -> o.id().equals(choice.of())).findFirst().orElse(null);
        var columns = columns(sector, choice);
        var shelves = shelves(sector);
        var shown = Stream.concat(shelves.stream().flatMap(shelf -> shelf.sources().stream()),
                columns.stream().flatMap(SheetPage.Column::all).flatMap(line -> line.sources().stream())).toList();
        return new SheetPage(sector, sheets.model(), sheets.questions(), columns, choice, sheets.topicsOf(sector), shelves,
                sources.states(shown), owners, owner, here, codes.of(here + "#bronnen"));
    }

    private List<SheetPage.Column> columns(Sector sector, Choice choice) {
        return sheets.headings().stream().map(heading -> new SheetPage.Column(heading, sector.under(heading).stream()
                .filter(item -> choice.takes(sector, item)).map(this::line).toList(),
                sheets.own(sector).stream().filter(item -> item.heading().equals(heading.id()) && item.publisher().equals(choice.of()))
                        .filter(item -> choice.takes(sector, item)).map(this::line).toList())).toList();
    }

    private List<Named> owners(Sector sector) {
        var ids = sheets.own(sector).stream().map(item -> EntryId.organisation(item.publisher())).distinct().toList();
        return directory.titles(ids).entrySet().stream().map(owner -> new Named(owner.getKey().id(), owner.getValue()))
                .sorted(Comparator.comparing(Named::name)).toList();
    }

    private SheetPage.Line line(Item item) {
        var others = item.seeAlso().stream().flatMap(id -> sheets.sector(id).stream()).map(s -> new Named(s.id(), s.name())).toList();
        return new SheetPage.Line(item, sources.of(item.sources()), others);
    }

    /// By kind, in the order of the alphabet; what others did and what money there is come first.
    private List<SheetPage.Shelf> shelves(Sector sector) {
        var byKind = new TreeMap<String, List<Source>>();
        sources.in(sector).forEach(s -> byKind.computeIfAbsent(s.kind(), kind -> new java.util.ArrayList<>()).add(s));
        var ordered = new LinkedHashMap<String, List<Source>>();
        for (var first : List.of(Sources.GOOD_PRACTICE, Sources.FUNDING)) {
            if (byKind.containsKey(first)) {
                ordered.put(first, byKind.remove(first));
            }
        }
        ordered.putAll(byKind);
        return ordered.values().stream().map(shelf -> new SheetPage.Shelf(sources.kind(shelf.getFirst()), shelf)).toList();
    }
}
