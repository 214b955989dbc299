package balans.monitor.paper;

import balans.kernel.Refusal;
import balans.monitor.SessionId;
import balans.monitor.session.Sessions;
import balans.monitor.team.RoomCode;
import balans.monitor.team.TeamLeader;
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
    ModelAndView show(TeamLeader leader, @PathVariable String code) {
        return answers.page(session(leader, code), path(leader, code), back(leader, code), "", HttpStatus.OK);
    }

    @PostMapping
    ModelAndView keep(TeamLeader leader, @PathVariable String code, HttpServletRequest request) {
        return answers.keep(session(leader, code), path(leader, code), back(leader, code), request);
    }

    @GetMapping("/beeld")
    ResponseEntity<byte[]> image(TeamLeader leader, @PathVariable String code) {
        return answers.image(session(leader, code));
    }

    @PostMapping("/weg")
    ModelAndView remove(TeamLeader leader, @PathVariable String code) {
        return answers.remove(session(leader, code), path(leader, code));
    }

    private SessionId session(TeamLeader leader, String code) {
        return RoomCode.of(code).flatMap(read -> sessions.find(leader.team().id(), read))
                .orElseThrow(() -> Refusal.notFound("session")).id();
    }

    private static String back(TeamLeader leader, String code) {
        return "/monitor/team/" + leader.team().id().value() + "/sessie/"
                + RoomCode.of(code).map(RoomCode::value).orElse("");
    }

    private static String path(TeamLeader leader, String code) {
        return back(leader, code) + "/foto";
    }
}
