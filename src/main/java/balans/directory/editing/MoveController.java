package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.entry.Draft;
import balans.directory.entry.EntryStore;
import balans.directory.link.LinkFindings;
import balans.identity.Editor;
import balans.kernel.Refusal;
import balans.web.Text;
import java.util.ArrayList;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Takes over the address that a resource moved to, as the link checker found it. The old one stays among the originals.
@Controller
class MoveController {

    private final LinkFindings links;
    private final EntryStore entries;
    private final SaveEntry save;
    private final EntryForms forms;
    private final Text texts;

    MoveController(LinkFindings links, EntryStore entries, SaveEntry save, EntryForms forms, Text texts) {
        this.links = links;
        this.entries = entries;
        this.save = save;
        this.forms = forms;
        this.texts = texts;
    }

    @PostMapping("/redactie/bronnen/{id}/verhuizing")
    ModelAndView create(Editor by, @PathVariable String id) {
        var entry = entries.find(EntryId.resource(id)).orElseThrow(() -> Refusal.notFound("resource"));
        var moved = links.find(id).flatMap(LinkFindings.Finding::movedTo).orElseThrow(() -> Refusal.notFound("new address"));
        var originals = new ArrayList<>(entry.fields().lines("originals"));
        originals.add(entry.fields().text("url"));
        var draft = Draft.of(entry, entry.fields().with("url", moved).with("originals", originals),
                texts.of("directory.edit.moved"));
        return switch (save.save(by, draft)) {
            case SaveEntry.Outcome.Published(var now) -> {
                links.forget(id);
                yield new ModelAndView("redirect:/redactie");
            }
            case SaveEntry.Outcome.Proposed() -> new ModelAndView("redirect:/redactie");
            case SaveEntry.Outcome.NotAccepted no ->
                EntryController.again(forms.again(by, draft, no, ""), HttpStatus.UNPROCESSABLE_CONTENT);
            case SaveEntry.Outcome.Clash clash ->
                EntryController.again(forms.again(by, draft, clash, ""), HttpStatus.CONFLICT);
            case SaveEntry.Outcome.Similar similar ->
                EntryController.again(forms.again(by, draft, similar, ""), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
