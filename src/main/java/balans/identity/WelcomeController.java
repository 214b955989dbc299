package balans.identity;

import balans.identity.OpenAccount.Outcome.NotAccepted;
import balans.identity.OpenAccount.Outcome.Opened;
import balans.identity.SignInController.Welcome;
import balans.kernel.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/// The one-time link. Its token is in the fragment, so that no log, proxy or mail scanner's GET ever has it.
@Controller
class WelcomeController {

    record Link(@Nullable String token) {}

    record Invitation(Role role, @Nullable String organisation, String organisationName) {}

    private final OpenAccount openAccount;
    private final SignIn signIn;
    private final Sessions sessions;

    WelcomeController(OpenAccount openAccount, SignIn signIn, Sessions sessions) {
        this.openAccount = openAccount;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping("/welkom")
    String show() {
        return "identity/welcome/show";
    }

    @PostMapping("/welkom/uitnodiging")
    @ResponseBody
    Invitation invitation(@RequestBody Link asked) {
        var link = openAccount.link(asked.token());
        return new Invitation(
                link.role(), link.organisation().map(o -> o.value()).orElse(null), link.organisationName());
    }

    /// For somebody who has an account: the task of an editor or a privacy officer comes with it.
    @PostMapping("/welkom/taak")
    @ResponseBody
    Welcome takeOn(SignedIn by, @RequestBody Link asked) {
        return new Welcome(openAccount.takeOn(by.person(), asked.token()), signIn.centres(by.person()));
    }

    @PostMapping("/welkom")
    ResponseEntity<Object> create(
            @RequestBody NewAccount account, HttpServletRequest request, HttpServletResponse response) {
        return switch (open(account)) {
            case Opened(PersonId person) -> {
                sessions.begin(person, request, response);
                yield ResponseEntity.ok(new Welcome(signIn.home(person), signIn.centres(person)));
            }
            case NotAccepted no -> ResponseEntity.unprocessableContent().body(no);
        };
    }

    /// Two people can choose one address at the same moment; the database lets one of them.
    private OpenAccount.Outcome open(NewAccount account) {
        try {
            return openAccount.open(account);
        } catch (DuplicateKeyException sameMoment) {
            return new NotAccepted("email", "taken");
        }
    }
}
