package balans.agenda.overview;

import balans.agenda.register.AgendaKinds;
import balans.directory.entry.Entry;
import balans.directory.entry.Download;
import balans.directory.entry.Tables;
import balans.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/// The agenda for everybody, as a page and as files. A file holds what the address asks for, as the page does.
@Controller
class AgendaController {

    private final AgendaPages pages;
    private final Agendas agendas;
    private final AgendaJson json;
    private final Tables tables;

    AgendaController(AgendaPages pages, Agendas agendas, AgendaJson json, Tables tables) {
        this.pages = pages;
        this.agendas = agendas;
        this.json = json;
        this.tables = tables;
    }

    @GetMapping("/agenda")
    ModelAndView index(@RequestParam Map<String, String> asked) {
        return new ModelAndView("agenda/overview/index", Map.of("page", pages.page(AgendaFilter.of(asked))));
    }

    @GetMapping("/agenda/over")
    ModelAndView about() {
        return new ModelAndView("agenda/overview/about", Map.of("page", pages.page(AgendaFilter.of(Map.of()))));
    }

    @GetMapping("/agenda.json")
    @ResponseBody
    Map<String, Object> json(@RequestParam Map<String, String> asked) {
        return json.of(agendas.now(), AgendaFilter.of(asked));
    }

    /// The same columns go in again at `/redactie/ambities/invoer`.
    @GetMapping("/agenda.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked) {
        var agenda = agendas.now();
        List<Entry> entries = agenda.ambitions().stream().filter(AgendaFilter.of(asked).ambitions(agenda))
                .map(Ambition::entry).toList();
        return Download.csv("agenda", tables.csv(AgendaKinds.AMBITION, entries));
    }

    /// Any register of the agenda as a table, with the columns that go in again.
    @GetMapping("/agenda/tabellen/{register}.csv")
    ResponseEntity<byte[]> table(@PathVariable String register) {
        var kind = AgendaKinds.ALL.stream().filter(one -> one.path().equals(register)).findFirst()
                .orElseThrow(() -> Refusal.notFound("register"));
        return Download.csv(register, tables.csv(kind, agendas.now().of(kind)));
    }
}
