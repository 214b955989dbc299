package balans.screening.poll;

import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.questionnaire.Questionnaire;
import balans.screening.questionnaire.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What everybody sees of a poll. No cookie, no session; nothing of a request is kept but the answers.
@Controller
@RequestMapping("/peiling/{poll}")
class PollQuestionsController {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final Polls polls;
    private final PollStore store;

    PollQuestionsController(Polls polls, PollStore store) {
        this.polls = polls;
        this.store = store;
    }

    @GetMapping
    ModelAndView show(@PathVariable String poll, @RequestParam(name = "taal", defaultValue = Words.SOURCE) String language,
            @RequestParam(defaultValue = "") String bedankt) {
        return page(find(poll), language, RandomId.next(), !bedankt.isEmpty(), false, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView create(@PathVariable String poll, @RequestParam Map<String, String> sent) {
        var found = find(poll);
        var asked = polls.questionnaireOf(found);
        var language = sent.getOrDefault("taal", Words.SOURCE);
        var chosen = chosen(asked, sent);
        var id = sent.getOrDefault("id", "");
        if (!ID.matcher(id).matches()) {
            throw Refusal.of(Reason.UNREADABLE, "an answer without an id");
        }
        if (chosen.stream().allMatch(Objects::isNull)) {
            return page(found, language, id, false, true, chosen, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var part = found.parts().contains(sent.get("part")) ? sent.getOrDefault("part", "") : "";
        if (!found.isOpenOn(polls.today()) || store.countOf(found) >= Poll.MAX_ANSWERS
                || !store.answer(found, id, new PollStore.Answer(part, chosen))) {
            return page(found, language, id, false, false, chosen, HttpStatus.GONE);
        }
        return new ModelAndView("redirect:/peiling/{poll}?bedankt=1&taal=" + language(asked, language).id());
    }

    @GetMapping("/uitkomst")
    ModelAndView outcome(@PathVariable String poll) {
        return new ModelAndView("screening/poll/show", Map.of("page", polls.page(published(poll), true)));
    }

    @GetMapping("/uitkomst.csv")
    ResponseEntity<byte[]> csv(@PathVariable String poll) {
        return PollController.file(polls.csv(published(poll)));
    }

    private static List<@Nullable Integer> chosen(Questionnaire asked, Map<String, String> sent) {
        var chosen = new ArrayList<@Nullable Integer>();
        for (var item : asked.items()) {
            chosen.add(item.options().stream().map(Questionnaire.Option::value)
                    .filter(value -> value.toString().equals(sent.get(item.id()))).findFirst().orElse(null));
        }
        return chosen;
    }

    private Poll find(String poll) {
        return store.find(poll).orElseThrow(() -> Refusal.notFound("poll"));
    }

    private Poll published(String poll) {
        return store.find(poll).filter(one -> one.publishedOn() != null).orElseThrow(() -> Refusal.notFound("poll"));
    }

    private ModelAndView page(Poll poll, String language, String id, boolean thanks, boolean empty,
            List<@Nullable Integer> chosen, HttpStatus status) {
        var asked = polls.questionnaireOf(poll);
        var page = new PollQuestionsPage(poll, asked, language(asked, language), id, poll.isOpenOn(polls.today()), thanks,
                empty, chosen);
        return new ModelAndView("screening/poll/questions", Map.of("page", page), status);
    }

    private static Questionnaire.Language language(Questionnaire asked, String wish) {
        return asked.language(wish).orElseGet(() -> asked.languages().getFirst());
    }
}
