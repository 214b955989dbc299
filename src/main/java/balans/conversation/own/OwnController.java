package balans.conversation.own;

import balans.canvas.Board.Typed;
import balans.canvas.BoardWords;
import balans.canvas.Canvases;
import balans.canvas.Change;
import balans.conversation.own.OwnSheet.Opening;
import balans.web.live.Live;
import balans.web.live.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The sheet itself: read it, follow it, write in its boxes, answer its opening question.
@Controller
class OwnController {

    private final OwnPages pages;
    private final OwnStore sheets;
    private final ChangeSheet changeSheet;
    private final Canvases canvases;
    private final Boxes boxes;
    private final BoardWords words;
    private final Live live;

    OwnController(OwnPages pages, OwnStore sheets, ChangeSheet changeSheet, Canvases canvases, Boxes boxes,
            BoardWords words, Live live) {
        this.pages = pages;
        this.sheets = sheets;
        this.changeSheet = changeSheet;
        this.canvases = canvases;
        this.boxes = boxes;
        this.words = words;
        this.live = live;
    }

    @GetMapping("/samen/{code}")
    ModelAndView show(Guest by, HttpServletRequest request, HttpServletResponse response) {
        var device = OwnCookies.deviceOrNew(request, response);
        return pages.show(new Guest(by.sheet(), by.owner(), Optional.of(device)));
    }

    @GetMapping("/samen/{code}/stand")
    ModelAndView stand(Guest by) {
        return pages.stand(by);
    }

    @GetMapping("/samen/{code}/live")
    SseEmitter live(Guest by, HttpServletResponse response) {
        return live.watch(Set.of(by.sheet().topic(), Canvases.topic(by.sheet().board())), response);
    }

    @PostMapping("/samen/{code}/opening")
    ModelAndView open(Guest by, @RequestParam Opening antwoord, HttpServletRequest request) {
        changeSheet.run(by.sheet(), () -> sheets.open(by.sheet(), antwoord));
        return Reply.done(request, by.sheet().path());
    }

    @PostMapping("/samen/{code}/notities")
    ModelAndView add(Guest by, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        return change(by, Change.adding(fields), fields.getOrDefault("box", ""), fields, request);
    }

    @PostMapping("/samen/{code}/notities/{note}/{act}")
    ModelAndView change(Guest by, @PathVariable String note, @PathVariable String act,
            @RequestParam Map<String, String> fields, HttpServletRequest request) {
        return change(by, Change.of(note, act, fields), note, fields, request);
    }

    private ModelAndView change(
            Guest by, Change change, String place, Map<String, String> fields, HttpServletRequest request) {
        var outcome = canvases.change(by.sheet().board(), boxes.all(), change);
        var told = words.of(outcome);
        if (told.isEmpty()) {
            return Reply.done(request, by.sheet().path() + "#vak-" + fields.getOrDefault("box", ""));
        }
        var taken = BoardWords.isTaken(outcome);
        if (Reply.isLive(request)) {
            return Reply.word(told, taken ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return taken
                ? pages.tell(by, told)
                : pages.complain(by, new Typed(place, fields.getOrDefault("text", ""), told), OwnPage.Typed.NOTHING);
    }
}
