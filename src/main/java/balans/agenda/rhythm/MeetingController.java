package balans.agenda.rhythm;

import balans.agenda.rhythm.Meeting.Kind;
import balans.agenda.rhythm.Meeting.State;
import balans.kernel.Refusal;
import balans.web.Text;
import balans.web.export.Csv;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Meetings, and where what was said there went (R001-13, R001-25).
@Controller
class MeetingController {

    static final List<String> THEMES = List.of("veiligheid", "gezondheid", "mediawijsheid");

    private final MeetingStore meetings;
    private final InputStore inputs;
    private final LetterStore letters;
    private final Text texts;
    private final Clock clock;

    MeetingController(MeetingStore meetings, InputStore inputs, LetterStore letters, Text texts, Clock clock) {
        this.meetings = meetings;
        this.inputs = inputs;
        this.letters = letters;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/agenda/bijeenkomsten")
    ModelAndView index() {
        var all = meetings.all();
        var today = LocalDate.now(clock);
        var beats = new ArrayList<Beat>();
        for (var theme : THEMES) {
            beats.add(Beat.ofCoalition(texts.of("agenda.rhythm.coalition." + theme),
                    all.stream().filter(m -> m.theme().equals(theme)).toList(), today));
        }
        var large = all.stream().filter(m -> m.kind() == Kind.LARGE).toList();
        beats.add(Beat.ofTheField(texts.of("agenda.rhythm.large"), large, today));
        return new ModelAndView("agenda/rhythm/index", Map.of("page", new MeetingsPage(beats, all, today.getYear(),
                large.stream().filter(m -> m.on().getYear() == today.getYear() && m.state() != State.CANCELLED).count())));
    }

    @GetMapping("/agenda/bijeenkomsten.csv")
    ResponseEntity<byte[]> csv() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("id", "kind", "theme", "title", "on", "place", "state", "attended", "report"));
        meetings.all().forEach(m -> lines.add(List.of(m.id(), m.kind().name().toLowerCase(), m.theme(), m.title(),
                m.on().toString(), m.place(), m.state().name().toLowerCase(),
                m.attended() == null ? "" : m.attended().toString(), m.report())));
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"bijeenkomsten.csv\"")
                .body(Csv.of(lines).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/agenda/bijeenkomsten/{meeting}")
    ModelAndView show(@PathVariable String meeting) {
        var found = meetings.find(meeting).orElseThrow(() -> Refusal.notFound("meeting"));
        return new ModelAndView("agenda/rhythm/show", Map.of("page", new MeetingPage(found, inputs.of(found.id()), byId())));
    }

    @GetMapping("/agenda/politiek")
    ModelAndView politics() {
        return new ModelAndView("agenda/rhythm/letters", Map.of("page", new LettersPage(letters.all(),
                inputs.inLetters().stream().collect(Collectors.groupingBy(Input::letter)),
                meetings.all().stream().collect(Collectors.toMap(Meeting::id, Function.identity())))));
    }

    private Map<String, Letter> byId() {
        return letters.all().stream().collect(Collectors.toMap(Letter::id, Function.identity()));
    }
}
