package balans.identity;

import balans.identity.Passkeys.Added;
import balans.identity.Passkeys.Assertion;
import balans.identity.Passkeys.NewPasskey;
import balans.identity.SignInController.No;
import balans.identity.SignInController.Welcome;
import balans.kernel.PersonId;
import balans.kernel.Refusal;
import balans.web.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class PasskeyController {

    /// @param user who the passkey will be of, as authenticators know people: bytes that tell nothing
    record Start(String challenge, String host, String user, String email, String name, List<String> known) {}

    record Challenge(String challenge, String host) {}

    private final Passkeys passkeys;
    private final PasskeyStore stored;
    private final Challenges challenges;
    private final PersonStore persons;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Site site;

    PasskeyController(Passkeys passkeys, PasskeyStore stored, Challenges challenges, PersonStore persons, SignIn signIn,
            Sessions sessions, Site site) {
        this.passkeys = passkeys;
        this.stored = stored;
        this.challenges = challenges;
        this.persons = persons;
        this.signIn = signIn;
        this.sessions = sessions;
        this.site = site;
    }

    @PostMapping("/mijn/passkeys/begin")
    @ResponseBody
    Start start(SignedIn who) {
        var person = persons.find(who.person()).orElseThrow(() -> Refusal.notFound("person"));
        return new Start(challenges.make(), Ceremony.host(site.address()),
                Base64Url.encode(who.person().value().getBytes(StandardCharsets.UTF_8)), person.email().value(), person.name(),
                stored.of(who.person()).stream().map(PasskeyStore.Passkey::id).toList());
    }

    @PostMapping("/mijn/passkeys")
    ResponseEntity<Object> create(SignedIn who, @RequestBody NewPasskey made, HttpServletRequest request) {
        return switch (passkeys.add(who.person(), made, request.getRemoteAddr())) {
            case Added.Done() -> ResponseEntity.ok(new No("added"));
            case Added.WrongPassphrase() -> ResponseEntity.unprocessableContent().body(new No("not-recognised"));
            case Added.Wait(var time) -> SignInController.tooMany(time);
        };
    }

    /// What is gone already, or never was this person's, is not there afterwards either.
    @PostMapping("/mijn/passkeys/verwijdering")
    String remove(SignedIn who, @RequestParam(defaultValue = "") String passkey) {
        stored.remove(who.person(), passkey);
        return "redirect:/mijn";
    }

    @PostMapping("/aanmelden/passkey/begin")
    @ResponseBody
    Challenge challenge() {
        return new Challenge(challenges.make(), Ceremony.host(site.address()));
    }

    @PostMapping("/aanmelden/passkey")
    ResponseEntity<Object> signIn(@RequestBody Assertion assertion, HttpServletRequest request, HttpServletResponse response) {
        return passkeys.recognise(assertion)
                .map(person -> welcome(person, assertion, request, response))
                .orElseGet(() -> ResponseEntity.unprocessableContent().body(new No("not-recognised")));
    }

    private ResponseEntity<Object> welcome(
            PersonId person, Assertion assertion, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(person, request, response);
        var to = LocalPath.of(assertion.back()).orElseGet(() -> signIn.home(person));
        return ResponseEntity.ok(new Welcome(to, signIn.centres(person)));
    }
}
