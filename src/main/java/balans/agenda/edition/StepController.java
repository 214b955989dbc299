package balans.agenda.edition;

import balans.action.Term;
import balans.agenda.edition.Edition.Step;
import balans.directory.entry.Author;
import balans.identity.Editor;
import balans.kernel.Refusal;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The steps of an edition: frozen, thawed, published, taken back. Of two who do the same at once one does it, and the
/// other reads who was first.
@Controller
class StepController {

    private static final String EDITION = DeskController.DESK + "/{edition}";

    private final FreezeEdition freeze;
    private final PublishEdition publish;
    private final DeskPages pages;
    private final CoreTeam team;
    private final Clock clock;

    StepController(FreezeEdition freeze, PublishEdition publish, DeskPages pages, CoreTeam team, Clock clock) {
        this.freeze = freeze;
        this.publish = publish;
        this.pages = pages;
        this.team = team;
        this.clock = clock;
    }

    @PostMapping(EDITION + "/bevriezing")
    ModelAndView freeze(Editor by, @PathVariable String edition, @RequestParam(defaultValue = "false") boolean gezien) {
        return switch (freeze.freeze(edition, author(by), gezien)) {
            case FreezeEdition.Outcome.Frozen() -> back();
            case FreezeEdition.Outcome.InReview(var titles) ->
                again(by, "in-review", "", HttpStatus.UNPROCESSABLE_CONTENT);
            case FreezeEdition.Outcome.ReachedLater(var pieces) ->
                again(by, "reached-later", "", HttpStatus.UNPROCESSABLE_CONTENT);
            case FreezeEdition.Outcome.Already(var step) -> already(by, step);
        };
    }

    @PostMapping(EDITION + "/ontdooiing")
    ModelAndView thaw(Editor by, @PathVariable String edition) {
        author(by);
        return freeze.thaw(edition) ? back() : again(by, "not-frozen", "", HttpStatus.CONFLICT);
    }

    @PostMapping(EDITION + "/publicatie")
    ModelAndView publish(Editor by, @PathVariable String edition) {
        return answer(by, publish.publish(edition, author(by)), "not-frozen",
                "redirect:/agenda/edities/" + edition);
    }

    @PostMapping(EDITION + "/intrekking")
    ModelAndView withdraw(Editor by, @PathVariable String edition, @RequestParam(defaultValue = "") String reason) {
        return answer(by, publish.withdraw(edition, author(by), reason), "no-reason", "redirect:" + DeskController.DESK);
    }

    private ModelAndView answer(Editor by, PublishEdition.Outcome outcome, String notYet, String done) {
        return switch (outcome) {
            case PublishEdition.Outcome.Done() -> new ModelAndView(done);
            case PublishEdition.Outcome.Already(var step) -> already(by, step);
            case PublishEdition.Outcome.NotYet() -> again(by, notYet, "", HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView already(Editor by, Step step) {
        var at = step.at().atZone(clock.getZone());
        var when = Term.day(at.toLocalDate()).format() + ", " + LocalTime.from(at).truncatedTo(ChronoUnit.MINUTES);
        return again(by, "already." + step.state(), step.name() + ", " + when, HttpStatus.CONFLICT);
    }

    private ModelAndView again(Editor by, String complaint, String detail, HttpStatus status) {
        return new ModelAndView("agenda/edition/desk", Map.of("page", pages.of(by, null, complaint, detail)), status);
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:" + DeskController.DESK);
    }

    private Author author(Editor by) {
        if (!team.publishes(by)) {
            throw Refusal.notFound("edition");
        }
        return new Author(by.person(), by.name());
    }
}
