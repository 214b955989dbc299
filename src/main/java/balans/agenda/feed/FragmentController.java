package balans.agenda.feed;

import balans.agenda.Piece;
import balans.agenda.Pieces;
import balans.agenda.edition.Edition;
import balans.agenda.edition.Editions;
import balans.agenda.edition.FieldWords;
import balans.web.Site;
import balans.web.Text;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The ambitions of a theme or a pillar, small, for within another site's page. Only reading: no form, no cookie, nothing
/// that somebody could be tricked into pressing.
@Controller
class FragmentController {

    private final Pieces pieces;
    private final Editions editions;
    private final FieldWords words;
    private final Text texts;
    private final Site site;

    FragmentController(Pieces pieces, Editions editions, FieldWords words, Text texts, Site site) {
        this.pieces = pieces;
        this.editions = editions;
        this.words = words;
        this.texts = texts;
        this.site = site;
    }

    @GetMapping("/insluiten/agenda")
    ModelAndView ambitions(@RequestParam Map<String, String> asked) {
        var filter = FeedFilter.of(asked);
        var now = pieces.now();
        var title = now.stream().filter(p -> p.kind().equals("theme") && p.theme().equals(filter.theme()))
                .findFirst().map(Piece::title).orElse(texts.of("agenda.edition.name"));
        var ambitions = now.stream().filter(p -> p.kind().equals("ambition"))
                .filter(p -> filter.theme().isEmpty() || p.theme().equals(filter.theme()))
                .filter(p -> filter.pillar().isEmpty() || p.pillar().equals(filter.pillar())).toList();
        return new ModelAndView("agenda/feed/fragment", Map.of("page", new FragmentPage(title, ambitions,
                editions.last().map(Edition::month).orElse(null), words, site.address() + filter.address("/agenda"))));
    }
}
