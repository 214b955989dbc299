package balans.conversation.own;

import balans.canvas.Canvases;
import balans.kernel.Refusal;
import balans.web.live.Reply;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Stickers on goals, and the goals that a group agrees on.
@Controller
class GoalController {

    private final GoalStore goals;
    private final ChangeSheet changeSheet;
    private final Canvases canvases;

    GoalController(GoalStore goals, ChangeSheet changeSheet, Canvases canvases) {
        this.goals = goals;
        this.changeSheet = changeSheet;
        this.canvases = canvases;
    }

    /// A device that keeps no cookies sticks nothing: it would have as many stickers as it likes.
    @PostMapping("/samen/{code}/stickers")
    ModelAndView stick(Guest by, @RequestParam int slot, @RequestParam String doel, HttpServletRequest request) {
        var possible = slot >= 1 && slot <= OwnSheet.STICKERS;
        by.device().filter(device -> possible && isGoal(by.sheet(), doel)).ifPresent(device ->
                changeSheet.run(by.sheet(), () -> goals.stick(by.sheet(), device.hand(by.sheet()), slot, doel)));
        return Reply.done(request, by.sheet().path() + "#doelen");
    }

    @PostMapping("/samen/{code}/stickers/terug")
    ModelAndView unstick(Guest by, @RequestParam int slot, HttpServletRequest request) {
        by.device().ifPresent(device ->
                changeSheet.run(by.sheet(), () -> goals.unstick(by.sheet(), device.hand(by.sheet()), slot)));
        return Reply.done(request, by.sheet().path() + "#doelen");
    }

    @PostMapping("/samen/{code}/doelen")
    ModelAndView agree(Guest by, @RequestParam String doel, HttpServletRequest request) {
        if (!isGoal(by.sheet(), doel)) {
            throw Refusal.notFound("goal");
        }
        changeSheet.run(by.sheet(), () -> goals.agree(by.sheet(), doel));
        return Reply.done(request, by.sheet().path() + "#doelen");
    }

    @PostMapping("/samen/{code}/doelen/weg")
    ModelAndView letGo(Guest by, @RequestParam String doel, HttpServletRequest request) {
        changeSheet.run(by.sheet(), () -> goals.letGo(by.sheet(), doel));
        return Reply.done(request, by.sheet().path() + "#doelen");
    }

    private boolean isGoal(OwnSheet sheet, String note) {
        return canvases.notes(sheet.board(), Boxes.GOALS).stream().anyMatch(n -> n.id().equals(note));
    }
}
