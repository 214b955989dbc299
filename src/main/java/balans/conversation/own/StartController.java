package balans.conversation.own;

import balans.conversation.own.StartSheet.Outcome.NameDoesNotFit;
import balans.conversation.own.StartSheet.Outcome.Started;
import balans.conversation.sheet.Sector;
import balans.conversation.sheet.Sheets;
import balans.kernel.Refusal;
import balans.web.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// How a group gets a sheet of its own, and comes back to it.
@Controller
class StartController {

    private final StartSheet startSheet;
    private final OwnStore store;
    private final Sheets sheets;
    private final Text texts;

    StartController(StartSheet startSheet, OwnStore store, Sheets sheets, Text texts) {
        this.startSheet = startSheet;
        this.store = store;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/gespreksagenda/{sector}/samen")
    ModelAndView form(@PathVariable String sector) {
        return form(new StartPage(find(sector), "", true, ""), HttpStatus.OK);
    }

    @PostMapping("/gespreksagenda/{sector}/samen")
    ModelAndView start(@PathVariable String sector, @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "gevuld") String begin, HttpServletRequest request,
            HttpServletResponse response) {
        var seeded = !begin.equals("leeg");
        var found = find(sector);
        return switch (startSheet.start(found, naam, seeded)) {
            case Started(var sheet, var owner) -> {
                OwnCookies.own(sheet.id(), owner, request, response);
                yield new ModelAndView("redirect:" + sheet.path());
            }
            case NameDoesNotFit(int limit) -> form(new StartPage(found, naam, seeded,
                    texts.of("conversation.own.complaint.name", limit)), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/samen")
    ModelAndView join() {
        return new ModelAndView("conversation/own/join", Map.of("typed", "", "complaint", ""));
    }

    @PostMapping("/samen")
    ModelAndView join(@RequestParam(defaultValue = "") String code) {
        return SheetCode.of(code).flatMap(store::find).map(sheet -> new ModelAndView("redirect:" + sheet.path()))
                .orElseGet(() -> new ModelAndView("conversation/own/join",
                        Map.of("typed", code, "complaint", texts.of("conversation.own.complaint.code")),
                        HttpStatus.UNPROCESSABLE_CONTENT));
    }

    /// In the path, not in a fragment: an owner without JavaScript gets in too. The device keeps the secret and goes
    /// on to an address without it.
    @GetMapping("/samen/eigenaar/sleutel/{key}")
    ModelAndView use(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        var owner = new Key(key);
        var sheet = store.ofKey(owner).orElseThrow(() -> Refusal.notFound("owner's link"));
        OwnCookies.own(sheet.id(), owner, request, response);
        return new ModelAndView("redirect:" + sheet.path());
    }

    private static ModelAndView form(StartPage page, HttpStatus status) {
        return new ModelAndView("conversation/own/start", Map.of("page", page), status);
    }

    private Sector find(String id) {
        return sheets.sector(id).orElseThrow(() -> Refusal.notFound("sector"));
    }
}
