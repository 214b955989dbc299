package balans.screening.joining;

import balans.kernel.Refusal;
import balans.screening.joining.Drafts.Kind;
import balans.screening.questionnaire.Questionnaires;
import balans.web.export.Odt;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a data protection officer asks for, to read and to take along. Public: nothing in it is of anybody.
@Controller
@RequestMapping("/balansmeter/documenten")
class DocumentController {

    private final Drafts drafts;
    private final Questionnaires questionnaires;

    DocumentController(Drafts drafts, Questionnaires questionnaires) {
        this.drafts = drafts;
        this.questionnaires = questionnaires;
    }

    @GetMapping
    ModelAndView index() {
        return new ModelAndView("screening/joining/documents", Map.of(
                "slugs", List.of(Kind.values()).stream().map(Kind::slug).toList(), "languages", Drafts.LANGUAGES));
    }

    @GetMapping("/{document}")
    ModelAndView show(@PathVariable String document, @RequestParam(defaultValue = "nl") String taal) {
        var page = page(document, taal);
        return new ModelAndView("screening/joining/document", Map.of("page", page));
    }

    @GetMapping("/{document}/{language}.odt")
    ResponseEntity<byte[]> file(@PathVariable String document, @PathVariable String language) {
        var page = page(document, language);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(page.slug() + "-" + page.language() + ".odt").build().toString())
                .contentType(MediaType.parseMediaType("application/vnd.oasis.opendocument.text"))
                .body(Odt.of(page.title(), page.blocks()));
    }

    private DocumentPage page(String document, String language) {
        var kind = Kind.of(document).orElseThrow(() -> Refusal.notFound("document"));
        if (!Drafts.LANGUAGES.contains(language)) {
            throw Refusal.notFound("document");
        }
        var text = drafts.read(kind, language, questionnaires.all().getFirst());
        var blocks = DocumentBlocks.of(text);
        var title = blocks.getFirst() instanceof Odt.Title first ? first.text() : kind.slug();
        return new DocumentPage(kind.slug(), language, title, blocks);
    }
}
