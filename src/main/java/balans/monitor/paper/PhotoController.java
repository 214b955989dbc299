package balans.monitor.paper;

import balans.kernel.Refusal;
import balans.monitor.SessionId;
import balans.monitor.session.Sessions;
import balans.monitor.team.RoomCode;
import balans.monitor.team.TeamGuide;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/monitor/team/{team}/sessie/{code}/foto")
class PhotoController {

    private final PhotoAnswers answers;
    private final Sessions sessions;

    PhotoController(PhotoAnswers answers, Sessions sessions) {
        this.answers = answers;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView show(TeamGuide guide, @PathVariable String code) {
        return answers.page(session(guide, code), path(guide, code), back(guide, code), "", HttpStatus.OK);
    }

    @PostMapping
    ModelAndView keep(TeamGuide guide, @PathVariable String code, HttpServletRequest request) {
        return answers.keep(session(guide, code), path(guide, code), back(guide, code), request);
    }

    @GetMapping("/beeld")
    ResponseEntity<byte[]> image(TeamGuide guide, @PathVariable String code) {
        return answers.image(session(guide, code));
    }

    @PostMapping("/weg")
    ModelAndView remove(TeamGuide guide, @PathVariable String code) {
        return answers.remove(session(guide, code), path(guide, code));
    }

    private SessionId session(TeamGuide guide, String code) {
        return RoomCode.of(code).flatMap(read -> sessions.find(guide.team().id(), read))
                .orElseThrow(() -> Refusal.notFound("session")).id();
    }

    private static String back(TeamGuide guide, String code) {
        return "/monitor/team/" + guide.team().id().value() + "/sessie/"
                + RoomCode.of(code).map(RoomCode::value).orElse("");
    }

    private static String path(TeamGuide guide, String code) {
        return back(guide, code) + "/foto";
    }
}
