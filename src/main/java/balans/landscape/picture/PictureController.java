package balans.landscape.picture;

import balans.web.Templates;
import balans.web.export.Pdf;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The time picture, for anybody (R002-1).
@Controller
class PictureController {

    private static final int LARGEST_LETTERS = 14;
    private static final int SMALLEST_LETTERS = 8;

    private final Landscape landscape;
    private final Templates templates;
    private byte @Nullable [] drawn;

    PictureController(Landscape landscape, Templates templates) {
        this.landscape = landscape;
        this.templates = templates;
    }

    @GetMapping("/zorglandschap")
    ModelAndView show(@RequestParam(name = "moment", defaultValue = "") String moment) {
        return page("show", Moment.of(moment).orElse(null));
    }

    /// Around us now: the date stays in the browser, which gets the same facts as everybody.
    @GetMapping("/zorglandschap/nu")
    ModelAndView now() {
        return page("now", null);
    }

    @GetMapping("/zorglandschap/poster")
    ModelAndView poster() {
        return page("poster", null);
    }

    /// On one sheet of A3, in the largest letters that it takes.
    @GetMapping("/zorglandschap/poster.pdf")
    ResponseEntity<byte[]> pdf() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename("zorglandschap-a3.pdf").build().toString())
                .contentType(MediaType.APPLICATION_PDF).body(drawn());
    }

    /// The same for everybody as long as this runs, so it is drawn once.
    private synchronized byte[] drawn() {
        if (drawn == null) {
            drawn = IntStream.iterate(LARGEST_LETTERS, size -> size >= SMALLEST_LETTERS, size -> size - 1)
                    .mapToObj(size -> Pdf.onOnePage(sheet(size)).orElse(null)).filter(Objects::nonNull).findFirst()
                    .orElseGet(() -> Pdf.of(sheet(SMALLEST_LETTERS))).bytes();
        }
        return drawn;
    }

    private String sheet(int size) {
        return templates.text("landscape/picture/poster-sheet", Map.of("page", PicturePage.of(landscape, null), "size", size));
    }

    private ModelAndView page(String template, @Nullable Moment moment) {
        return new ModelAndView("landscape/picture/" + template, Map.of("page", PicturePage.of(landscape, moment)));
    }
}
