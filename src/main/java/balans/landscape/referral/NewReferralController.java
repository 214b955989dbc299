package balans.landscape.referral;

import balans.identity.KeyHolder;
import balans.identity.OrganisationKeys;
import balans.kernel.OrganisationId;
import balans.landscape.agreement.Agreement;
import balans.landscape.agreement.Agreements;
import balans.landscape.agreement.Party;
import balans.landscape.consent.SealedBytes;
import balans.landscape.referral.NewReferralPage.Choice;
import balans.landscape.referral.NewReferralPage.Chosen;
import balans.landscape.referral.NewReferralPage.Recipient;
import balans.landscape.referral.SendReferral.NewReferral;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/zorglandschap/verwijzen/{centre}")
class NewReferralController {

    /// @param reason key of the words with which the page answers
    record No(String reason) {}

    record Yes(String id) {}

    private final Agreements agreements;
    private final OrganisationKeys keys;
    private final SendReferral send;
    private final Clock clock;

    NewReferralController(Agreements agreements, OrganisationKeys keys, SendReferral send, Clock clock) {
        this.agreements = agreements;
        this.keys = keys;
        this.send = send;
        this.clock = clock;
    }

    /// That the parent makes contact needs no data and leaves no trace: it is this page, to read from or to print.
    @GetMapping("/nieuw")
    ModelAndView make(KeyHolder by, @RequestParam(defaultValue = "") String naar, @RequestParam(defaultValue = "") String hoe) {
        var ours = by.organisation();
        var choices = agreements.of(ours).stream().filter(a -> a.isIn(ours))
                .map(a -> new Choice(a, recipients(ours, a))).filter(c -> !c.recipients().isEmpty()).toList();
        var today = LocalDate.now(clock);
        var page = new NewReferralPage(ours.value(), by.organisationName(), agreements.takesPart(ours), choices,
                chosen(choices, naar), !hoe.equals("verwijzen"), today.toString(), today.plusMonths(3).toString(),
                today.plusDays(365).toString());
        return new ModelAndView("landscape/referral/new", Map.of("page", page));
    }

    @PostMapping("/verwijzingen")
    ResponseEntity<Object> create(KeyHolder by, @RequestBody NewReferral referral) {
        return switch (send.send(by, referral)) {
            case SendReferral.Outcome.Sent(var id) -> ResponseEntity.ok(new Yes(id));
            case SendReferral.Outcome.NoBasis(var why) -> no("basis." + why);
            case SendReferral.Outcome.NotAgreed(var why) -> no("agreed." + why);
        };
    }

    static ResponseEntity<Object> no(String reason) {
        return ResponseEntity.unprocessableContent().body(new No(reason));
    }

    private List<Recipient> recipients(OrganisationId ours, Agreement agreement) {
        return agreements.recipients(ours, agreement).stream().filter(o -> keys.current(o).isPresent())
                .map(o -> new Recipient(o, agreements.nameOf(o))).toList();
    }

    /// @param wanted ids of agreement and recipient, with a dot between
    private @Nullable Chosen chosen(List<Choice> choices, String wanted) {
        for (var choice : choices) {
            for (var recipient : choice.recipients()) {
                if (wanted.equals(choice.agreement().id() + "." + recipient.id().value())) {
                    var key = keys.current(recipient.id()).orElseThrow();
                    return new Chosen(choice.agreement(), recipient,
                            agreements.party(recipient.id()).map(Party::contact).orElse(""), key.kid(),
                            SealedBytes.write(key.publicKey()));
                }
            }
        }
        return null;
    }
}
