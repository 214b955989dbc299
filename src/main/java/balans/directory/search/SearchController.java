package balans.directory.search;

import balans.directory.EntryId;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Paging;
import balans.directory.search.FindRecords.Hit;
import balans.directory.search.SearchPage.Facet;
import balans.directory.search.SearchPage.Group;
import balans.directory.search.SearchPage.Result;
import balans.directory.concept.Scheme;
import balans.web.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SearchController {

    private static final int SIZE = 20;
    private static final int QUERY_MAX_CHARS = 200;
    private static final int SNIPPET_CHARS = 180;
    private static final int FACETS_SHOWN = 12;
    private static final List<Scheme> NARROWING = List.of(Scheme.SECTOR, Scheme.SUBJECT, Scheme.AUDIENCE);

    private final FindRecords find;
    private final Sources sources;
    private final EntryStore entries;
    private final Text texts;

    SearchController(FindRecords find, Sources sources, EntryStore entries, Text texts) {
        this.find = find;
        this.sources = sources;
        this.entries = entries;
        this.texts = texts;
    }

    @GetMapping("/zoeken")
    ModelAndView show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") List<String> met,
            @RequestParam(defaultValue = "") String p) {
        var words = shortened(q);
        var filters = filters(met);
        var found = find.find(words, filters);
        var paging = new Paging("/zoeken", asked(words, filters), Math.clamp(number(p), 1, pages(found.hits().size())),
                SIZE, found.hits().size());
        var labels = sources.labels();
        var shown = found.hits().stream().skip((long) (paging.page() - 1) * SIZE).limit(SIZE).toList();
        var bodies = find.bodies(shown);
        var rows = shown.stream().map(hit -> new Result(hit.title(), hit.address(),
                labels.getOrDefault(hit.kind(), hit.kind()),
                snippet(bodies.getOrDefault(hit.kind() + " " + hit.id(), "")))).toList();
        return new ModelAndView("directory/search/show", Map.of("page",
                new SearchPage(words, paging, rows, groups(found.facets(), words, filters, labels), found.more())));
    }

    @GetMapping("/zoeken.json")
    @ResponseBody
    List<Hit> json(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") List<String> met) {
        return find.find(shortened(q), filters(met)).hits();
    }

    private List<Group> groups(Map<String, Integer> counts, String words, Set<String> filters, Map<String, String> labels) {
        var groups = new ArrayList<Group>();
        groups.add(new Group(texts.of("directory.search.what"), facets(labels, counts, words, filters)));
        for (var scheme : NARROWING) {
            var ids = counts.keySet().stream().filter(id -> id.startsWith(scheme.id() + ".")).toList();
            var titles = entries.titles(ids.stream().map(EntryId::concept).toList()).entrySet().stream()
                    .collect(Collectors.toMap(e -> e.getKey().id(), Map.Entry::getValue));
            groups.add(new Group(texts.of("directory.scheme." + scheme.name()), facets(titles, counts, words, filters)));
        }
        return groups.stream().filter(group -> !group.facets().isEmpty()).toList();
    }

    private static List<Facet> facets(
            Map<String, String> labels, Map<String, Integer> counts, String words, Set<String> filters) {
        return labels.entrySet().stream().filter(label -> counts.containsKey(label.getKey()))
                .map(label -> {
                    var chosen = filters.contains(label.getKey());
                    var other = new LinkedHashSet<>(filters);
                    if (!(chosen ? other.remove(label.getKey()) : other.add(label.getKey()))) {
                        throw new IllegalStateException("a set that does not change");
                    }
                    return new Facet(label.getValue(), counts.getOrDefault(label.getKey(), 0), chosen,
                            new Paging("/zoeken", asked(words, other), 1, SIZE, 0).address(""));
                })
                .sorted(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::label))
                .limit(FACETS_SHOWN).toList();
    }

    private static Map<String, String> asked(String words, Set<String> filters) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("q", words);
        asked.put("met", String.join(",", filters));
        return asked;
    }

    private static Set<String> filters(List<String> met) {
        return met.stream().flatMap(m -> Stream.of(m.split(","))).map(String::strip).filter(m -> !m.isEmpty()).limit(8)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String shortened(String q) {
        return q.strip().substring(0, Math.min(q.strip().length(), QUERY_MAX_CHARS));
    }

    private static int number(String p) {
        return p.matches("\\d{1,4}") ? Integer.parseInt(p) : 1;
    }

    private static int pages(int hits) {
        return Math.max(1, (hits + SIZE - 1) / SIZE);
    }

    private static String snippet(String body) {
        var text = body.strip().replaceAll("\\s*\n\\s*", " · ");
        return text.length() <= SNIPPET_CHARS ? text : text.substring(0, SNIPPET_CHARS).replaceFirst("\\s\\S*$", "") + " …";
    }
}
