package balans.directory.organisation;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.OrganisationSections;
import balans.directory.concept.Concepts;
import balans.directory.entry.Download;
import balans.directory.entry.EntryLists;
import balans.directory.entry.EntryQuery;
import balans.directory.entry.MergeStore;
import balans.directory.entry.Paging;
import balans.directory.entry.Shows;
import balans.directory.entry.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class OrganisationController {

    private static final List<String> FILTERS = List.of("q", "soort", "karakter", "sector");

    private final EntryLists lists;
    private final Shows shows;
    private final Concepts concepts;
    private final Tables tables;
    private final List<OrganisationSections> sections;
    private final MergeStore merges;

    OrganisationController(EntryLists lists, Shows shows, Concepts concepts, Tables tables,
            List<OrganisationSections> sections, MergeStore merges) {
        this.lists = lists;
        this.shows = shows;
        this.concepts = concepts;
        this.tables = tables;
        this.sections = sections;
        this.merges = merges;
    }

    @GetMapping("/organisaties")
    ModelAndView index(@RequestParam Map<String, String> asked) {
        var query = query(asked);
        var total = lists.count(query);
        var number = Paging.number(asked.get("p"), total);
        var paging = new Paging("/organisaties", Paging.only(FILTERS, asked), number, Paging.SIZE, total);
        var choices = new LinkedHashMap<String, List<Concepts.Choice>>();
        choices.put("soort", concepts.choices("soort-organisatie"));
        choices.put("karakter", concepts.choices("karakter"));
        choices.put("sector", concepts.choices("sector"));
        return new ModelAndView("directory/organisation/index", Map.of("page", new OrganisationsPage(
                paging, choices, shows.all(lists.of(query.page(number, Paging.SIZE))))));
    }

    @GetMapping("/organisaties.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked) {
        return Download.csv("organisaties", tables.csv(Kind.ORGANISATION, lists.of(query(asked))));
    }

    @GetMapping("/organisaties.json")
    @ResponseBody
    List<Map<String, Object>> json(@RequestParam Map<String, String> asked) {
        return tables.json(Kind.ORGANISATION, lists.of(query(asked)));
    }

    @GetMapping("/organisaties/{id}")
    ModelAndView show(@PathVariable String id) {
        var stays = merges.into(EntryId.organisation(id));
        if (stays.isPresent()) {
            var lead = new RedirectView(stays.get().address());
            lead.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return new ModelAndView(lead);
        }
        var shown = shows.one(EntryId.organisation(id));
        var all = sections.stream().flatMap(s -> s.of(shown.entry().id()).stream())
                .filter(section -> !section.lines().isEmpty()).toList();
        return new ModelAndView("directory/organisation/show", Map.of("page", new OrganisationPage(shown, all)));
    }

    private static EntryQuery query(Map<String, String> asked) {
        return new EntryQuery(Kind.ORGANISATION, asked.getOrDefault("q", ""), List.of(
                asked.getOrDefault("soort", ""), asked.getOrDefault("karakter", ""), asked.getOrDefault("sector", "")));
    }
}
