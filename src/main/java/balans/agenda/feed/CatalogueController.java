package balans.agenda.feed;

import balans.agenda.edition.Editions;
import balans.web.Site;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// Where other programs begin: the catalogue, and the page that explains what there is to take over.
@Controller
class CatalogueController {

    private final Catalogue catalogue;
    private final Editions editions;
    private final JsonMapper json;
    private final Site site;

    CatalogueController(Catalogue catalogue, Editions editions, JsonMapper json, Site site) {
        this.catalogue = catalogue;
        this.editions = editions;
        this.json = json;
        this.site = site;
    }

    @GetMapping("/agenda/catalogus.jsonld")
    ResponseEntity<byte[]> catalogue() {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "application/ld+json")
                .body(json.writeValueAsBytes(catalogue.dcat(editions.all(), site.address())));
    }

    @GetMapping("/agenda/open")
    ModelAndView show() {
        return new ModelAndView("agenda/feed/open", Map.of("page", site.address()));
    }
}
