package balans.monitor.agreement;

import balans.action.Action;
import balans.action.ActionId;
import balans.action.CheckIn;
import balans.monitor.agreement.AgreementsPage.Row;
import balans.monitor.agreement.Agreements.Outcome.Agreed;
import balans.monitor.calendar.Feeds;
import balans.monitor.planning.Planning;
import balans.monitor.team.TeamGuide;
import balans.web.export.Csv;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A team's actions between sessions.
@Controller
class AgreementsController {

    private static final Comparator<Action> OPEN_FIRST =
            Comparator.comparing((Action a) -> !a.state().isOpen()).thenComparing(Action.BY_DAY);

    private final Agreements agreements;
    private final AgreementSheet sheet;
    private final AgreementWords words;
    private final Planning planning;
    private final Feeds feeds;
    private final Clock clock;

    AgreementsController(Agreements agreements, AgreementSheet sheet, AgreementWords words, Planning planning,
            Feeds feeds, Clock clock) {
        this.agreements = agreements;
        this.sheet = sheet;
        this.words = words;
        this.planning = planning;
        this.feeds = feeds;
        this.clock = clock;
    }

    @GetMapping("/monitor/team/{team}/afspraken")
    ModelAndView index(TeamGuide guide, @RequestParam(defaultValue = "") String stand,
            @RequestParam(defaultValue = "") String zoek) {
        return page(guide, new AgreementFilter(stand, zoek), "", "", AgreementForm.EMPTY);
    }

    @GetMapping("/monitor/team/{team}/afspraken.csv")
    ResponseEntity<byte[]> csv(TeamGuide guide, @RequestParam(defaultValue = "") String stand,
            @RequestParam(defaultValue = "") String zoek) {
        var lines = sheet.lines(rows(guide, new AgreementFilter(stand, zoek)), clock.getZone());
        var file = ContentDisposition.attachment().filename("afspraken.csv").build().toString();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, file)
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(Csv.of(lines).getBytes(StandardCharsets.UTF_8));
    }

    /// One answer a day: who changes his mind changes that one.
    @PostMapping("/monitor/team/{team}/afspraken/{action}/terugblik")
    ModelAndView lookBack(TeamGuide guide, @PathVariable String action, @RequestParam CheckIn.Outcome uitkomst,
            @RequestParam(defaultValue = "") String wat, @RequestParam(defaultValue = "") String wie,
            @RequestParam(defaultValue = "") String wanneer, @RequestParam(defaultValue = "") String mail) {
        var form = new AgreementForm(wat, wie, wanneer, "", mail);
        var outcome = agreements.lookBack(guide.team().id(), new ActionId(action), "dag/" + LocalDate.now(clock),
                uitkomst, form);
        return outcome instanceof Agreed
                ? new ModelAndView("redirect:/monitor/team/{team}/afspraken#a-" + action)
                : page(guide, new AgreementFilter("alles", ""), words.complaint(outcome), action, form);
    }

    @PostMapping("/monitor/team/{team}/afspraken/{action}/mailadres/weg")
    ModelAndView forgetAddress(TeamGuide guide, @PathVariable String action) {
        agreements.forgetAddress(guide.team().id(), new ActionId(action));
        return new ModelAndView("redirect:/monitor/team/{team}/afspraken#a-" + action);
    }

    private ModelAndView page(
            TeamGuide guide, AgreementFilter filter, String complaint, String about, AgreementForm form) {
        var team = guide.team();
        var page = new AgreementsPage(team, filter, rows(guide, filter), !agreements.of(team.id()).isEmpty(),
                LocalDate.now(clock), planning.nextDay(team.id()), feeds.address(team.id()), agreements.canRemind(),
                complaint, about, form, clock.getZone());
        var status = complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("monitor/agreement/index", Map.of("page", page), status);
    }

    private List<Row> rows(TeamGuide guide, AgreementFilter filter) {
        var checkIns = agreements.checkIns(guide.team().id());
        return agreements.of(guide.team().id()).stream().filter(filter::takes).sorted(OPEN_FIRST)
                .map(action -> new Row(action,
                        checkIns.stream().filter(c -> c.action().equals(action.id())).toList(),
                        agreements.addressee(action).orElse("")))
                .toList();
    }
}
