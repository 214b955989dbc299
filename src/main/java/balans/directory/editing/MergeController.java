package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.Uses.Use;
import balans.directory.concept.Concepts.Choice;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import balans.identity.Editor;
import balans.identity.EditorTask;
import balans.identity.Editors;
import balans.kernel.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Two records of one organisation become one: choose, look at what it changes, do it. For administrators, because it
/// changes records of every instrument.
@Controller
class MergeController {

    private final EntryStore entries;
    private final MergeOrganisations merge;
    private final Editors editors;

    MergeController(EntryStore entries, MergeOrganisations merge, Editors editors) {
        this.entries = entries;
        this.merge = merge;
        this.editors = editors;
    }

    @GetMapping("/redactie/organisaties/{id}/samenvoeging")
    ModelAndView show(Editor by, @PathVariable String id, @RequestParam(defaultValue = "") String met) {
        var gone = find(by, id);
        return page(gone, met, met.isBlank() || other(gone, met) != null ? "" : "other", null, HttpStatus.OK);
    }

    @PostMapping("/redactie/organisaties/{id}/samenvoeging")
    ModelAndView create(Editor by, @PathVariable String id, @RequestParam(defaultValue = "") String met,
            @RequestParam(defaultValue = "0") int version, @RequestParam(defaultValue = "0") int otherVersion) {
        var gone = find(by, id);
        var stays = other(gone, met);
        if (stays == null) {
            return page(gone, met, "other", null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (gone.version() != version || stays.version() != otherVersion) {
            return page(gone, met, "clash", null, HttpStatus.CONFLICT);
        }
        return switch (merge.merge(by, gone, stays)) {
            case MergeOrganisations.Outcome.Merged(var into) -> new ModelAndView("redirect:" + into.address());
            case MergeOrganisations.Outcome.Clash() -> page(gone, met, "clash", null, HttpStatus.CONFLICT);
            case MergeOrganisations.Outcome.Stuck(var entry) -> page(gone, met, "stuck", new Use(entry.title(),
                    "/redactie/" + entry.id().kind().path() + "/" + entry.id().id()), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView page(Entry gone, String met, String complaint, @Nullable Use stuck, HttpStatus status) {
        var uses = entries.referencesTo(gone.id()).stream().map(r -> new Use(r.title(), r.from().address())).distinct().toList();
        var task = new EditorTask(EditorTask.Kind.ORGANISATION, gone.id().id());
        var edit = editors.all().stream().filter(one -> one.task().equals(task) && one.until() == null).count();
        var others = entries.all(Kind.ORGANISATION, "").stream().filter(entry -> !entry.id().equals(gone.id()))
                .map(entry -> new Choice(entry.id().id(), entry.title())).toList();
        return new ModelAndView("directory/editing/merge",
                Map.of("page", new MergePage(gone, other(gone, met), uses, edit, others, complaint, stuck)), status);
    }

    private @Nullable Entry other(Entry gone, String met) {
        return gone.id().id().equals(met.strip()) ? null : entries.find(EntryId.organisation(met.strip())).orElse(null);
    }

    private Entry find(Editor by, String id) {
        PeopleController.requireAdministrator(by);
        return entries.find(EntryId.organisation(id)).orElseThrow(() -> Refusal.notFound("organisation"));
    }
}
