package balans.conversation.sheet;

import balans.kernel.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The sheets, for anybody (R000-30). The filters are in the address, so that a choice can be shared and kept.
@Controller
class SheetController {

    private final Sheets sheets;
    private final SheetPages pages;

    SheetController(Sheets sheets, SheetPages pages) {
        this.sheets = sheets;
        this.pages = pages;
    }

    @GetMapping("/gespreksagenda")
    ModelAndView index() {
        return new ModelAndView("conversation/sheet/index", Map.of("sectors", sheets.sectors(), "model", sheets.model()));
    }

    @GetMapping("/gespreksagenda/{sector}")
    ModelAndView show(
            @PathVariable String sector,
            @RequestParam(name = "gezondheid", required = false) @Nullable String goal,
            @RequestParam(name = "leeftijd", defaultValue = "") String age,
            @RequestParam(name = "onderwerp", required = false) @Nullable String topic,
            @RequestParam(name = "van", required = false) @Nullable String of) {
        var choice = new Choice(goal, years(age), topic, of);
        return new ModelAndView("conversation/sheet/show", Map.of("page", pages.page(find(sector), choice)));
    }

    /// One A4 (R000-21): everything of the sheet, for paper.
    @GetMapping("/gespreksagenda/{sector}/blad")
    ModelAndView print(@PathVariable String sector, @RequestParam(name = "van", required = false) @Nullable String of) {
        return new ModelAndView("conversation/sheet/print",
                Map.of("page", pages.page(find(sector), new Choice(null, null, null, of))));
    }

    @GetMapping("/gespreksagenda/{sector}/gespreksstarters")
    ModelAndView starters(@PathVariable String sector) {
        return show("starters", sector);
    }

    /// A poster for the waiting room with a way to the sources (R000-20).
    @GetMapping("/gespreksagenda/{sector}/wachtkamer")
    ModelAndView poster(@PathVariable String sector) {
        return show("poster", sector);
    }

    private ModelAndView show(String template, String sector) {
        return new ModelAndView("conversation/sheet/" + template,
                Map.of("page", pages.page(find(sector), Choice.EVERYTHING)));
    }

    private Sector find(String id) {
        return sheets.sector(id).orElseThrow(() -> Refusal.notFound("sector"));
    }

    /// What is not an age in the address asks for no age.
    private static @Nullable Integer years(String text) {
        return text.matches("\\d{1,2}") ? Integer.valueOf(text) : null;
    }
}
