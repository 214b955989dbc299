package balans.agenda.gap;

import balans.agenda.gap.Signal.State;
import balans.agenda.overview.Agendas;
import balans.directory.entry.Download;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.web.Text;
import balans.web.export.Csv;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where nothing happens yet, for everybody; and everybody may say what they see. What comes in is shown once somebody
/// has decided about it.
@Controller
class GapController {

    private static final int SHOWN = 50;
    /// More than the core team reads in a year: then it is a script.
    private static final int WAITING_MAX = 500;

    private final Agendas agendas;
    private final SignalStore signals;
    private final Text texts;
    private final Clock clock;

    GapController(Agendas agendas, SignalStore signals, Text texts, Clock clock) {
        this.agendas = agendas;
        this.signals = signals;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/agenda/witte-vlekken")
    ModelAndView index() {
        var agenda = agendas.now();
        return new ModelAndView("agenda/gap/index", Map.of("page", new GapPage(agenda.themes(), agenda.pillars(),
                WhiteSpots.of(agenda, clock.instant()), WhiteSpots.undecided(agenda, clock.instant()), signals.decided(SHOWN))));
    }

    @GetMapping("/agenda/witte-vlekken.csv")
    ResponseEntity<byte[]> csv() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("thema", "pijler", "stand", "ambities", "acties", "reden"));
        WhiteSpots.of(agendas.now(), clock.instant()).forEach(spot -> lines.add(List.of(spot.theme().title(),
                spot.pillar().title(), texts.of("agenda.spot." + spot.standing()), "" + spot.ambitions(),
                "" + spot.actions(), spot.reason())));
        return Download.csv("witte-vlekken", Csv.of(lines));
    }

    @GetMapping("/agenda/signaal")
    ModelAndView form(@RequestParam Map<String, String> asked) {
        return page(asked, "", false, HttpStatus.OK);
    }

    @PostMapping("/agenda/signaal")
    ModelAndView create(@RequestParam Map<String, String> sent) {
        var agenda = agendas.now();
        var kind = sent.getOrDefault("soort", "").equals("TREND") ? Signal.Kind.TREND : Signal.Kind.WHITE_SPOT;
        var title = sent.getOrDefault("titel", "").strip();
        var evidence = sent.getOrDefault("onderbouwing", "").strip();
        var name = sent.getOrDefault("wie", "").strip();
        var theme = sent.getOrDefault("thema", "");
        var pillar = sent.getOrDefault("pijler", "");
        var complaint = title.isEmpty() || title.length() > Signal.TITLE_MAX_CHARS ? "titel"
                : evidence.length() > Signal.WORDS_MAX_CHARS ? "onderbouwing"
                : name.length() > Signal.NAME_MAX_CHARS ? "wie" : "";
        if (!complaint.isEmpty()) {
            return page(sent, complaint, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (signals.waitingCount() >= WAITING_MAX) {
            throw Refusal.of(Refusal.Reason.TOO_MANY, "signals");
        }
        signals.add(new Signal(RandomId.next(), kind, title, evidence, name,
                agenda.themes().stream().anyMatch(t -> t.id().id().equals(theme)) ? theme : "",
                agenda.pillars().stream().anyMatch(p -> p.id().id().equals(pillar)) ? pillar : "",
                State.NEW, "", "", LocalDate.now(clock), null));
        return page(Map.of(), "", true, HttpStatus.OK);
    }

    private ModelAndView page(Map<String, String> filled, String complaint, boolean thanks, HttpStatus status) {
        return new ModelAndView("agenda/gap/signal",
                Map.of("page", new SignalPage(agendas.now(), filled, complaint, thanks)), status);
    }
}
