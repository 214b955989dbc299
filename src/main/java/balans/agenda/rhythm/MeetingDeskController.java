package balans.agenda.rhythm;

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

/// Whoever keeps a meeting plans it, writes down how many came and what was said, and where it went.
@Controller
class MeetingDeskController {

    static final String DESK = "/redactie/agenda/bijeenkomsten";

    private final MeetingStore meetings;
    private final InputStore inputs;
    private final LetterStore letters;
    private final MeetingKeepers keepers;
    private final Clock clock;

    MeetingDeskController(MeetingStore meetings, InputStore inputs, LetterStore letters, MeetingKeepers keepers, Clock clock) {
        this.meetings = meetings;
        this.inputs = inputs;
        this.letters = letters;
        this.keepers = keepers;
        this.clock = clock;
    }

    @GetMapping(DESK)
    ModelAndView index(Editor by) {
        var themes = themes(by);
        return page(by, null, MeetingForm.empty(themes.getFirst()), null, "", HttpStatus.OK);
    }

    @PostMapping(DESK)
    ModelAndView create(Editor by, @ModelAttribute MeetingForm form) {
        themes(by);
        if (!form.complaint().isEmpty()) {
            return page(by, null, form, null, form.complaint(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        require(by, form);
        var id = RandomId.next();
        meetings.add(form.meeting(id, clock.millis()));
        return new ModelAndView("redirect:" + DESK + "/" + id);
    }

    @GetMapping(DESK + "/{meeting}")
    ModelAndView show(Editor by, @PathVariable String meeting) {
        var found = find(by, meeting);
        return page(by, found, MeetingForm.of(found), null, "", HttpStatus.OK);
    }

    @PostMapping(DESK + "/{meeting}")
    ModelAndView update(Editor by, @PathVariable String meeting, @ModelAttribute MeetingForm form) {
        var found = find(by, meeting);
        if (!form.complaint().isEmpty()) {
            return page(by, found, form, null, form.complaint(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        require(by, form);
        return meetings.change(form.meeting(found.id(), clock.millis()))
                ? new ModelAndView("redirect:" + found.address())
                : page(by, found, form, null, "clash", HttpStatus.CONFLICT);
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
            return page(by, found, MeetingForm.of(found), input, input.complaint(), HttpStatus.UNPROCESSABLE_CONTENT);
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
        if (!keepers.keepsAll(by)) {
            throw Refusal.notFound("page");
        }
        var letter = new Letter(RandomId.next(), title.strip(), addressee.strip(), term.strip(), website.strip(), about.strip());
        var fits = !letter.title().isEmpty() && letter.title().length() <= 300 && letter.addressee().length() <= 300
                && letter.term().length() <= 40 && letter.about().length() <= 2_000
                && letter.website().matches("(https://[^\\s\"<>]{3,480})?");
        if (!fits) {
            return page(by, null, MeetingForm.empty(MeetingController.THEMES.getFirst()), null, "letter-fields",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        letters.add(letter);
        return new ModelAndView("redirect:/agenda/politiek");
    }

    private ModelAndView page(
            Editor by, @Nullable Meeting meeting, MeetingForm form, @Nullable Input input, String complaint, HttpStatus status) {
        var said = meeting == null ? List.<Input>of() : inputs.of(meeting.id());
        var kept = meetings.all().stream().filter(one -> keepers.keeps(by, one.kind(), one.theme())).toList();
        return new ModelAndView("agenda/rhythm/desk", Map.of("page", new MeetingDeskPage(kept, meeting, form, said,
                letters.all(), input, complaint, keepers.themes(by), keepers.keepsAll(by))), status);
    }

    private Meeting find(Editor by, String meeting) {
        themes(by);
        return meetings.find(meeting).filter(found -> keepers.keeps(by, found.kind(), found.theme()))
                .orElseThrow(() -> Refusal.notFound("meeting"));
    }

    /// Nobody plans for another coalition, and no meeting moves there.
    private void require(Editor by, MeetingForm form) {
        if (!keepers.keeps(by, form.kind(), form.theme())) {
            throw Refusal.notFound("meeting");
        }
    }

    private List<String> themes(Editor by) {
        var themes = keepers.themes(by);
        if (themes.isEmpty()) {
            throw Refusal.notFound("page");
        }
        return themes;
    }
}
