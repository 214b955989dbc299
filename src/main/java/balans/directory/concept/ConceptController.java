package balans.directory.concept;

import balans.directory.entry.Download;
import balans.directory.entry.Shows;
import balans.kernel.Refusal;
import balans.web.Site;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ConceptController {

    private final Concepts concepts;
    private final Shows shows;
    private final Skos skos;
    private final Site site;

    ConceptController(Concepts concepts, Shows shows, Skos skos, Site site) {
        this.concepts = concepts;
        this.shows = shows;
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
