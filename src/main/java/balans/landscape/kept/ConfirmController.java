package balans.landscape.kept;

import balans.kernel.Refusal;
import balans.landscape.kept.Asked.State;
import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import balans.landscape.local.WriteHere;
import balans.mail.Mail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page behind the link in a mail. Looking changes nothing: mail programs open links by themselves.
@Controller
class ConfirmController {

    private static final Map<String, List<String>> CHANGEABLE = Map.of(
            "organization", List.of("description", "email", "website"),
            "service", List.of("description", "application_process", "fees_description", "email", "url", "alert"),
            "location", List.of("description"));

    private final KeptStore kept;
    private final RowStore rows;
    private final WriteHere write;
    private final Clock clock;

    ConfirmController(KeptStore kept, RowStore rows, WriteHere write, Clock clock) {
        this.kept = kept;
        this.rows = rows;
        this.write = write;
        this.clock = clock;
    }

    @GetMapping("/zorglandschap/bevestigen/{token}")
    ModelAndView show(@PathVariable String token, @RequestParam(defaultValue = "") String dank) {
        return page(token, asked(token), dank.matches("ja|ander") ? dank : "", "", HttpStatus.OK);
    }

    @PostMapping("/zorglandschap/bevestigen/{token}")
    ModelAndView confirm(@PathVariable String token, @RequestParam Map<String, String> said) {
        var asked = asked(token);
        var changes = new LinkedHashMap<String, String>();
        CHANGEABLE.getOrDefault(asked.entity(), List.of()).stream().filter(said::containsKey)
                .forEach(field -> changes.put(field, said.getOrDefault(field, "").replace("\r", "")));
        if (!changes.getOrDefault("email", "").isBlank() && !Mail.isAddress(changes.getOrDefault("email", "").strip())) {
            return page(token, asked, "", "email", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        write.write(asked.entity(), asked.id(), changes, "de organisatie zelf");
        write.assured(asked.entity(), asked.id());
        var today = LocalDate.now(clock);
        kept.put(new Asked(asked.entity(), asked.id(), today.toString(), State.CONFIRMED,
                today.plusDays(AskEveryYear.YEAR_DAYS), asked.other()));
        return new ModelAndView("redirect:/zorglandschap/bevestigen/" + token + "?dank=ja");
    }

    /// "Not me": somebody else is asked at the next turn.
    @PostMapping("/zorglandschap/bevestigen/{token}/ander")
    ModelAndView other(@PathVariable String token, @RequestParam(defaultValue = "") String mail) {
        var asked = asked(token);
        if (!mail.isBlank() && !Mail.isAddress(mail.strip())) {
            return page(token, asked, "", "mail", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        kept.put(new Asked(asked.entity(), asked.id(), asked.confirmedOn(), State.REMINDED, LocalDate.now(clock), mail.strip()));
        return new ModelAndView("redirect:/zorglandschap/bevestigen/" + token + "?dank=ander");
    }

    private ModelAndView page(String token, Asked asked, String thanks, String complaint, HttpStatus status) {
        var row = rows.find(asked.entity(), asked.id()).orElseThrow(() -> Refusal.notFound("link"));
        return new ModelAndView("landscape/kept/confirm", Map.of("page", new ConfirmPage(token, asked.entity(), row.text("name"),
                fields(row), asked.confirmedOn(), thanks, complaint)), status);
    }

    private static Map<String, String> fields(Row row) {
        var fields = new LinkedHashMap<String, String>();
        CHANGEABLE.getOrDefault(row.entity(), List.of()).forEach(field -> fields.put(field, row.text(field)));
        return fields;
    }

    private Asked asked(String token) {
        return kept.behind(token, clock.instant()).orElseThrow(() -> Refusal.notFound("link"));
    }
}
