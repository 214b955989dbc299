package balans.screening.joining;

import balans.identity.ProgrammeManager;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.programme.Programmes;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The manager answers once, for all centres of the programme (R004-24).
@Controller
@RequestMapping("/balansmeter/beheer/{programme}/vragen")
class AnswerQuestionController {

    private final Programmes programmes;
    private final QuestionStore questions;
    private final Clock clock;

    AnswerQuestionController(Programmes programmes, QuestionStore questions, Clock clock) {
        this.programmes = programmes;
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(ProgrammeManager by, @PathVariable String programme) {
        return new ModelAndView("screening/joining/answers",
                Map.of("programme", programmes.of(by, programme), "questions", questions.of(programme)));
    }

    @PostMapping("/{question}")
    String answer(
            ProgrammeManager by, @PathVariable String programme, @PathVariable String question,
            @RequestParam(defaultValue = "") String answer) {
        programmes.of(by, programme);
        var text = answer.strip();
        if (text.isEmpty() || text.length() > Question.ANSWER_MAX_CHARS) {
            throw Refusal.of(Reason.UNREADABLE, "no answer, or too long");
        }
        if (!questions.answer(programme, question, text, clock.instant())) {
            throw Refusal.notFound("question");
        }
        return "redirect:/balansmeter/beheer/{programme}/vragen";
    }
}
