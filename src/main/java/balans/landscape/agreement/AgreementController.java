package balans.landscape.agreement;

import balans.identity.KeyHolder;
import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.landscape.agreement.Agreement.Member;
import balans.landscape.agreement.Agreement.Standing;
import balans.web.DutchDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

@Controller
@RequestMapping("/zorglandschap/verwijzen/{centre}/afspraken")
class AgreementController {

    private final Agreements agreements;
    private final AgreementStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    AgreementController(Agreements agreements, AgreementStore store, TransactionOperations transactions, Clock clock) {
        this.agreements = agreements;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView index(KeyHolder by) {
        return page(by, AgreementForm.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView create(KeyHolder by, @RequestParam(defaultValue = "") String doel,
            @RequestParam(defaultValue = "") String grondslag, @RequestParam(defaultValue = "") Set<String> gegevens,
            @RequestParam(defaultValue = "") String bewaren, @RequestParam(defaultValue = "") String herzien,
            @RequestParam(defaultValue = "") Set<String> met) {
        var form = new AgreementForm(doel, grondslag, gegevens, bewaren, herzien, met);
        var others = agreements.others(by.organisation()).stream().map(p -> p.organisation().value()).collect(Collectors.toSet());
        var complaints = form.complaints(today(), others);
        if (!complaints.isEmpty() || !agreements.takesPart(by.organisation())) {
            return page(by, form, complaints);
        }
        var members = Stream.concat(Stream.of(new Member(by.organisation(), Standing.IN)),
                met.stream().map(id -> new Member(new OrganisationId(id), Standing.ASKED))).toList();
        var agreement = new Agreement(RandomId.next(), doel.strip(), grondslag.strip(), form.chosen(),
                form.retention().orElseThrow(), form.reviewOn().orElseThrow(), by.organisation(), members);
        transactions.executeWithoutResult(status -> store.add(agreement, by.person(), clock.instant()));
        return back();
    }

    @PostMapping("/{agreement}/instemming")
    ModelAndView accept(KeyHolder by, @PathVariable String agreement) {
        var found = agreements.find(by.organisation(), agreement).orElseThrow(() -> Refusal.notFound("agreement"));
        if (!agreements.takesPart(by.organisation())) {
            return page(by, AgreementForm.EMPTY, List.of());
        }
        store.accept(found.id(), by.organisation(), by.person(), clock.instant());
        return back();
    }

    @PostMapping("/{agreement}/vertrek")
    ModelAndView leave(KeyHolder by, @PathVariable String agreement) {
        var found = agreements.find(by.organisation(), agreement).orElseThrow(() -> Refusal.notFound("agreement"));
        store.leave(Optional.of(found.id()), by.organisation(), clock.instant());
        return back();
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/zorglandschap/verwijzen/{centre}/afspraken");
    }

    private ModelAndView page(KeyHolder by, AgreementForm form, List<AgreementForm.Complaint> complaints) {
        var rows = agreements.of(by.organisation()).stream().map(a -> row(a, by.organisation())).toList();
        var others = agreements.others(by.organisation()).stream()
                .map(p -> new AgreementsPage.Named(p.organisation(), agreements.nameOf(p.organisation()))).toList();
        var page = new AgreementsPage(by.organisation().value(), by.organisationName(),
                agreements.takesPart(by.organisation()), rows, others, form, complaints);
        return new ModelAndView("landscape/agreement/index", Map.of("page", page),
                complaints.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private AgreementsPage.Row row(Agreement agreement, OrganisationId ours) {
        var partners = agreement.members().stream().filter(m -> !m.organisation().equals(ours))
                .map(m -> new AgreementsPage.Partner(agreements.nameOf(m.organisation()), m.standing())).toList();
        return new AgreementsPage.Row(agreement, DutchDay.of(agreement.reviewOn()), !agreement.reviewOn().isAfter(today()),
                agreement.asked(ours), agreement.isIn(ours), partners);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
