package balans.screening.poll;

import balans.identity.ProgrammeManager;
import balans.kernel.Refusal;
import balans.screening.questionnaire.Questionnaires;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Polls as their organisation runs them.
@Controller
@RequestMapping("/balansmeter/beheer/peilingen")
class PollController {

    private final Polls polls;
    private final PollStore store;
    private final Questionnaires questionnaires;

    PollController(Polls polls, PollStore store, Questionnaires questionnaires) {
        this.polls = polls;
        this.store = store;
        this.questionnaires = questionnaires;
    }

    @GetMapping
    ModelAndView index(ProgrammeManager by) {
        return list(by, PollForm.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView create(ProgrammeManager by, @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String questionnaire, @RequestParam(defaultValue = "") String parts,
            @RequestParam(defaultValue = "") String endsOn) {
        var form = new PollForm(title, questionnaire, parts, endsOn);
        return switch (polls.make(by.organisation(), form)) {
            case Polls.Outcome.Made(var poll) -> new ModelAndView("redirect:/balansmeter/beheer/peilingen/" + poll.id());
            case Polls.Outcome.NotYet(var complaints) -> list(by, form, complaints);
        };
    }

    @GetMapping("/{poll}")
    ModelAndView show(ProgrammeManager by, @PathVariable String poll) {
        return new ModelAndView("screening/poll/show", Map.of("page", polls.page(find(by, poll), false)));
    }

    @PostMapping("/{poll}/sluiting")
    String close(ProgrammeManager by, @PathVariable String poll) {
        store.close(find(by, poll), polls.today());
        return "redirect:/balansmeter/beheer/peilingen/{poll}";
    }

    @PostMapping("/{poll}/publicatie")
    String publish(ProgrammeManager by, @PathVariable String poll) {
        var found = find(by, poll);
        if (!found.isOpenOn(polls.today())) {
            store.publish(found, polls.today());
        }
        return "redirect:/balansmeter/beheer/peilingen/{poll}";
    }

    @GetMapping("/{poll}/uitkomst.csv")
    ResponseEntity<byte[]> csv(ProgrammeManager by, @PathVariable String poll) {
        return file(polls.csv(find(by, poll)));
    }

    static ResponseEntity<byte[]> file(String csv) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("peiling.csv").build().toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    private Poll find(ProgrammeManager by, String poll) {
        return store.find(by.organisation(), poll).orElseThrow(() -> Refusal.notFound("poll"));
    }

    private ModelAndView list(ProgrammeManager by, PollForm form, List<String> complaints) {
        var page = new PollsPage(store.of(by.organisation()), questionnaires.of(by.organisation()), form, complaints, polls.today());
        return new ModelAndView("screening/poll/index", Map.of("page", page),
                complaints.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
