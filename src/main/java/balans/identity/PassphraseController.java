package balans.identity;

import balans.identity.ChangePassphrase.Change;
import balans.identity.ChangePassphrase.Outcome.Changed;
import balans.identity.ChangePassphrase.Outcome.Wait;
import balans.identity.ChangePassphrase.Outcome.WrongPassphrase;
import balans.identity.SignInController.No;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Controller
class PassphraseController {

    private final ChangePassphrase changePassphrase;
    private final Sessions sessions;

    PassphraseController(ChangePassphrase changePassphrase, Sessions sessions) {
        this.changePassphrase = changePassphrase;
        this.sessions = sessions;
    }

    @PostMapping("/mijn/wachtzin")
    ResponseEntity<Object> create(SignedIn who, @RequestBody Change change, HttpServletRequest request,
            HttpServletResponse response) {
        return switch (changePassphrase.change(who, change, request.getRemoteAddr())) {
            case Changed() -> {
                sessions.begin(who.person(), request, response);
                yield ResponseEntity.ok(new No("changed"));
            }
            case WrongPassphrase() -> ResponseEntity.unprocessableContent().body(new No("not-recognised"));
            case Wait(var time) -> SignInController.tooMany(time);
        };
    }
}
