package balans.agenda.rhythm;

import balans.agenda.edition.CoreTeam;
import balans.agenda.rhythm.Input.WentTo;
import balans.identity.Editor;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The core team plans meetings, writes down who came and what was said, and where it went.
@Controller
class MeetingDeskController {

    static final String DESK = "/redactie/agenda/bijeenkomsten";

    private final MeetingStore meetings;
    private final InputStore inputs;
    private final LetterStore letters;
    private final CoreTeam team;
    private final Clock clock;

    MeetingDeskController(MeetingStore meetings, InputStore inputs, LetterStore letters, CoreTeam team, Clock clock) {
        this.meetings = meetings;
        this.inputs = inputs;
        this.letters = letters;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping(DESK)
    ModelAndView index(Editor by) {
        require(by);
        return page(null, MeetingForm.empty(), null, "", HttpStatus.OK);
    }

    @PostMapping(DESK)
    ModelAndView create(Editor by, @ModelAttribute MeetingForm form) {
        require(by);
        if (!form.complaint().isEmpty()) {
            return page(null, form, null, form.complaint(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var id = RandomId.next();
        meetings.add(form.meeting(id, clock.millis()));
        return new ModelAndView("redirect:" + DESK + "/" + id);
    }

    @GetMapping(DESK + "/{meeting}")
    ModelAndView show(Editor by, @PathVariable String meeting) {
        var found = find(by, meeting);
        return page(found, MeetingForm.of(found), null, "", HttpStatus.OK);
    }

    @PostMapping(DESK + "/{meeting}")
    ModelAndView update(Editor by, @PathVariable String meeting, @ModelAttribute MeetingForm form) {
        var found = find(by, meeting);
        if (!form.complaint().isEmpty()) {
            return page(found, form, null, form.complaint(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return meetings.change(form.meeting(found.id(), clock.millis()))
                ? new ModelAndView("redirect:" + found.address())
                : page(found, form, null, "clash", HttpStatus.CONFLICT);
    }

    /// `id` is empty for new input.
    @PostMapping(DESK + "/{meeting}/inbreng")
    ModelAndView input(Editor by, @PathVariable String meeting, @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "OPEN") WentTo wentTo,
            @RequestParam(defaultValue = "") String address, @RequestParam(defaultValue = "") String letter,
            @RequestParam(defaultValue = "") String answer) {
        var found = find(by, meeting);
        var known = letters.all().stream().anyMatch(one -> one.id().equals(letter));
        var leads = wentTo == WentTo.AGENDA || wentTo == WentTo.EDITION;
        var input = new Input(id.isEmpty() ? RandomId.next() : id, found.id(), words.strip(), wentTo,
                leads ? address.strip() : "", wentTo == WentTo.LETTER && known ? letter : "", answer.strip());
        if (!input.complaint().isEmpty()) {
            return page(found, MeetingForm.of(found), input, input.complaint(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (id.isEmpty()) {
            inputs.add(input);
        } else if (!inputs.change(input)) {
            throw Refusal.notFound("input");
        }
        return new ModelAndView("redirect:" + DESK + "/" + found.id());
    }

    @PostMapping("/redactie/agenda/brieven")
    ModelAndView letter(Editor by, @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String addressee, @RequestParam(defaultValue = "") String term,
            @RequestParam(defaultValue = "") String website, @RequestParam(defaultValue = "") String about) {
        require(by);
        var letter = new Letter(RandomId.next(), title.strip(), addressee.strip(), term.strip(), website.strip(), about.strip());
        var fits = !letter.title().isEmpty() && letter.title().length() <= 300 && letter.addressee().length() <= 300
                && letter.term().length() <= 40 && letter.about().length() <= 2_000
                && letter.website().matches("(https://[^\\s\"<>]{3,480})?");
        if (!fits) {
            return page(null, MeetingForm.empty(), null, "letter-fields", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        letters.add(letter);
        return new ModelAndView("redirect:/agenda/politiek");
    }

    private ModelAndView page(
            @Nullable Meeting meeting, MeetingForm form, @Nullable Input input, String complaint, HttpStatus status) {
        var said = meeting == null ? List.<Input>of() : inputs.of(meeting.id());
        return new ModelAndView("agenda/rhythm/desk", Map.of("page",
                new MeetingDeskPage(meetings.all(), meeting, form, said, letters.all(), input, complaint)), status);
    }

    private Meeting find(Editor by, String meeting) {
        require(by);
        return meetings.find(meeting).orElseThrow(() -> Refusal.notFound("meeting"));
    }

    private void require(Editor by) {
        if (!team.publishes(by)) {
            throw Refusal.notFound("page");
        }
    }
}
