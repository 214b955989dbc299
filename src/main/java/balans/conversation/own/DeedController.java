package balans.conversation.own;

import balans.action.Action;
import balans.action.Action.Visibility;
import balans.action.ActionId;
import balans.action.Actions;
import balans.action.Actions.Agreement;
import balans.action.CheckIn.Outcome;
import balans.action.Origin.Instrument;
import balans.action.Term;
import balans.canvas.Board;
import balans.canvas.Canvases;
import balans.kernel.Refusal;
import balans.web.Text;
import balans.web.live.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who does what by when, how it went, and what the group fills in once.
@Controller
class DeedController {

    static final int MOST_ACTIONS = 200;

    private final Actions actions;
    private final OwnStore sheets;
    private final ChangeSheet changeSheet;
    private final Canvases canvases;
    private final OwnPages pages;
    private final Text texts;

    DeedController(Actions actions, OwnStore sheets, ChangeSheet changeSheet, Canvases canvases, OwnPages pages,
            Text texts) {
        this.actions = actions;
        this.sheets = sheets;
        this.changeSheet = changeSheet;
        this.canvases = canvases;
        this.pages = pages;
        this.texts = texts;
    }

    @PostMapping("/samen/{code}/acties")
    ModelAndView agree(Guest by, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var title = fields.getOrDefault("wat", "");
        var lead = fields.getOrDefault("wie", "");
        var written = fields.getOrDefault("wanneer", "").strip();
        var term = Term.parse(written);
        if (!Action.titleFits(title) || !Action.leadFits(lead)) {
            return complain(by, "actie", texts.of("conversation.own.complaint.action", Action.TITLE_MAX_CHARS), fields, request);
        }
        if (!written.isEmpty() && term.isEmpty()) {
            return complain(by, "actie", texts.of("conversation.own.complaint.term"), fields, request);
        }
        var sheet = by.sheet();
        if (actions.of(Instrument.CONVERSATION, sheet.id()).size() >= MOST_ACTIONS) {
            return complain(by, "actie", texts.of("conversation.own.complaint.full", MOST_ACTIONS), fields, request);
        }
        var goal = fields.getOrDefault("doel", "");
        var about = canvases.notes(sheet.board(), Boxes.GOALS).stream().filter(n -> n.id().equals(goal))
                .map(n -> n.text()).findFirst().orElse("");
        var what = new Agreement(title, lead, List.of(), term.orElse(null), null, Visibility.TEAM);
        changeSheet.run(sheet, () -> {
            if (!isAgreed(sheet, what)) {
                actions.agree(sheet.origin(about.isEmpty() ? "" : goal, about), what);
            }
        });
        return Reply.done(request, sheet.path() + "#acties");
    }

    /// A form that was sent twice, over a bad line, counts once.
    private boolean isAgreed(OwnSheet sheet, Agreement what) {
        return actions.of(Instrument.CONVERSATION, sheet.id()).stream()
                .anyMatch(a -> a.origin().occasion().equals(sheet.occasion()) && a.title().equals(what.title().strip())
                        && a.lead().equals(what.lead().strip()) && Objects.equals(a.term(), what.term()));
    }

    @PostMapping("/samen/{code}/acties/weg")
    ModelAndView remove(Guest by, @RequestParam String actie, HttpServletRequest request) {
        var action = find(by, actie);
        changeSheet.run(by.sheet(), () -> actions.remove(action.id()));
        return Reply.done(request, by.sheet().path() + "#acties");
    }

    @PostMapping("/samen/{code}/acties/terugblik")
    ModelAndView lookBack(Guest by, @RequestParam String actie, @RequestParam Outcome uitkomst,
            HttpServletRequest request) {
        var action = find(by, actie);
        changeSheet.run(by.sheet(), () ->
                actions.checkIn(action.id(), by.sheet().occasion(), uitkomst, "", null));
        return Reply.done(request, by.sheet().path() + "#vorige-keer");
    }

    @PostMapping("/samen/{code}/afspraken")
    ModelAndView fill(Guest by, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var day = day(fields.getOrDefault("dag", ""));
        var version = fields.getOrDefault("version", "");
        var filled = new Fields(fields.getOrDefault("aandacht", "").strip(), fields.getOrDefault("avond", "").strip(),
                day.orElse(null), version.matches("\\d{1,15}") ? Long.parseLong(version) : 0);
        if (!filled.fit() || day.isEmpty() && !fields.getOrDefault("dag", "").isBlank()) {
            return complain(by, "afspraken", texts.of("conversation.own.complaint.fields"), fields, request);
        }
        var taken = changeSheet.change(by.sheet(), () -> sheets.fill(by.sheet(), filled));
        return taken
                ? Reply.done(request, by.sheet().path() + "#afspraken")
                : complain(by, "afspraken", clash(by), fields, request);
    }

    /// Both stay in sight: theirs in this sentence, one's own in the form.
    private String clash(Guest by) {
        var now = sheets.find(by.sheet().code()).orElseThrow(() -> Refusal.notFound("sheet")).fields();
        return texts.of("conversation.own.complaint.clash", now.lead().isEmpty() ? "–" : now.lead(),
                now.evening().isEmpty() ? "–" : now.evening(), now.eveningOn() == null ? "–" : now.eveningOn());
    }

    private Action find(Guest by, String id) {
        return actions.find(new ActionId(id)).filter(a -> a.origin().owner().equals(by.sheet().id()))
                .orElseThrow(() -> Refusal.notFound("action"));
    }

    private ModelAndView complain(
            Guest by, String form, String complaint, Map<String, String> fields, HttpServletRequest request) {
        return Reply.isLive(request)
                ? Reply.word(complaint, HttpStatus.UNPROCESSABLE_CONTENT)
                : pages.complain(by, Board.Typed.NOTHING, new OwnPage.Typed(form, complaint, fields));
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return iso.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(iso))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
