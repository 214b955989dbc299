package balans.agenda.edition;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Every edition, for ever at the same address (R001-21).
@Controller
class EditionController {

    private final EditionStore store;
    private final Editions editions;
    private final EditionPages pages;

    EditionController(EditionStore store, Editions editions, EditionPages pages) {
        this.store = store;
        this.editions = editions;
        this.pages = pages;
    }

    @GetMapping("/agenda/edities")
    ModelAndView index() {
        var withdrawn = store.all().stream().filter(e -> e.state() == EditionState.WITHDRAWN).toList();
        return new ModelAndView("agenda/edition/index", Map.of("page",
                new EditionsPage(editions.all(), withdrawn, editions.next().orElse(null))));
    }

    /// What was taken back says so at its own address: people point to it.
    @GetMapping("/agenda/edities/{edition}")
    ModelAndView show(@PathVariable String edition) {
        var found = editions.find(edition);
        if (!found.isPublic()) {
            return new ModelAndView("agenda/edition/withdrawn", Map.of("page", found), HttpStatus.GONE);
        }
        return new ModelAndView("agenda/edition/show", Map.of("page", pages.of(found)));
    }
}
