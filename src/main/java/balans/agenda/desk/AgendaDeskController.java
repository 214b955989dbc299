package balans.agenda.desk;

import balans.agenda.gap.DecideSignal;
import balans.agenda.gap.Signal;
import balans.agenda.gap.SignalStore;
import balans.agenda.party.DecideJoin;
import balans.agenda.party.JoinRequest;
import balans.agenda.party.JoinStore;
import balans.agenda.register.AgendaKinds;
import balans.agenda.voice.CommentStore;
import balans.identity.Editor;
import balans.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desk, and the decisions that are taken at it.
@Controller
@RequestMapping("/agenda/redactie")
class AgendaDeskController {

    private final AgendaDesk desk;
    private final SignalStore signals;
    private final DecideSignal decideSignal;
    private final JoinStore joins;
    private final DecideJoin decideJoin;
    private final CommentStore comments;

    AgendaDeskController(AgendaDesk desk, SignalStore signals, DecideSignal decideSignal, JoinStore joins,
            DecideJoin decideJoin, CommentStore comments) {
        this.desk = desk;
        this.signals = signals;
        this.decideSignal = decideSignal;
        this.joins = joins;
        this.decideJoin = decideJoin;
        this.comments = comments;
    }

    @GetMapping
    ModelAndView index(Editor by) {
        return page(by, "", HttpStatus.OK);
    }

    @PostMapping("/signalen/{id}")
    ModelAndView signal(Editor by, @PathVariable String id, @RequestParam(defaultValue = "") String besluit,
            @RequestParam(defaultValue = "") String thema, @RequestParam(defaultValue = "") String pijler,
            @RequestParam(defaultValue = "") String bestaand, @RequestParam(defaultValue = "") String antwoord) {
        requireKeeper(by);
        var signal = signals.find(id).orElseThrow(() -> Refusal.notFound("signal"));
        return switch (decide(signal, besluit, thema, pijler, bestaand.strip(), antwoord, by)) {
            case DecideSignal.Outcome.TakenUp(var address) -> new ModelAndView("redirect:" + address);
            case DecideSignal.Outcome.NotTakenUp() -> new ModelAndView("redirect:/agenda/redactie");
            case DecideSignal.Outcome.NoReason() -> page(by, "no-reason", HttpStatus.UNPROCESSABLE_CONTENT);
            case DecideSignal.Outcome.NoPlace() -> page(by, "no-place", HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private DecideSignal.Outcome decide(Signal signal, String decision, String theme, String pillar, String known,
            String answer, Editor by) {
        return switch (decision) {
            case "ambitie" -> decideSignal.makeAmbition(signal, theme, pillar, answer, by);
            case "actie" -> decideSignal.makeAction(signal, theme, answer, by);
            case "bestaand" -> decideSignal.tie(signal, known, answer);
            default -> decideSignal.refuse(signal, answer); // not sealed: which button of a form
        };
    }

    @PostMapping("/aansluitingen/{id}")
    ModelAndView join(Editor by, @PathVariable String id, @RequestParam(defaultValue = "") String besluit,
            @RequestParam(defaultValue = "") String organisatie, @RequestParam(defaultValue = "") String antwoord) {
        JoinRequest join = joins.find(id).filter(one -> DecideJoin.may(by, one)).orElseThrow(() -> Refusal.notFound("request"));
        if (!besluit.equals("ja")) {
            decideJoin.refuse(join, antwoord);
            return new ModelAndView("redirect:/agenda/redactie");
        }
        return switch (decideJoin.accept(join, organisatie.strip(), by)) {
            case DecideJoin.Outcome.Joined(var organisation) -> new ModelAndView("redirect:/organisaties/" + organisation);
            case DecideJoin.Outcome.Unclear() -> page(by, "unclear", HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping("/reacties/{id}")
    String comment(Editor by, @PathVariable String id, @RequestParam(defaultValue = "") String besluit) {
        requireKeeper(by);
        comments.decide(id, besluit.equals("tonen"));
        return "redirect:/agenda/redactie";
    }

    private ModelAndView page(Editor by, String complaint, HttpStatus status) {
        return new ModelAndView("agenda/desk/index", AgendaDeskPage.model(desk.page(by, "", complaint)), status);
    }

    static void requireKeeper(Editor by) {
        if (!by.keeps(AgendaKinds.AGENDA)) {
            throw Refusal.notFound("page");
        }
    }
}
