package balans.identity;

import balans.identity.AccountPage.Place;
import balans.identity.MembershipStore.Membership;
import balans.identity.PersonStore.Person;
import balans.kernel.Refusal;
import balans.web.DutchDay;
import balans.web.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AccountController {

    private final PersonStore persons;
    private final MembershipStore memberships;
    private final EnrolmentStore enrolments;
    private final Chests chests;
    private final SignIn signIn;
    private final PasskeyStore passkeys;
    private final SecondFactor second;
    private final SsoProvider provider;
    private final SsoStore links;
    private final OfficerStore officers;
    private final Text texts;
    private final Clock clock;

    AccountController(PersonStore persons, MembershipStore memberships, EnrolmentStore enrolments, Chests chests,
            SignIn signIn, PasskeyStore passkeys, SecondFactor second, SsoProvider provider, SsoStore links,
            OfficerStore officers, Text texts, Clock clock) {
        this.persons = persons;
        this.memberships = memberships;
        this.enrolments = enrolments;
        this.chests = chests;
        this.signIn = signIn;
        this.passkeys = passkeys;
        this.second = second;
        this.provider = provider;
        this.links = links;
        this.officers = officers;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/mijn")
    ModelAndView show(SignedIn who) {
        var person = person(who);
        var places = new ArrayList<>(memberships.of(who.person()).stream()
                .map(m -> new Place(m.role(), m.organisation().value(), m.organisationName(), SignIn.start(m)))
                .toList());
        if (signIn.isEditor(who.person())) {
            places.add(new Place(Role.EDITOR, "", texts.of("identity.account.registers"), SignIn.EDITORS));
        }
        officers.guardedBy(who.person()).forEach(o ->
                places.add(new Place(Role.PRIVACY_OFFICER, o.id().value(), o.name(), OfficerStore.logOf(o.id()))));
        return new ModelAndView("identity/account/show",
                Map.of("page", new AccountPage(person.name(), person.email().value(), places,
                        passkeys.of(who.person()).stream()
                                .map(p -> new AccountPage.Passkey(p.id(), p.name(), DutchDay.of(LocalDate.parse(p.addedOn())))).toList(),
                        second.isOn(who.person()), sso(who),
                        enrolments.waitingPlaces(who.person(), clock.instant()))));
    }

    private AccountPage.Sso sso(SignedIn who) {
        if (!provider.isThere()) {
            return AccountPage.Sso.NONE;
        }
        return links.isKnown(who.person()) ? AccountPage.Sso.LINKED : AccountPage.Sso.NOT_LINKED;
    }

    /// Somebody is working in a page that asks the server nothing: the session goes on.
    @GetMapping("/mijn/sessie")
    ResponseEntity<Void> session(SignedIn who) {
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/mijn/sleutels")
    @ResponseBody
    Chest chest(SignedIn who, @RequestParam String centrum) {
        return chests.ofMember(nurseOf(who, centrum), person(who));
    }

    @GetMapping("/ontgrendelen")
    ModelAndView unlock(SignedIn who, @RequestParam(defaultValue = "") String centrum,
            @RequestParam(defaultValue = "") String terug) {
        var membership = centrum.isEmpty() ? onlyCentreOf(who) : nurseOf(who, centrum);
        return new ModelAndView("identity/unlock/show", Map.of(
                "centre", membership.organisation().value(),
                "name", membership.organisationName(),
                "email", person(who).email().value(),
                "passkeys", !passkeys.of(who.person()).isEmpty(),
                "back", LocalPath.of(terug).orElseGet(() -> SignIn.start(membership))));
    }

    /// The words of the warning that a page shows before it locks.
    @GetMapping(value = "/ontgrendelen/woorden", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String words(SignedIn who) {
        return texts.json("identity.lock");
    }

    private Membership onlyCentreOf(SignedIn who) {
        return memberships.of(who.person()).stream().filter(m -> m.role().holdsKeys()).findFirst()
                .orElseThrow(() -> Refusal.notFound("centre"));
    }

    private Membership nurseOf(SignedIn who, String centre) {
        return memberships.of(who.person()).stream()
                .filter(m -> m.role().holdsKeys() && m.organisation().value().equals(centre)).findFirst()
                .orElseThrow(() -> Refusal.notFound("centre"));
    }

    private Person person(SignedIn who) {
        return persons.find(who.person()).orElseThrow(() -> Refusal.notFound("person"));
    }
}
