package balans.agenda.party;

import balans.agenda.overview.Agendas;
import balans.directory.entry.Download;
import balans.web.export.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PartyController {

    private final Parties parties;
    private final Agendas agendas;

    PartyController(Parties parties, Agendas agendas) {
        this.parties = parties;
        this.agendas = agendas;
    }

    @GetMapping("/agenda/partijen")
    ModelAndView index(@RequestParam(name = "coalitie", defaultValue = "") String coalition,
            @RequestParam(name = "q", defaultValue = "") String words) {
        return new ModelAndView("agenda/party/index", Map.of("page", parties.page(coalition, words.strip())));
    }

    @GetMapping("/agenda/partijen.csv")
    ResponseEntity<byte[]> csv(@RequestParam(name = "coalitie", defaultValue = "") String coalition,
            @RequestParam(name = "q", defaultValue = "") String words) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("organisatie", "naam", "soort", "coalitie", "sinds", "tot"));
        var agenda = agendas.now();
        parties.page(coalition, words.strip()).parties().forEach(party -> agenda.members().stream()
                .filter(member -> member.organisation().equals(party.id()))
                .forEach(member -> lines.add(List.of(party.id(), party.name(), party.sort(), member.coalition(),
                        member.since(), member.ends()))));
        return Download.csv("partijen", Csv.of(lines));
    }
}
