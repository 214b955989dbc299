package balans.monitor.workshop;

import balans.canvas.Board.Typed;
import balans.canvas.BoardWords;
import balans.canvas.Canvases;
import balans.canvas.Change;
import balans.monitor.workshop.StickProposal.Outcome.NotPossible;
import balans.monitor.workshop.StickProposal.Outcome.Stuck;
import balans.monitor.workshop.StickProposal.Outcome.TooLate;
import balans.web.Text;
import balans.web.live.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A participant writes in the boxes of the own group, and sticks stickers on what all groups made.
@Controller
class WorkshopWritingController {

    private final Canvases canvases;
    private final Boxes boxes;
    private final BoardWords words;
    private final StickProposal stickProposal;
    private final WorkshopPages pages;
    private final Text texts;

    WorkshopWritingController(Canvases canvases, Boxes boxes, BoardWords words, StickProposal stickProposal,
            WorkshopPages pages, Text texts) {
        this.canvases = canvases;
        this.boxes = boxes;
        this.words = words;
        this.stickProposal = stickProposal;
        this.pages = pages;
        this.texts = texts;
    }

    @PostMapping("/m/{code}/werkplaats/notities")
    ModelAndView add(WorkshopMember by, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        return change(by, Change.adding(fields), fields.getOrDefault("box", ""), fields, request);
    }

    @PostMapping("/m/{code}/werkplaats/notities/{note}/{act}")
    ModelAndView change(WorkshopMember by, @PathVariable String note, @PathVariable String act,
            @RequestParam Map<String, String> fields, HttpServletRequest request) {
        return change(by, Change.of(note, act, fields), note, fields, request);
    }

    private ModelAndView change(
            WorkshopMember by, Change change, String place, Map<String, String> fields, HttpServletRequest request) {
        var outcome = canvases.change(by.board(), boxes.all(), change);
        var told = words.of(outcome);
        if (told.isEmpty()) {
            return Reply.done(request, by.workshop().path());
        }
        var taken = BoardWords.isTaken(outcome);
        if (Reply.isLive(request)) {
            return Reply.word(told, taken ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return taken
                ? pages.room(by, told, Typed.NOTHING)
                : pages.room(by, "", new Typed(place, fields.getOrDefault("text", ""), told));
    }

    @PostMapping("/m/{code}/werkplaats/stickers")
    ModelAndView place(WorkshopMember by, @RequestParam int slot, @RequestParam String voorstel,
            HttpServletRequest request) {
        return answer(stickProposal.place(by, slot, voorstel), by, request);
    }

    @PostMapping("/m/{code}/werkplaats/stickers/terug")
    ModelAndView take(WorkshopMember by, @RequestParam int slot, @RequestParam String voorstel,
            HttpServletRequest request) {
        return answer(stickProposal.take(by, slot, voorstel), by, request);
    }

    private ModelAndView answer(StickProposal.Outcome outcome, WorkshopMember by, HttpServletRequest request) {
        return switch (outcome) {
            case Stuck() -> Reply.done(request, by.workshop().path());
            case TooLate() -> complain(texts.of("monitor.complaint.too-late"), by, request);
            case NotPossible() -> complain(texts.of("monitor.complaint.not-possible"), by, request);
        };
    }

    private ModelAndView complain(String complaint, WorkshopMember by, HttpServletRequest request) {
        return Reply.isLive(request)
                ? Reply.word(complaint, HttpStatus.UNPROCESSABLE_CONTENT)
                : pages.room(by, complaint, Typed.NOTHING);
    }
}
