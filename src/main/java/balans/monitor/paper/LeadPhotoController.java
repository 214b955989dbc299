package balans.monitor.paper;

import balans.monitor.session.Facilitator;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Who leads the session may keep a photo while it goes on; afterwards it is the team leader's.
@Controller
@RequestMapping("/m/{code}/leiden/foto")
class LeadPhotoController {

    private final PhotoAnswers answers;

    LeadPhotoController(PhotoAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    ModelAndView show(Facilitator by) {
        return answers.page(by.sessionId(), path(by), back(by), "", HttpStatus.OK);
    }

    @PostMapping
    ModelAndView keep(Facilitator by, HttpServletRequest request) {
        return answers.keep(by.sessionId(), path(by), back(by), request);
    }

    @GetMapping("/beeld")
    ResponseEntity<byte[]> image(Facilitator by) {
        return answers.image(by.sessionId());
    }

    @PostMapping("/weg")
    ModelAndView remove(Facilitator by) {
        return answers.remove(by.sessionId(), path(by));
    }

    private static String back(Facilitator by) {
        return "/m/" + by.code().value() + "/leiden";
    }

    private static String path(Facilitator by) {
        return back(by) + "/foto";
    }
}
