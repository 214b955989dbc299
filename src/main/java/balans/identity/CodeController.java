package balans.identity;

import balans.kernel.Refusal;
import balans.web.Qr;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/mijn/code")
class CodeController {

    private final SecondFactor second;
    private final PersonStore persons;

    CodeController(SecondFactor second, PersonStore persons) {
        this.second = second;
        this.persons = persons;
    }

    @GetMapping
    ModelAndView show(SignedIn who) {
        return page(new CodePage(second.isOn(who.person()), null, "", false));
    }

    @PostMapping
    ModelAndView create(SignedIn who) {
        return second.isOn(who.person()) ? show(who) : asking(who, second.begin(who.person()), false);
    }

    @PostMapping("/bevestiging")
    ModelAndView confirm(SignedIn who, @RequestParam(defaultValue = "") String code) {
        if (second.isOn(who.person())) {
            return show(who);
        }
        var secret = second.begun(who.person());
        return secret.isPresent() && !second.isRight(who.person(), code)
                ? asking(who, secret.get(), true) : new ModelAndView("redirect:/mijn/code");
    }

    @PostMapping("/verwijdering")
    ModelAndView remove(SignedIn who, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        if (!second.maySwitchOff(who.person(), code, request.getRemoteAddr())) {
            return page(new CodePage(true, null, "", true));
        }
        second.switchOff(who.person());
        return new ModelAndView("redirect:/mijn");
    }

    private ModelAndView asking(SignedIn who, byte[] secret, boolean wrong) {
        var email = persons.find(who.person()).orElseThrow(() -> Refusal.notFound("person")).email().value();
        var text = Totp.base32(secret);
        var address = "otpauth://totp/Balans:%s?secret=%s&issuer=Balans"
                .formatted(URLEncoder.encode(email, StandardCharsets.UTF_8), text);
        return page(new CodePage(false, Qr.of(address), text.replaceAll("(.{4})(?=.)", "$1 "), wrong));
    }

    private static ModelAndView page(CodePage page) {
        return new ModelAndView("identity/code/show", Map.of("page", page),
                page.wrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
