package balans.conversation.sheet;

import balans.web.DrawnCodes;
import balans.web.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

@Component
class SheetPages {

    private final Sheets sheets;
    private final Sources sources;
    private final Site site;
    private final DrawnCodes codes;

    SheetPages(Sheets sheets, Sources sources, Site site, DrawnCodes codes) {
        this.sheets = sheets;
        this.sources = sources;
        this.site = site;
        this.codes = codes;
    }

    SheetPage page(Sector sector, Choice choice) {
        var here = site.address() + "/gespreksagenda/" + sector.id();
        return new SheetPage(sector, sheets.model(), sheets.questions(), columns(sector, choice), choice,
                sheets.topicsOf(sector), shelves(sector), here, codes.of(here + "#bronnen"));
    }

    private List<SheetPage.Column> columns(Sector sector, Choice choice) {
        return sheets.headings().stream().map(heading -> new SheetPage.Column(heading, sector.under(heading).stream()
                .filter(item -> choice.takes(sector, item)).map(this::line).toList())).toList();
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
