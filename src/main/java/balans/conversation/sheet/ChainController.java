package balans.conversation.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The view across sectors (R000-14).
@Controller
class ChainController {

    private static final String SHARED_GOALS = "wederzijdse-doelen";
    private static final int YOUNG_ENOUGH_TO_START_WITH = 3;

    private final Sheets sheets;

    ChainController(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/gespreksagenda/keten")
    ModelAndView show(@RequestParam(name = "leeftijd", defaultValue = "") String age) {
        return new ModelAndView("conversation/sheet/chain", Map.of("page", page(years(age))));
    }

    private ChainPage page(int age) {
        var around = sheets.sectors().stream().filter(sector -> sector.age().covers(age)).toList();
        return new ChainPage(age, IntStream.rangeClosed(0, Age.OLDEST).boxed().toList(),
                sheets.sectors().stream().map(s -> new ChainPage.Lane(s, around.contains(s))).toList(),
                around.stream().map(this::link).toList());
    }

    private ChainPage.Link link(Sector sector) {
        var goals = sector.items().stream().filter(item -> item.heading().equals(SHARED_GOALS)).toList();
        return new ChainPage.Link(sector, goals, named(sector));
    }

    private List<Named> named(Sector sector) {
        return sector.items().stream().flatMap(item -> item.seeAlso().stream()).distinct()
                .flatMap(id -> sheets.sector(id).stream()).map(s -> new Named(s.id(), s.name())).toList();
    }

    private static int years(String text) {
        return text.matches("\\d{1,2}") ? Math.min(Integer.parseInt(text), Age.OLDEST) : YOUNG_ENOUGH_TO_START_WITH;
    }
}
