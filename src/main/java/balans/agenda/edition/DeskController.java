package balans.agenda.edition;

import balans.agenda.edition.DeskPage.Form;
import balans.directory.entry.Author;
import balans.identity.Editor;
import balans.kernel.Refusal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Preparing an edition: begin it, write its preface, throw it away. Every editor may look; the core team acts.
@Controller
class DeskController {

    static final String DESK = "/redactie/agenda/edities";

    private final PrepareEdition prepare;
    private final EditionStore editions;
    private final DeskPages pages;
    private final CoreTeam team;

    DeskController(PrepareEdition prepare, EditionStore editions, DeskPages pages, CoreTeam team) {
        this.prepare = prepare;
        this.editions = editions;
        this.pages = pages;
        this.team = team;
    }

    @GetMapping(DESK)
    ModelAndView index(Editor by) {
        return show(pages.of(by), HttpStatus.OK);
    }

    @PostMapping(DESK)
    ModelAndView begin(Editor by, @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String preface, @RequestParam(defaultValue = "") String asOf) {
        return answer(by, prepare.begin(author(by), title, preface, asOf), new Form(title, preface, asOf, ""));
    }

    @PostMapping(DESK + "/{edition}")
    ModelAndView change(Editor by, @PathVariable String edition, @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String title, @RequestParam(defaultValue = "") String preface,
            @RequestParam(defaultValue = "") String nextDue) {
        author(by);
        var asOf = editions.find(edition).orElseThrow(() -> Refusal.notFound("edition")).asOf().toString();
        return answer(by, prepare.change(edition, version, title, preface, nextDue), new Form(title, preface, asOf, nextDue));
    }

    @PostMapping(DESK + "/{edition}/verwijdering")
    ModelAndView remove(Editor by, @PathVariable String edition) {
        author(by);
        return editions.remove(edition)
                ? new ModelAndView("redirect:" + DESK)
                : show(pages.of(by, null, "not-a-draft", ""), HttpStatus.CONFLICT);
    }

    private ModelAndView answer(Editor by, PrepareEdition.Outcome outcome, Form typed) {
        return switch (outcome) {
            case PrepareEdition.Outcome.Begun(var id) -> new ModelAndView("redirect:" + DESK);
            case PrepareEdition.Outcome.Saved() -> new ModelAndView("redirect:" + DESK);
            case PrepareEdition.Outcome.Taken() ->
                show(pages.of(by, typed, "taken", ""), HttpStatus.CONFLICT);
            case PrepareEdition.Outcome.Clash() ->
                show(pages.of(by, typed, "clash", ""), HttpStatus.CONFLICT);
            case PrepareEdition.Outcome.NotAccepted(var field) ->
                show(pages.of(by, typed, "wrong." + field, ""), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /// Only of the core team; for others there is nothing here.
    private Author author(Editor by) {
        if (!team.publishes(by)) {
            throw Refusal.notFound("edition");
        }
        return new Author(by.person(), by.name());
    }

    private static ModelAndView show(DeskPage page, HttpStatus status) {
        return new ModelAndView("agenda/edition/desk", Map.of("page", page), status);
    }
}
