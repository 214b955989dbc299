package balans.screening.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What parents see. The same for everybody who asks in the same language: no cookie, no session, nothing about the
/// link, which stays in the part of the address that browsers do not send.
@Controller
class ParentController {

    private final OpenCentres centres;
    private final ParentPages pages;

    ParentController(OpenCentres centres, ParentPages pages) {
        this.centres = centres;
        this.pages = pages;
    }

    @GetMapping("/v/{slug}")
    ModelAndView show(
            @PathVariable String slug,
            @RequestParam(name = "taal", required = false) @Nullable String language,
            HttpServletRequest request,
            HttpServletResponse response) {
        return view("screening/answer/parent", slug, language, request, response);
    }

    /// On paper, for who prefers it or has to: works without script, and prints on two sides of A4.
    @GetMapping("/v/{slug}/papier")
    ModelAndView paper(
            @PathVariable String slug,
            @RequestParam(name = "taal", required = false) @Nullable String language,
            HttpServletRequest request,
            HttpServletResponse response) {
        return view("screening/answer/paper", slug, language, request, response);
    }

    @GetMapping("/v/{slug}/vragenlijst")
    ResponseEntity<ParentPage.Translation> translation(
            @PathVariable String slug,
            @RequestParam(name = "taal", required = false) @Nullable String language,
            HttpServletRequest request) {
        return page(slug, language, request)
                .map(page -> ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .body(page.translation()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ModelAndView view(
            String template,
            String slug,
            @Nullable String language,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return page(slug, language, request)
                .map(page -> new ModelAndView(
                        template, Map.of("page", page, "language", page.language().id()), statusOf(page)))
                .orElseGet(() -> lost(pages.lost(language, languages(request))));
    }

    private static ModelAndView lost(LostPage page) {
        return new ModelAndView("screening/answer/lost",
                Map.of("page", page, "language", page.language().id()), HttpStatus.NOT_FOUND);
    }

    private Optional<ParentPage> page(String slug, @Nullable String language, HttpServletRequest request) {
        return centres.find(slug).map(centre -> pages.page(centre, language, languages(request)));
    }

    private static HttpStatus statusOf(ParentPage page) {
        return switch (page.state()) {
            case EARLY, OPEN -> HttpStatus.OK;
            case OVER -> HttpStatus.GONE;
        };
    }

    private static List<Locale> languages(HttpServletRequest request) {
        return Collections.list(request.getLocales());
    }
}
