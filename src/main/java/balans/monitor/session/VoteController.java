package balans.monitor.session;

import balans.monitor.session.Vote.Outcome.Counted;
import balans.monitor.session.Vote.Outcome.NotPossible;
import balans.monitor.session.Vote.Outcome.RemarkTooLong;
import balans.monitor.session.Vote.Outcome.TooLate;
import balans.web.Text;
import balans.web.live.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class VoteController {

    private final Vote vote;
    private final JoinSession joinSession;
    private final RoomPages pages;
    private final Text texts;

    VoteController(Vote vote, JoinSession joinSession, RoomPages pages, Text texts) {
        this.vote = vote;
        this.joinSession = joinSession;
        this.pages = pages;
        this.texts = texts;
    }

    @PostMapping("/m/{code}/stickers")
    ModelAndView place(Participant by, @RequestParam int slot, @RequestParam String statement,
            HttpServletRequest request) {
        joinSession.alsoTakePart(by);
        return answer(vote.place(by, slot, statement), by, request, Typed::complaint);
    }

    @PostMapping("/m/{code}/stickers/terug")
    ModelAndView take(Participant by, @RequestParam int slot, @RequestParam String statement,
            HttpServletRequest request) {
        return answer(vote.take(by, slot, statement), by, request, Typed::complaint);
    }

    @PostMapping("/m/{code}/scores")
    ModelAndView score(Participant by, @RequestParam String round, @RequestParam(defaultValue = "0") int score,
            @RequestParam(defaultValue = "") String remark, @RequestParam(defaultValue = "") String weinig,
            HttpServletRequest request) {
        joinSession.alsoTakePart(by);
        return answer(vote.score(by, round, score, remark, !weinig.isEmpty()), by, request,
                complaint -> Typed.ballot(complaint, round, score, remark));
    }

    private ModelAndView answer(
            Vote.Outcome outcome, Participant by, HttpServletRequest request, Function<String, Typed> typed) {
        return switch (outcome) {
            case Counted() -> Reply.done(request, "/m/" + by.session().code().value());
            case TooLate() -> complain(texts.of("monitor.complaint.too-late"), by, request, typed);
            case NotPossible() -> complain(texts.of("monitor.complaint.not-possible"), by, request, typed);
            case RemarkTooLong(int limit, int length) ->
                complain(texts.of("monitor.complaint.remark", limit, length), by, request, typed);
        };
    }

    private ModelAndView complain(
            String complaint, Participant by, HttpServletRequest request, Function<String, Typed> typed) {
        return Reply.isLive(request)
                ? Reply.word(complaint, HttpStatus.UNPROCESSABLE_CONTENT)
                : pages.room(by, "", typed.apply(complaint), request);
    }
}
