package balans.landscape.agreement;

import balans.identity.KeyHolder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Switches referral on and off for an organisation.
@Controller
@RequestMapping("/zorglandschap/verwijzen/{centre}")
class PartyController {

    private final PartyStore parties;
    private final AgreementStore agreements;
    private final TransactionOperations transactions;
    private final Clock clock;

    PartyController(PartyStore parties, AgreementStore agreements, TransactionOperations transactions, Clock clock) {
        this.parties = parties;
        this.agreements = agreements;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/instellingen")
    ModelAndView show(KeyHolder by, @RequestParam(defaultValue = "") String bewaard) {
        var form = parties.find(by.organisation()).map(PartyForm::of).orElse(new PartyForm("", "", "", Set.of()));
        return page(by, form, List.of(), bewaard.equals("ja"));
    }

    @PostMapping("/instellingen")
    ModelAndView update(KeyHolder by, @RequestParam(defaultValue = "") String regime,
            @RequestParam(defaultValue = "") String contact, @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") Set<String> plicht) {
        var form = new PartyForm(regime, contact, email, plicht);
        var complaints = form.complaints();
        if (!complaints.isEmpty()) {
            return page(by, form, complaints, false);
        }
        parties.put(new Party(by.organisation(), form.chosen().orElseThrow(), contact.strip(), email.strip(), Party.DUTIES, false),
                by.person(), clock.instant());
        return new ModelAndView("redirect:/zorglandschap/verwijzen/{centre}/instellingen?bewaard=ja");
    }

    /// From this moment nothing is received any more; it leaves every agreement.
    @PostMapping("/uit")
    String leave(KeyHolder by) {
        transactions.executeWithoutResult(status -> {
            parties.leave(by.organisation(), clock.instant());
            agreements.leave(Optional.empty(), by.organisation(), clock.instant());
        });
        return "redirect:/zorglandschap/verwijzen/{centre}/instellingen";
    }

    private ModelAndView page(KeyHolder by, PartyForm form, List<PartyForm.Complaint> complaints, boolean saved) {
        var on = parties.find(by.organisation()).filter(Party::takesPart).isPresent();
        var page = new PartyPage(by.organisation().value(), by.organisationName(), on, form, complaints, saved);
        return new ModelAndView("landscape/agreement/party", Map.of("page", page),
                complaints.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
