package balans.directory.line;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.entry.Download;
import balans.directory.entry.EntryLists;
import balans.directory.entry.EntryQuery;
import balans.directory.entry.Shows;
import balans.directory.entry.Tables;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/// The lines of the sheets as a register. Their list is the sheets themselves.
@Controller
class LineController {

    private final EntryLists lists;
    private final Shows shows;
    private final Tables tables;

    LineController(EntryLists lists, Shows shows, Tables tables) {
        this.lists = lists;
        this.shows = shows;
        this.tables = tables;
    }

    @GetMapping("/regels")
    String index() {
        return "redirect:/gespreksagenda";
    }

    @GetMapping("/regels/{id}")
    ModelAndView show(@PathVariable String id) {
        var shown = shows.one(EntryId.line(id));
        var sector = shown.text("sectors").replaceFirst("^sector\\.", "");
        return new ModelAndView("directory/line/show",
                Map.of("page", new LinePage(shown, "/gespreksagenda/" + sector + "#" + shown.entry().id().id())));
    }

    @GetMapping("/regels.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked) {
        return Download.csv("regels", tables.csv(Kind.LINE, lists.of(query(asked))));
    }

    @GetMapping("/regels.json")
    @ResponseBody
    List<Map<String, Object>> json(@RequestParam Map<String, String> asked) {
        return tables.json(Kind.LINE, lists.of(query(asked)));
    }

    private static EntryQuery query(Map<String, String> asked) {
        return new EntryQuery(Kind.LINE, asked.getOrDefault("q", ""), List.of(asked.getOrDefault("sector", ""),
                asked.getOrDefault("kop", ""), asked.getOrDefault("onderwerp", "")));
    }
}
