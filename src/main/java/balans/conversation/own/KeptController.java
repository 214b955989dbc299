package balans.conversation.own;

import balans.identity.SignedIn;
import balans.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Sheets for whoever has an account. Nobody needs one to take part.
@Controller
class KeptController {

    private final KeptSheets sheets;
    private final KeptStore kept;
    private final VersionStore versions;

    KeptController(KeptSheets sheets, KeptStore kept, VersionStore versions) {
        this.sheets = sheets;
        this.kept = kept;
        this.versions = versions;
    }

    @GetMapping("/samen/mijn")
    ModelAndView mine(SignedIn who) {
        return new ModelAndView("conversation/own/mine", Map.of("page", new MinePage(sheets.of(who).stream()
                .map(sheet -> new MinePage.Row(sheet, kept.of(sheet).name())).toList())));
    }

    @PostMapping("/samen/mijn/{sheet}")
    ModelAndView open(SignedIn who, @PathVariable String sheet, HttpServletRequest request, HttpServletResponse response) {
        var found = sheets.of(who).stream().filter(s -> s.id().equals(sheet)).findFirst()
                .orElseThrow(() -> Refusal.notFound("sheet"));
        OwnCookies.own(found.id(), sheets.open(found), request, response);
        return new ModelAndView("redirect:" + found.path());
    }

    @GetMapping("/samen/{code}/bewaren")
    ModelAndView show(Owner by, SignedIn who) {
        return new ModelAndView("conversation/own/keeping", Map.of("page", new KeepingPage(by.sheet(), kept.of(by.sheet()),
                versions.of(by.sheet()), sheets.organisationsOf(who).stream()
                        .map(acting -> new KeepingPage.Choice(acting.organisation().value(), acting.name())).toList())));
    }

    @PostMapping("/samen/{code}/bewaren")
    ModelAndView putUnder(Owner by, SignedIn who, @RequestParam(defaultValue = "") String organisatie) {
        sheets.putUnder(by.sheet(), who, organisatie);
        return new ModelAndView("redirect:" + by.sheet().path() + "/bewaren");
    }

    /// Publishing asks for an account too: somebody of the organisation answers for it.
    @PostMapping("/samen/{code}/publicatie")
    ModelAndView publish(Owner by, SignedIn who, @RequestParam(defaultValue = "0") int versie) {
        sheets.publish(by.sheet(), versie);
        return new ModelAndView("redirect:" + by.sheet().path() + "/bewaren");
    }

    @PostMapping("/samen/{code}/publicatie/einde")
    ModelAndView withdraw(Owner by, SignedIn who) {
        sheets.withdraw(by.sheet());
        return new ModelAndView("redirect:" + by.sheet().path() + "/bewaren");
    }
}
