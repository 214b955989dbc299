package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.editing.SaveEntry.Outcome;
import balans.directory.entry.Author;
import balans.directory.entry.ChangeStore;
import balans.directory.entry.Draft;
import balans.directory.entry.Entry;
import balans.directory.entry.Entry.Checked;
import balans.directory.entry.EntryStore;
import balans.directory.entry.MergeStore;
import balans.directory.entry.PublishEntry;
import balans.identity.Editor;
import balans.kernel.Refusal;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// An entry through the eyes of an editor.
@Controller
@RequestMapping("/redactie/{register}")
class EntryController {

    private final EntryForms forms;
    private final SaveEntry save;
    private final EntryStore entries;
    private final ChangeStore changes;
    private final ReviewProposal review;
    private final PublishEntry publish;
    private final FieldDiffs diffs;
    private final MergeStore merges;
    private final Clock clock;

    EntryController(EntryForms forms, SaveEntry save, EntryStore entries, ChangeStore changes, ReviewProposal review,
            PublishEntry publish, FieldDiffs diffs, MergeStore merges, Clock clock) {
        this.forms = forms;
        this.save = save;
        this.entries = entries;
        this.changes = changes;
        this.review = review;
        this.publish = publish;
        this.diffs = diffs;
        this.merges = merges;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    ModelAndView fresh(Editor by, @PathVariable String register, @RequestParam MultiValueMap<String, String> begun) {
        return form(forms.fresh(by, forms.read(kind(register), null, begun)));
    }

    @PostMapping
    ModelAndView create(Editor by, @PathVariable String register, @RequestParam MultiValueMap<String, String> sent) {
        return save(by, forms.read(kind(register), null, sent), sent);
    }

    @GetMapping("/{id}")
    ModelAndView show(Editor by, @PathVariable String register, @PathVariable String id) {
        var stays = merges.into(new EntryId(kind(register), id));
        if (stays.isPresent()) {
            return new ModelAndView("redirect:/redactie/" + register + "/" + stays.get().id());
        }
        return form(forms.of(by, entry(register, id)));
    }

    @PostMapping("/{id}")
    ModelAndView update(Editor by, @PathVariable String register, @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent) {
        return save(by, forms.read(kind(register), entry(register, id).id(), sent), sent);
    }

    @GetMapping("/{id}/geschiedenis")
    ModelAndView history(Editor by, @PathVariable String register, @PathVariable String id) {
        var entry = new EntryId(kind(register), id);
        var all = changes.of(entry);
        if (all.isEmpty()) {
            throw Refusal.notFound("entry");
        }
        return new ModelAndView("directory/editing/history", Map.of("page", HistoryPage.of(entry, all, diffs)));
    }

    @PostMapping("/{id}/nagekeken")
    String check(Editor by, @PathVariable String register, @PathVariable String id) {
        var entry = editable(by, register, id);
        entries.check(entry.id(), new Checked(clock.instant(), by.name()));
        return "redirect:/redactie/" + register + "/" + id;
    }

    @PostMapping("/{id}/verwijdering")
    ModelAndView remove(Editor by, @PathVariable String register, @PathVariable String id,
            @RequestParam(defaultValue = "") String reason) {
        var entry = editable(by, register, id);
        var uses = publish.remove(entry, new Author(by.person(), by.name()),
                reason.substring(0, Math.min(reason.length(), SaveEntry.REASON_MAX_CHARS)));
        return uses.isEmpty()
                ? new ModelAndView("redirect:/" + register)
                : new ModelAndView("directory/editing/used", Map.of("page", new UsedPage(entry, uses)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView save(Editor by, Draft draft, MultiValueMap<String, String> sent) {
        var proposal = sent.getFirst("proposal") == null ? "" : String.valueOf(sent.getFirst("proposal"));
        return switch (save.save(by, draft)) {
            case Outcome.Published(var entry) -> {
                review.accepted(by, proposal);
                yield new ModelAndView("redirect:" + entry.address());
            }
            case Outcome.Proposed() -> new ModelAndView("redirect:/redactie");
            case Outcome.NotAccepted no -> again(forms.again(by, draft, no, proposal), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Clash clash -> again(forms.again(by, draft, clash, proposal), HttpStatus.CONFLICT);
            case Outcome.Similar similar -> again(forms.again(by, draft, similar, proposal), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Entry editable(Editor by, String register, String id) {
        var entry = entry(register, id);
        if (!Rights.mayPublish(by, entry.id().kind(), entry.id(), entry.fields(), entry.fields())) {
            throw Refusal.notFound("entry");
        }
        return entry;
    }

    private Entry entry(String register, String id) {
        return entries.find(new EntryId(kind(register), id)).orElseThrow(() -> Refusal.notFound("entry"));
    }

    static Kind kind(String register) {
        return Kind.at(register).orElseThrow(() -> Refusal.notFound("register"));
    }

    static ModelAndView form(EntryFormPage page) {
        return new ModelAndView("directory/editing/form", Map.of("page", page));
    }

    static ModelAndView again(EntryFormPage page, HttpStatus status) {
        return new ModelAndView("directory/editing/form", Map.of("page", page), status);
    }

}
