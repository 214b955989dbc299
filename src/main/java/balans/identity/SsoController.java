package balans.identity;

import balans.identity.SingleSignOn.Departure;
import balans.identity.SingleSignOn.Outcome;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SsoController {

    private static final String COOKIE = "balans-sso";

    private final SingleSignOn sso;
    private final SsoStore links;
    private final SignIn signIn;
    private final Sessions sessions;

    SsoController(SingleSignOn sso, SsoStore links, SignIn signIn, Sessions sessions) {
        this.sso = sso;
        this.links = links;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping("/aanmelden/sso")
    ModelAndView leave(@RequestParam(defaultValue = "") String terug, HttpServletRequest request, HttpServletResponse response) {
        return sso.leave(LocalPath.of(terug).orElse(""), null)
                .map(departure -> new ModelAndView("redirect:" + remembered(departure, request, response).door()))
                .orElseGet(() -> problem("away"));
    }

    /// A page between, because a form may only lead to this site (the content policy).
    @PostMapping("/mijn/sso")
    ModelAndView link(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        return sso.leave("/mijn", who.person())
                .map(departure -> new ModelAndView("identity/sso/link",
                        Map.of("door", remembered(departure, request, response).door().toString())))
                .orElseGet(() -> problem("away"));
    }

    @PostMapping("/mijn/sso/verwijdering")
    String unlink(SignedIn who) {
        links.removeAllOf(who.person());
        return "redirect:/mijn";
    }

    @GetMapping(SingleSignOn.BACK)
    ModelAndView arrive(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String iss, HttpServletRequest request, HttpServletResponse response) {
        var signedIn = sessions.current(request).map(SignedIn::person).orElse(null);
        var outcome = sso.arrive(state, kept(request), code, iss, signedIn);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", Duration.ZERO));
        return switch (outcome) {
            case Outcome.Recognised(var person, var back) -> {
                sessions.begin(person, request, response);
                yield new ModelAndView("redirect:" + LocalPath.of(back).orElseGet(() -> signIn.home(person)));
            }
            case Outcome.Linked() -> new ModelAndView("redirect:/mijn");
            case Outcome.KnownAsSomebodyElse() -> problem("somebody-else");
            case Outcome.NotLinked() -> problem("not-linked");
            case Outcome.Refused() -> problem("refused");
        };
    }

    private static ModelAndView problem(String what) {
        return new ModelAndView("identity/sso/problem", Map.of("what", what), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Departure remembered(Departure departure, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, departure.state(), SingleSignOn.VALID_FOR));
        return departure;
    }

    private static @Nullable String kept(HttpServletRequest request) {
        return request.getCookies() == null ? null : Arrays.stream(request.getCookies())
                .flatMap(cookie -> cookie.getName().equals(COOKIE) ? Stream.of(cookie) : Stream.empty())
                .findFirst().map(Cookie::getValue).orElse(null);
    }

    private static String cookie(HttpServletRequest request, String state, Duration age) {
        return ResponseCookie.from(COOKIE, state).httpOnly(true).secure(request.isSecure()).sameSite("Lax")
                .path(SingleSignOn.BACK).maxAge(age).build().toString();
    }
}
