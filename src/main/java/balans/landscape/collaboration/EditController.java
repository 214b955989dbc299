package balans.landscape.collaboration;

import balans.directory.Directory;
import balans.directory.EntryId;
import balans.identity.Editor;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.landscape.together.Together;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The editors of the registers keep collaborations and agreements.
@Controller
@RequestMapping("/zorglandschap/redactie")
class EditController {

    private static final String NEW = "nieuw";

    private final CollaborationStore store;
    private final Together together;
    private final Directory directory;
    private final RemindOfReview remind;
    private final TransactionOperations transactions;
    private final Clock clock;

    EditController(CollaborationStore store, Together together, Directory directory, RemindOfReview remind,
            TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.together = together;
        this.directory = directory;
        this.remind = remind;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView index(Editor by) {
        return page("edit-index", "", Map.of(), List.of());
    }

    @GetMapping("/verbanden/{id}")
    ModelAndView collaboration(Editor by, @PathVariable String id) {
        if (id.equals(NEW)) {
            return page("edit-collaboration", "", Map.of(), List.of());
        }
        var c = store.collaboration(id).orElseThrow(() -> Refusal.notFound("collaboration"));
        return page("edit-collaboration", id, Map.of("soort", c.kind().name(), "naam", c.name(), "gebied", c.region(),
                "tekst", c.about(), "adres", c.url(), "leden", Member.write(c.members())), List.of());
    }

    @PostMapping("/verbanden/{id}")
    ModelAndView putCollaboration(Editor by, @PathVariable String id, @RequestParam Map<String, String> typed) {
        var form = new EditForm(typed);
        var known = id.equals(NEW) ? "" : store.collaboration(id).orElseThrow(() -> Refusal.notFound("collaboration")).id();
        var wrong = form.wrongOfCollaboration();
        unknown(form, wrong);
        if (!wrong.isEmpty()) {
            return page("edit-collaboration", known, typed, wrong);
        }
        transactions.executeWithoutResult(status -> store.put(form.collaboration(idOr(known), LocalDate.now(clock), followed(form))));
        return new ModelAndView("redirect:/zorglandschap/verbanden");
    }

    @GetMapping("/ketenafspraken/{id}")
    ModelAndView agreement(Editor by, @PathVariable String id) {
        if (id.equals(NEW)) {
            return page("edit-agreement", "", Map.of(), List.of());
        }
        var a = store.agreement(id).orElseThrow(() -> Refusal.notFound("agreement"));
        var typed = new HashMap<>(Map.of("soort", a.kind().name(), "onderwerp", a.topic(), "naam", a.title(), "adres", a.url(),
                "leden", Member.write(a.parties()), "herzien", a.reviewOn().toString()));
        typed.put("verband", a.collaboration() == null ? "" : a.collaboration());
        typed.put("gemaakt", a.agreedOn() == null ? "" : a.agreedOn().toString());
        typed.put("email", remind.addressee(a).orElse(""));
        return page("edit-agreement", id, typed, List.of());
    }

    @PostMapping("/ketenafspraken/{id}")
    ModelAndView putAgreement(Editor by, @PathVariable String id, @RequestParam Map<String, String> typed) {
        var form = new EditForm(typed);
        var known = id.equals(NEW) ? "" : store.agreement(id).orElseThrow(() -> Refusal.notFound("agreement")).id();
        var wrong = form.wrongOfAgreement(topics(), store.collaborations());
        unknown(form, wrong);
        if (!wrong.isEmpty()) {
            return page("edit-agreement", known, typed, wrong);
        }
        var agreement = form.agreement(idOr(known), followed(form));
        transactions.executeWithoutResult(status -> store.put(agreement));
        remind.at(agreement, form.email());
        return new ModelAndView("redirect:/zorglandschap/verbanden#ketenafspraken");
    }

    @PostMapping("/weg/{id}")
    String remove(Editor by, @PathVariable String id) {
        if (store.collaboration(id).isEmpty() && store.agreement(id).isEmpty()) {
            throw Refusal.notFound("record");
        }
        remind.cancel(id);
        transactions.executeWithoutResult(status -> store.remove(id));
        return "redirect:/zorglandschap/redactie";
    }

    /// A member that names an organisation names one that is in the register.
    private void unknown(EditForm form, List<String> wrong) {
        var named = followed(form).stream().map(Member::organisation).filter(id -> !id.isEmpty()).map(EntryId::organisation).toList();
        if (!directory.titles(named).keySet().containsAll(named)) {
            wrong.add("leden");
        }
    }

    private List<Member> followed(EditForm form) {
        return form.members().stream().map(member -> member.organisation().isEmpty() ? member
                : new Member(member.name(), directory.followed(EntryId.organisation(member.organisation())).id())).toList();
    }

    private List<String> topics() {
        return Stream.concat(together.agreements().stream(), together.guidelines().stream()).toList();
    }

    private static String idOr(String known) {
        return known.isEmpty() ? RandomId.next() : known;
    }

    private ModelAndView page(String template, String id, Map<String, String> typed, List<String> wrong) {
        var page = new EditPage(id, typed, wrong, store.collaborations(), store.agreements(), topics(), remind.isPossible());
        return new ModelAndView("landscape/collaboration/" + template, Map.of("page", page),
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
