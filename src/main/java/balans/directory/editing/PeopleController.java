package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.concept.Concepts;
import balans.directory.entry.EntryStore;
import balans.identity.Editor;
import balans.identity.EditorTask;
import balans.identity.Editors;
import balans.kernel.PersonId;
import balans.kernel.Refusal;
import balans.web.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who edits what, since when. Only for administrators.
@Controller
class PeopleController {

    private final Editors editors;
    private final EntryStore entries;
    private final Concepts concepts;
    private final Site site;

    PeopleController(Editors editors, EntryStore entries, Concepts concepts, Site site) {
        this.editors = editors;
        this.entries = entries;
        this.concepts = concepts;
        this.site = site;
    }

    @GetMapping("/redactie/mensen")
    ModelAndView index(Editor by) {
        return page(by, "", "", HttpStatus.OK);
    }

    /// The link is shown once; only its hash is kept.
    @PostMapping("/redactie/mensen")
    ModelAndView create(Editor by, @RequestParam(defaultValue = "") String task,
            @RequestParam(defaultValue = "") String sector, @RequestParam(defaultValue = "") String organisation) {
        requireAdministrator(by);
        return switch (task) {
            case "ADMINISTRATOR" -> invited(by, EditorTask.ADMINISTRATOR);
            case "SECTOR" -> sector.startsWith("sector.") && entries.find(EntryId.concept(sector)).isPresent()
                    ? invited(by, new EditorTask(EditorTask.Kind.SECTOR, sector)) : refused(by, "sector");
            case "ORGANISATION" -> entries.find(EntryId.organisation(organisation.strip())).isPresent()
                    ? invited(by, new EditorTask(EditorTask.Kind.ORGANISATION, organisation.strip())) : refused(by, "organisation");
            default -> refused(by, "task"); // not sealed: what a form sent
        };
    }

    @PostMapping("/redactie/mensen/einde")
    String end(Editor by, @RequestParam(defaultValue = "") String person, @RequestParam(defaultValue = "") String task,
            @RequestParam(defaultValue = "") String scope) {
        requireAdministrator(by);
        var kind = Stream.of(EditorTask.Kind.values()).filter(k -> k.name().equals(task)).findFirst()
                .filter(k -> (k == EditorTask.Kind.ADMINISTRATOR) == scope.isEmpty());
        kind.ifPresent(k -> editors.end(new PersonId(person), new EditorTask(k, scope)));
        return "redirect:/redactie/mensen";
    }

    private ModelAndView invited(Editor by, EditorTask task) {
        return page(by, site.address() + "/welkom#" + editors.accountToken(task), "", HttpStatus.OK);
    }

    private ModelAndView refused(Editor by, String field) {
        return page(by, "", field, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Editor by, String link, String complaint, HttpStatus status) {
        requireAdministrator(by);
        var all = editors.all();
        var scopes = new ArrayList<EntryId>();
        all.forEach(one -> {
            switch (one.task().kind()) {
                case ADMINISTRATOR, INSTRUMENT, COALITION, YOUTH -> { }
                case SECTOR -> scopes.add(EntryId.concept(one.task().scope()));
                case ORGANISATION -> scopes.add(EntryId.organisation(one.task().scope()));
            }
        });
        var titles = entries.titles(scopes);
        List<PeoplePage.Row> rows = all.stream().map(one -> PeoplePage.Row.of(one, titles)).toList();
        return new ModelAndView("directory/editing/people",
                Map.of("page", new PeoplePage(rows, concepts.choices("sector"), link, complaint)), status);
    }

    static void requireAdministrator(Editor by) {
        if (!by.isAdministrator()) {
            throw Refusal.notFound("page");
        }
    }
}
