package balans.directory.concept;

import balans.directory.EntryId.Kind;
import balans.directory.entry.Download;
import balans.directory.entry.EntryLists;
import balans.directory.entry.EntryQuery;
import balans.directory.entry.Shows;
import balans.directory.entry.Tables;
import balans.kernel.Refusal;
import balans.web.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ConceptController {

    private final Concepts concepts;
    private final Shows shows;
    private final EntryLists lists;
    private final Tables tables;
    private final Skos skos;
    private final Site site;

    ConceptController(Concepts concepts, Shows shows, EntryLists lists, Tables tables, Skos skos, Site site) {
        this.concepts = concepts;
        this.shows = shows;
        this.lists = lists;
        this.tables = tables;
        this.skos = skos;
        this.site = site;
    }

    @GetMapping("/begrippen")
    ModelAndView index() {
        return new ModelAndView("directory/concept/index", Map.of("page", new SchemesPage(concepts.all())));
    }

    @GetMapping("/begrippen/{scheme}")
    ModelAndView show(@PathVariable String scheme) {
        var found = Scheme.of(scheme).orElseThrow(() -> Refusal.notFound("scheme"));
        return new ModelAndView("directory/concept/show",
                Map.of("page", new SchemePage(found, shows.all(concepts.of(found)))));
    }

    @GetMapping("/begrippen.csv")
    ResponseEntity<byte[]> csv() {
        return Download.csv("begrippen", tables.csv(Kind.CONCEPT, lists.of(new EntryQuery(Kind.CONCEPT, "", List.of()))));
    }

    @GetMapping("/begrippen.json")
    @ResponseBody
    List<Map<String, Object>> json() {
        return tables.json(Kind.CONCEPT, lists.of(new EntryQuery(Kind.CONCEPT, "", List.of())));
    }

    @GetMapping("/begrippen.ttl")
    ResponseEntity<byte[]> turtle() {
        return Download.of("begrippen.ttl", new MediaType("text", "turtle", StandardCharsets.UTF_8),
                skos.turtle(site.address(), concepts.all()));
    }

    @GetMapping("/begrippen.jsonld")
    ResponseEntity<byte[]> jsonLd() {
        return Download.of("begrippen.jsonld", new MediaType("application", "ld+json"), skos.jsonLd(site.address(), concepts.all()));
    }
}
