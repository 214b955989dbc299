package balans.agenda.edition;

import balans.web.Templates;
import balans.web.export.Pdf;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/// An edition as a file (R001-21, R001-28).
@Controller
class EditionFilesController {

    /// Large files that take long to make, of the editions that were asked for last.
    private static final int KEPT = 8;

    private final Editions editions;
    private final EditionPages pages;
    private final Templates templates;
    private final JsonMapper json;
    private final Map<String, byte[]> made = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    EditionFilesController(Editions editions, EditionPages pages, Templates templates, JsonMapper json) {
        this.editions = editions;
        this.pages = pages;
        this.templates = templates;
        this.json = json;
    }

    @GetMapping("/agenda/edities/{edition}.json")
    ResponseEntity<byte[]> json(@PathVariable String edition) {
        var found = editions.published(edition);
        return file("application/json", found, ".json",
                json.writeValueAsBytes(EditionTable.json(found, editions.frozen(found))));
    }

    @GetMapping("/agenda/edities/{edition}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String edition) {
        var found = editions.published(edition);
        return file("text/csv;charset=UTF-8", found, ".csv",
                EditionTable.csv(editions.pieces(found)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/agenda/edities/{edition}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String edition) {
        var page = pages.of(editions.published(edition));
        return file("application/pdf", page.edition(), ".pdf",
                once("pdf", page, () -> Pdf.of(templates.text("agenda/edition/paper", Map.of("page", page))).bytes()));
    }

    @GetMapping("/agenda/edities/{edition}.odt")
    ResponseEntity<byte[]> odt(@PathVariable String edition) {
        var page = pages.of(editions.published(edition));
        return file("application/vnd.oasis.opendocument.text", page.edition(), ".odt",
                once("odt", page, () -> EditionDocument.of(page)));
    }

    /// One at a time, and once for the same words: when words are removed it is another file.
    private synchronized byte[] once(String kind, EditionPage page, Supplier<byte[]> make) {
        return made.computeIfAbsent(
                "%s %s %d %s".formatted(kind, page.seal().sha256(), page.removed(), page.address()), key -> make.get());
    }

    private static ResponseEntity<byte[]> file(String type, Edition edition, String ending, byte[] bytes) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"landelijke-agenda-%s%s\"".formatted(edition.id(), ending)).body(bytes);
    }
}
