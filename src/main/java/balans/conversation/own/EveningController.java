package balans.conversation.own;

import balans.directory.SuggestEvent;
import balans.directory.SuggestEvent.Suggestion;
import balans.web.Text;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The evening with parents that a group planned, offered for the shared calendar (R000-28). An editor looks at it
/// first.
@Controller
class EveningController {

    private final SuggestEvent suggest;
    private final KeptStore kept;
    private final Text texts;

    EveningController(SuggestEvent suggest, KeptStore kept, Text texts) {
        this.suggest = suggest;
        this.kept = kept;
        this.texts = texts;
    }

    /// Once a day and sheet: the same offer again changes nothing.
    @PostMapping("/samen/{code}/kalender")
    ModelAndView create(Owner by) {
        var sheet = by.sheet();
        var day = sheet.fields().eveningOn();
        if (day != null) {
            var about = sheet.fields().evening();
            suggest.suggest(new Suggestion("blad-" + sheet.id() + "-" + day,
                    about.isEmpty() ? texts.of("conversation.own.evening") : about, "soort-activiteit.ouderavond", day,
                    List.of("sector." + sheet.sector()), texts.of("conversation.own.evening.from", sheet.name())));
            kept.offer(sheet, day);
        }
        return new ModelAndView("redirect:" + sheet.path() + "#afspraken");
    }
}
