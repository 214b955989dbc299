package balans.identity;

import balans.identity.Recovery.NewStart;
import balans.identity.Recovery.Outcome.NotProven;
import balans.identity.Recovery.Outcome.Proven;
import balans.identity.Recovery.Outcome.Wait;
import balans.identity.Recovery.Proof;
import balans.identity.SignInController.No;
import balans.identity.SignInController.Welcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Controller
class RecoveryController {

    private final Recovery recovery;
    private final SignIn signIn;
    private final Sessions sessions;

    RecoveryController(Recovery recovery, SignIn signIn, Sessions sessions) {
        this.recovery = recovery;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping("/herstellen")
    String show() {
        return "identity/recovery/show";
    }

    @PostMapping("/herstellen/kist")
    ResponseEntity<Object> chest(@RequestBody Proof proof, HttpServletRequest request) {
        return proven(proof, request, ResponseEntity::ok);
    }

    @PostMapping("/herstellen")
    ResponseEntity<Object> create(
            @RequestBody NewStart start, HttpServletRequest request, HttpServletResponse response) {
        return proven(start.proof(), request, chest -> {
            var person = recovery.startAnew(chest, start);
            sessions.begin(person, request, response);
            return ResponseEntity.ok(new Welcome(signIn.home(person), signIn.centres(person)));
        });
    }

    private ResponseEntity<Object> proven(
            Proof proof, HttpServletRequest request, Function<Chest, ResponseEntity<Object>> then) {
        return switch (recovery.prove(proof, request.getRemoteAddr())) {
            case Proven(Chest chest) -> then.apply(chest);
            case NotProven() -> ResponseEntity.unprocessableContent().body(new No("not-proven"));
            case Wait(var time) -> SignInController.tooMany(time);
        };
    }
}
