package balans.conversation.sheet;

import balans.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The model of digital balance: choose a side or a part, and see what the sectors say about it (R000-7, R000-8).
@Controller
class ModelController {

    private static final Named NOTHING = new Named("", "");

    private final Sheets sheets;

    ModelController(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/gespreksagenda/model")
    ModelAndView show(@RequestParam(name = "deel", defaultValue = "") String part) {
        var page = part.isBlank() ? new ModelPage(sheets.model(), NOTHING, List.of()) : chosen(part);
        return new ModelAndView("conversation/sheet/model", Map.of("page", page));
    }

    private ModelPage chosen(String id) {
        var model = sheets.model();
        var goal = model.goal(id);
        if (goal.isPresent()) {
            return page(new Named(id, goal.get().name()), item -> item.goals().contains(id));
        }
        var part = model.part(id).orElseThrow(() -> Refusal.notFound("part"));
        return page(new Named(id, part.name()), item -> item.themes().stream().anyMatch(part.themes()::contains));
    }

    private ModelPage page(Named chosen, Predicate<Item> speaksOfIt) {
        var voices = sheets.sectors().stream()
                .map(sector -> new ModelPage.Voices(sector, sector.items().stream().filter(speaksOfIt).toList()))
                .filter(voice -> !voice.items().isEmpty()).toList();
        return new ModelPage(sheets.model(), chosen, voices);
    }
}
