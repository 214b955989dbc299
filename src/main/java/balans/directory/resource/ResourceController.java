package balans.directory.resource;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.LinkState;
import balans.directory.concept.Concepts;
import balans.directory.entry.Age;
import balans.directory.entry.Download;
import balans.directory.entry.EntryLists;
import balans.directory.entry.EntryQuery;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Paging;
import balans.directory.entry.Shows;
import balans.directory.entry.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ResourceController {

    private static final List<String> FILTERS =
            List.of("q", "sector", "onderwerp", "publiek", "soort", "leeftijd", "taal", "link");

    private final EntryLists lists;
    private final EntryStore entries;
    private final Shows shows;
    private final Concepts concepts;
    private final Tables tables;
    private final LinkStates links;

    ResourceController(EntryLists lists, EntryStore entries, Shows shows, Concepts concepts, Tables tables,
            LinkStates links) {
        this.lists = lists;
        this.entries = entries;
        this.shows = shows;
        this.concepts = concepts;
        this.tables = tables;
        this.links = links;
    }

    @GetMapping("/bronnen")
    ModelAndView index(@RequestParam Map<String, String> asked) {
        var query = query(asked);
        var total = lists.count(query);
        var number = Paging.number(asked.get("p"), total);
        var paging = new Paging("/bronnen", Paging.only(FILTERS, asked), number, Paging.SIZE, total);
        var choices = new LinkedHashMap<String, List<Concepts.Choice>>();
        choices.put("sector", concepts.choices("sector"));
        choices.put("onderwerp", concepts.choices("onderwerp"));
        choices.put("publiek", concepts.choices("publiek"));
        choices.put("leeftijd", concepts.choices("leeftijd"));
        choices.put("soort", concepts.choices("soort-bron"));
        choices.put("taal", concepts.choices("taal"));
        var rows = shows.all(lists.of(query.page(number, Paging.SIZE)));
        return new ModelAndView("directory/resource/index", Map.of("page", new ResourcesPage(paging, choices, rows,
                links.of(rows))));
    }

    @GetMapping("/bronnen.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked) {
        return Download.csv("bronnen", tables.csv(Kind.RESOURCE, lists.of(query(asked))));
    }

    @GetMapping("/bronnen.json")
    @ResponseBody
    List<Map<String, Object>> json(@RequestParam Map<String, String> asked) {
        return tables.json(Kind.RESOURCE, lists.of(query(asked)));
    }

    @GetMapping("/bronnen/{id}")
    ModelAndView show(@PathVariable String id) {
        var shown = shows.one(EntryId.resource(id));
        return new ModelAndView("directory/resource/show",
                Map.of("page", new ResourcePage(shown, links.of(List.of(shown)).get(id))));
    }

    private EntryQuery query(Map<String, String> asked) {
        var tags = Stream.of("sector", "onderwerp", "publiek", "soort", "taal")
                .map(filter -> asked.getOrDefault(filter, "")).toList();
        var query = new EntryQuery(Kind.RESOURCE, asked.getOrDefault("q", ""), tags).link(state(asked));
        var band = entries.find(EntryId.concept(asked.getOrDefault("leeftijd", "")));
        return band.map(age -> query.age(day(age.fields().text("from")), day(age.fields().text("until")))).orElse(query);
    }

    private static Optional<Integer> day(String words) {
        return Age.days(words);
    }

    private static String state(Map<String, String> asked) {
        return LinkState.at(asked.getOrDefault("link", "")).map(Enum::name).orElse("");
    }
}
