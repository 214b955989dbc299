package balans.landscape.meeting;

import balans.identity.SignedIn;
import balans.kernel.RandomId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/zorglandschap/bijeenkomst")
class MeetingStartController {

    private final MeetingStore meetings;
    private final Clock clock;

    MeetingStartController(MeetingStore meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String code) {
        var found = meetings.find(Meeting.readCode(code));
        return found.map(m -> new ModelAndView("redirect:" + m.path()))
                .orElseGet(() -> page(Map.of("code", code), false, !code.isBlank()));
    }

    @PostMapping
    ModelAndView create(SignedIn by, @RequestParam Map<String, String> typed) {
        var title = typed.getOrDefault("titel", "").strip();
        var question = typed.getOrDefault("vraag", "").strip();
        List<String> options = typed.getOrDefault("keuzes", "").lines().map(String::strip).filter(o -> !o.isEmpty()).toList();
        var fits = !title.isEmpty() && title.length() <= Meeting.TITLE_MAX_CHARS && question.length() <= Meeting.QUESTION_MAX_CHARS
                && options.size() <= Meeting.MOST_OPTIONS && options.stream().allMatch(o -> o.length() <= Meeting.OPTION_MAX_CHARS)
                && question.isEmpty() == options.isEmpty();
        if (!fits) {
            return page(typed, true, false);
        }
        var meeting = new Meeting(RandomId.next(), Meeting.freshCode(), by.person().value(), title, question, options);
        meetings.add(meeting, clock.instant());
        return new ModelAndView("redirect:" + meeting.path() + "/leiden");
    }

    private static ModelAndView page(Map<String, String> typed, boolean wrong, boolean unknown) {
        return new ModelAndView("landscape/meeting/start", Map.of("page", new StartPage(typed, wrong, unknown)),
                wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
