package balans.landscape.referral;

import balans.identity.KeyHolder;
import balans.kernel.Refusal;
import balans.landscape.consent.Entry.Decision;
import balans.landscape.consent.Ledger;
import balans.landscape.consent.SealedBytes;
import balans.landscape.consent.SubjectStore;
import balans.web.export.Csv;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/zorglandschap/verwijzen/{centre}")
class ConsentController {

    record Child(String subject, int epoch, String sealed) {}

    private final ConsentRegister register;
    private final RecordDecision recordDecision;
    private final WithdrawConsent withdrawConsent;
    private final ConsentTable table;
    private final Ledger ledger;
    private final SubjectStore subjects;

    ConsentController(ConsentRegister register, RecordDecision recordDecision, WithdrawConsent withdrawConsent,
            ConsentTable table, Ledger ledger, SubjectStore subjects) {
        this.register = register;
        this.recordDecision = recordDecision;
        this.withdrawConsent = withdrawConsent;
        this.table = table;
        this.ledger = ledger;
        this.subjects = subjects;
    }

    @GetMapping("/toestemmingen")
    ModelAndView index(KeyHolder by, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "1") String p) {
        return new ModelAndView("landscape/referral/consents",
                Map.of("page", register.of(by, kind, ReferralController.page(p), ConsentPage.SIZE)));
    }

    @GetMapping("/toestemmingen.csv")
    ResponseEntity<byte[]> csv(KeyHolder by, @RequestParam(defaultValue = "") String kind) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("toestemmingen.csv").build().toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(Csv.of(table.of(by, kind)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/toestemmingen/{number}")
    ModelAndView show(KeyHolder by, @PathVariable String number) {
        return new ModelAndView("landscape/referral/copy", Map.of("page", register.copy(by, numberOf(number))));
    }

    @PostMapping("/toestemmingen")
    ResponseEntity<Object> create(KeyHolder by, @RequestBody NewDecision decision) {
        return switch (recordDecision.record(by, decision)) {
            case RecordDecision.Outcome.Recorded(var recorded) -> ResponseEntity.ok(new NewReferralController.Yes(recorded.id()));
            case RecordDecision.Outcome.CannotStand(var why) -> NewReferralController.no("decide." + why);
            case RecordDecision.Outcome.NotAgreed(var why) -> NewReferralController.no("agreed." + why);
        };
    }

    /// A parent said it to a professional. For one recipient of the decision, or for all of them.
    @PostMapping("/toestemmingen/{number}/intrekking")
    String withdraw(KeyHolder by, @PathVariable String number, @RequestParam(defaultValue = "") String voor) {
        var decision = ledger.of(by.organisation()).stream().filter(w -> w.number() == numberOf(number))
                .map(Ledger.Written::entry).filter(Decision.class::isInstance).map(Decision.class::cast).findFirst()
                .orElseThrow(() -> Refusal.notFound("decision"));
        var recipient = decision.recipients().stream().filter(r -> r.value().equals(voor)).findFirst();
        withdrawConsent.withdraw(by.organisation(), decision.subject(), recipient.orElse(null),
                decision.agreement(), by.person());
        return "redirect:/zorglandschap/verwijzen/{centre}/toestemmingen";
    }

    /// For the browser, which alone can read whom an id stands for.
    @GetMapping("/kinderen")
    @ResponseBody
    List<Child> children(KeyHolder by) {
        return subjects.of(by.organisation()).stream()
                .map(s -> new Child(s.subject().value(), s.epoch(), SealedBytes.write(s.sealed()))).toList();
    }

    private static long numberOf(String number) {
        if (!number.matches("[0-9]{1,12}")) {
            throw Refusal.notFound("decision");
        }
        return Long.parseLong(number);
    }
}
