package balans.screening.joining;

import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.joining.Interest.Answer;
import balans.screening.joining.Interest.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// For centres that may take part: what is asked, and a form that binds to nothing.
@Controller
class JoinController {

    /// More than a country has centres: a form that a machine fills in again and again ends here.
    private static final int INTERESTS_MOST = 2_000;

    private final CallStore calls;
    private final InterestStore interests;
    private final Clock clock;

    JoinController(CallStore calls, InterestStore interests, Clock clock) {
        this.calls = calls;
        this.interests = interests;
        this.clock = clock;
    }

    @GetMapping("/balansmeter/meedoen")
    ModelAndView index() {
        return new ModelAndView("screening/joining/index", Map.of("calls", calls.openOn(LocalDate.now(clock))));
    }

    @GetMapping("/balansmeter/meedoen/{programme}")
    ModelAndView show(@PathVariable String programme) {
        var call = find(programme);
        return page(call, InterestForm.EMPTY, List.of(), -1, List.of());
    }

    @PostMapping("/balansmeter/meedoen/{programme}")
    ModelAndView create(
            @PathVariable String programme,
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String contactName,
            @RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String estimate, @RequestParam(defaultValue = "") String scenario,
            @RequestParam MultiValueMap<String, String> all) {
        var call = find(programme);
        var form = new InterestForm(name, contactName, email, phone, estimate);
        var answers = IntStream.range(0, call.conditions().size()).mapToObj(i -> answer(all.getFirst("c" + i))).toList();
        var chosen = IntStream.range(0, call.scenarios().size()).filter(i -> scenario.equals("" + i)).findFirst().orElse(-1);
        if (!call.isOpenOn(LocalDate.now(clock))) {
            throw Refusal.of(Reason.GONE, "the call has closed");
        }
        if (interests.of(programme).size() >= INTERESTS_MOST) {
            throw Refusal.of(Reason.TOO_MANY, "too many interests");
        }
        var wrong = form.complaints();
        if (!wrong.isEmpty()) {
            return page(call, form, answers, chosen, wrong);
        }
        var secret = RandomId.next();
        interests.add(new Interest(RandomId.next(), programme, form, answers, chosen, LocalDate.now(clock), State.INTEREST, null),
                Secret.hashOf(secret));
        return new ModelAndView("redirect:/balansmeter/deelname/" + secret + "?nieuw=ja");
    }

    private Call find(String programme) {
        return calls.find(programme).orElseThrow(() -> Refusal.notFound("call"));
    }

    private static Answer answer(@Nullable String typed) {
        return Arrays.stream(Answer.values()).filter(a -> a.name().equals(typed)).findFirst().orElse(Answer.UNSURE);
    }

    private ModelAndView page(Call call, InterestForm form, List<Answer> answers, int scenario, List<String> wrong) {
        return new ModelAndView("screening/joining/show",
                Map.of("page", new JoinPage(call, call.isOpenOn(LocalDate.now(clock)), form, answers, scenario, wrong)),
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
