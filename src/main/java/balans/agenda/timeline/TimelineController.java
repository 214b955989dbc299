package balans.agenda.timeline;

import balans.agenda.overview.Agendas;
import balans.directory.entry.Download;
import balans.web.export.Csv;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TimelineController {

    private static final String LATE = "te-laat";

    private final Agendas agendas;
    private final Clock clock;

    TimelineController(Agendas agendas, Clock clock) {
        this.agendas = agendas;
        this.clock = clock;
    }

    @GetMapping("/agenda/tijdlijn")
    ModelAndView index(@RequestParam(name = "stand", defaultValue = "") String standing) {
        var moments = moments(standing);
        return new ModelAndView("agenda/timeline/index", Map.of("page",
                new TimelinePage(standing, Drawing.of(moments, LocalDate.now(clock)), moments)));
    }

    @GetMapping("/agenda/tijdlijn.csv")
    ResponseEntity<byte[]> csv(@RequestParam(name = "stand", defaultValue = "") String standing) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("id", "wat", "stand", "termijn", "termijn_edtf", "te_laat"));
        moments(standing).forEach(m -> lines.add(List.of(m.id(), m.title(), m.state(), m.written(),
                m.term().map(term -> term.edtf()).orElse(""), m.late() ? "ja" : "nee")));
        return Download.csv("tijdlijn", Csv.of(lines));
    }

    private List<Moment> moments(String standing) {
        return Moment.of(agendas.now(), LocalDate.now(clock)).stream()
                .filter(m -> standing.isEmpty() || standing.equals(m.state()) || standing.equals(LATE) && m.late()).toList();
    }
}
