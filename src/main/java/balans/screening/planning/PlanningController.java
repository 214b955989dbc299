package balans.screening.planning;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.mail.MailLater;
import balans.screening.planning.ResponseStore.Batch;
import balans.screening.programme.Centres;
import balans.web.Site;
import balans.web.Text;
import balans.web.export.Csv;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/// What is due and what is coming, in counts.
@Controller
@RequestMapping("/balansmeter/centrum/{centre}")
class PlanningController {

    private static final int WEEKS_BACK = 8;
    private static final int BOUNCES_MOST = 1_000;

    record Bounced(@Nullable List<String> ids) {}

    private final Centres centres;
    private final PlanStore plans;
    private final ResponseStore responses;
    private final MailLater mail;
    private final Site site;
    private final Text texts;
    private final Clock clock;

    PlanningController(Centres centres, PlanStore plans, ResponseStore responses, MailLater mail, Site site, Text texts,
            Clock clock) {
        this.centres = centres;
        this.plans = plans;
        this.responses = responses;
        this.mail = mail;
        this.site = site;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/planning")
    ModelAndView show(
            CentreMember by, @RequestParam(defaultValue = "") String bewaard, @RequestParam(defaultValue = "") String weergave) {
        return view(page(by, plans.of(by.centre()), List.of(), bewaard.equals("ja"), weergave.equals("afdruk")));
    }

    @PostMapping("/planning")
    ModelAndView update(
            CentreMember by,
            @RequestParam(defaultValue = "") String firstAfter, @RequestParam(defaultValue = "") String againAfter,
            @RequestParam(defaultValue = "") String stopAfter, @RequestParam(defaultValue = "") String talkShare,
            @RequestParam(defaultValue = "") String minutes, @RequestParam(defaultValue = "") String news) {
        var wrong = Plan.nothingWrong();
        var plan = Plan.of(firstAfter, againAfter, stopAfter, talkShare, minutes, news.equals("ja"), wrong);
        if (!wrong.isEmpty()) {
            return view(page(by, plan, wrong, false, false));
        }
        plans.put(by.centre(), plan);
        return new ModelAndView("redirect:/balansmeter/centrum/{centre}/planning?bewaard=ja");
    }

    @GetMapping("/planning.csv")
    ResponseEntity<byte[]> csv(CentreMember by) {
        var page = page(by, plans.of(by.centre()), List.of(), false, false);
        var lines = new ArrayList<List<String>>();
        lines.add(Stream.concat(Stream.of("school", "sent", "answered", "percentage", "bounced", "due")
                        .map(column -> texts.of("screening.planning.column." + column)),
                page.weeks().stream().map(LocalDate::toString)).toList());
        page.schools().forEach(s -> lines.add(Stream.concat(
                Stream.of(s.school(), "" + s.sent(), "" + s.answered(), "" + s.percentage(), "" + s.bounced(), "" + s.due()),
                page.weeks().stream().map(week -> "" + page.answered(s.school(), week))).toList()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("planning.csv").build().toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(Csv.of(lines).getBytes(StandardCharsets.UTF_8));
    }

    /// Which links these are, the centre's browser knows from an address; the address stays there.
    @PostMapping("/uitnodigingen/onbestelbaar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bounced(CentreMember by, @RequestBody Bounced bounced) {
        if (bounced.ids() == null || bounced.ids().size() > BOUNCES_MOST) {
            throw Refusal.of(Reason.UNREADABLE, "no list of links");
        }
        responses.bounced(by.centre(), bounced.ids(), LocalDate.now(clock));
    }

    private PlanningPage page(CentreMember by, Plan plan, List<String> wrong, boolean saved, boolean print) {
        var today = LocalDate.now(clock);
        var centre = centres.find(by.centre()).orElseThrow(() -> Refusal.notFound("centre"));
        var answered = responses.answered(by.centre());
        var byWeek = new HashMap<String, Map<LocalDate, Integer>>();
        answered.forEach(batch -> byWeek.computeIfAbsent(batch.school(), s -> new HashMap<>())
                .merge(monday(batch.sentOn()), batch.sent(), Integer::sum));
        var weeks = IntStream.rangeClosed(1 - WEEKS_BACK, 0).mapToObj(i -> monday(today).plusWeeks(i)).toList();
        List<Batch> sent = responses.sent(by.centre());
        return new PlanningPage(centre, plan, responses.bySchool(by.centre(), plan, today), weeks, byWeek,
                Forecast.of(sent, answered, plan, today), mail.isPossible() && !site.configured().isEmpty(), wrong, saved, print);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static ModelAndView view(PlanningPage page) {
        return new ModelAndView("screening/planning/show", Map.of("page", page),
                page.wrong().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
