package balans.identity;

import balans.identity.SignIn.Outcome.CodeAsked;
import balans.identity.SignIn.Outcome.NotRecognised;
import balans.identity.SignIn.Outcome.Recognised;
import balans.identity.SignIn.Outcome.Wait;
import balans.kernel.PersonId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

    static final int SECRET_BYTES = 32;

    record Address(@Nullable String email) {}

    record StretchingAnswer(String salt, int memoryKib, int iterations, int parallelism) {

        static StretchingAnswer of(Stretching s) {
            return new StretchingAnswer(Base64Url.encode(s.salt()), s.memoryKib(), s.iterations(), s.parallelism());
        }
    }

    record Attempt(@Nullable String email, @Nullable String secret, @Nullable String code, @Nullable String back) {}

    record Welcome(String to, List<String> centres) {}

    record No(String reason) {}

    private final SignIn signIn;
    private final Salts salts;
    private final Sessions sessions;
    private final SsoProvider provider;

    SignInController(SignIn signIn, Salts salts, Sessions sessions, SsoProvider provider) {
        this.signIn = signIn;
        this.salts = salts;
        this.sessions = sessions;
        this.provider = provider;
    }

    @GetMapping("/aanmelden")
    ModelAndView show(@RequestParam(defaultValue = "") String terug, HttpServletRequest request) {
        return sessions.current(request)
                .map(who -> new ModelAndView("redirect:" + target(who.person(), terug)))
                .orElseGet(() -> new ModelAndView(
                        "identity/sign-in/show", Map.of("back", LocalPath.of(terug).orElse(""), "sso", provider.isThere())));
    }

    @PostMapping("/aanmelden/zout")
    @ResponseBody
    StretchingAnswer stretching(@RequestBody Address address) {
        return StretchingAnswer.of(salts.of(emailOf(address.email())));
    }

    @PostMapping("/aanmelden")
    ResponseEntity<Object> create(
            @RequestBody Attempt attempt, HttpServletRequest request, HttpServletResponse response) {
        var secret = Base64Url.decode(attempt.secret(), SECRET_BYTES);
        return switch (signIn.recognise(emailOf(attempt.email()), secret, attempt.code(), request.getRemoteAddr())) {
            case Recognised(PersonId person) -> {
                sessions.begin(person, request, response);
                yield ResponseEntity.ok(new Welcome(target(person, attempt.back()), signIn.centres(person)));
            }
            case NotRecognised() -> ResponseEntity.unprocessableContent().body(new No("not-recognised"));
            case CodeAsked(boolean wrong) ->
                ResponseEntity.unprocessableContent().body(new No(wrong ? "code-wrong" : "code-asked"));
            case Wait(var time) -> tooMany(time);
        };
    }

    static ResponseEntity<Object> tooMany(Duration time) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(time.toSeconds() + 1))
                .body(new No("wait"));
    }

    static Email emailOf(@Nullable String typed) {
        return Email.of(typed).orElseThrow(() -> Refusal.of(Reason.UNREADABLE, "not an e-mail address"));
    }

    private String target(PersonId person, @Nullable String back) {
        return LocalPath.of(back).orElseGet(() -> signIn.home(person));
    }
}
