package balans.screening.joining;

import balans.identity.ProgrammeManager;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.screening.programme.Programme;
import balans.screening.programme.Programmes;
import balans.web.Site;
import balans.web.Text;
import balans.web.export.Csv;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// The manager's side of joining: what is offered, the agreement, and who is interested.
@Controller
@RequestMapping("/balansmeter/beheer/{programme}/oproep")
class CallController {

    private final Programmes programmes;
    private final CallStore calls;
    private final AgreementStore agreements;
    private final InterestStore interests;
    private final Drafts drafts;
    private final Site site;
    private final Text texts;
    private final Clock clock;

    CallController(Programmes programmes, CallStore calls, AgreementStore agreements, InterestStore interests, Drafts drafts,
            Site site, Text texts, Clock clock) {
        this.programmes = programmes;
        this.calls = calls;
        this.agreements = agreements;
        this.interests = interests;
        this.drafts = drafts;
        this.site = site;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(ProgrammeManager by, @PathVariable String programme) {
        var found = programmes.of(by, programme);
        return page(found, calls.find(programme).orElseGet(() -> proposal(found)), "", List.of());
    }

    @PostMapping
    ModelAndView update(
            ProgrammeManager by, @PathVariable String programme,
            @RequestParam(defaultValue = "") String closesOn, @RequestParam(defaultValue = "") String conditions,
            @RequestParam(defaultValue = "") String scenarios, @RequestParam(defaultValue = "") String cost) {
        var found = programmes.of(by, programme);
        var day = day(closesOn);
        var call = new Call(programme, found.name(), day.orElseGet(() -> LocalDate.now(clock)), Call.lines(conditions),
                Call.lines(scenarios), cost.strip());
        var wrong = new ArrayList<String>();
        if (day.isEmpty()) {
            wrong.add("closesOn");
        }
        if (cost.isBlank() || cost.strip().length() > 1_000) {
            wrong.add("cost");
        }
        if (call.conditionLines().length() > 6_000 || call.scenarioLines().length() > 6_000) {
            wrong.add("conditions");
        }
        if (!wrong.isEmpty()) {
            return page(found, call, "", wrong);
        }
        calls.put(call);
        return new ModelAndView("redirect:/balansmeter/beheer/{programme}/oproep");
    }

    @PostMapping("/overeenkomst")
    ModelAndView publish(ProgrammeManager by, @PathVariable String programme, @RequestParam(defaultValue = "") String words) {
        var found = programmes.of(by, programme);
        var text = words.replace("\r\n", "\n").strip();
        if (text.isEmpty() || text.length() > Agreement.WORDS_MAX_CHARS) {
            return page(found, calls.find(programme).orElseGet(() -> proposal(found)), "", List.of("words"));
        }
        agreements.publish(programme, text, LocalDate.now(clock));
        return new ModelAndView("redirect:/balansmeter/beheer/{programme}/oproep");
    }

    /// The old link of this interest ends.
    @PostMapping("/interesse/{interest}/link")
    ModelAndView link(
            ProgrammeManager by, @PathVariable String programme, @PathVariable String interest, HttpServletResponse response) {
        var found = programmes.of(by, programme);
        var secret = RandomId.next();
        if (!interests.replaceToken(programme, interest, Secret.hashOf(secret))) {
            throw Refusal.notFound("interest");
        }
        response.setHeader("Cache-Control", "no-store");
        return page(found, calls.find(programme).orElseGet(() -> proposal(found)),
                site.address() + "/balansmeter/deelname/" + secret, List.of());
    }

    @GetMapping("/interesse.csv")
    ResponseEntity<byte[]> csv(ProgrammeManager by, @PathVariable String programme) {
        var found = programmes.of(by, programme);
        var page = new CallPage(found, calls.find(programme).orElseGet(() -> proposal(found)), true, "", null, "",
                interests.of(programme), "", List.of());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("interesse.csv").build().toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(Csv.of(InterestSheet.of(page, texts)).getBytes(StandardCharsets.UTF_8));
    }

    /// The conditions and scenarios of the source (R004-2, R004-20), to be changed.
    private Call proposal(Programme programme) {
        return new Call(programme.id(), programme.name(), LocalDate.now(clock).plusWeeks(2),
                Call.lines(texts.of("screening.joining.proposal.conditions")),
                Call.lines(texts.of("screening.joining.proposal.scenarios")), texts.of("screening.joining.proposal.cost"));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private ModelAndView page(Programme programme, Call call, String link, List<String> wrong) {
        var published = calls.find(programme.id()).isPresent();
        return new ModelAndView("screening/joining/call", Map.of("page", new CallPage(programme, call, published,
                site.address() + "/balansmeter/meedoen/" + programme.id(), agreements.current(programme.id()).orElse(null),
                drafts.read(Drafts.Kind.AGREEMENT, "nl"), interests.of(programme.id()), link, wrong)),
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
