package balans.landscape.route;

import balans.kernel.Refusal;
import balans.web.Templates;
import balans.web.Text;
import balans.web.export.Csv;
import balans.web.export.Pdf;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RouteController {

    private static final int LARGEST_LETTERS = 11;
    private static final int SMALLEST_LETTERS = 6;

    private final RouteStore routes;
    private final Templates templates;
    private final Text texts;
    private final Clock clock;

    RouteController(RouteStore routes, Templates templates, Text texts, Clock clock) {
        this.routes = routes;
        this.templates = templates;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/zorglandschap/routes")
    ModelAndView index(@RequestParam(defaultValue = "") String soort) {
        var kind = kind(soort);
        var all = routes.all();
        var page = new RoutesPage(kind, all.stream().filter(r -> kind == null || r.kind() == kind).toList(), all.isEmpty());
        return new ModelAndView("landscape/route/index", Map.of("page", page));
    }

    @GetMapping("/zorglandschap/routes/{route}")
    ModelAndView show(@PathVariable String route) {
        return new ModelAndView("landscape/route/show", Map.of("page", page(route)));
    }

    /// On one sheet of A4; a long card gets smaller letters.
    @GetMapping("/zorglandschap/routes/{route}/routekaart.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String route) {
        var page = page(route);
        var pdf = IntStream.iterate(LARGEST_LETTERS, size -> size >= SMALLEST_LETTERS, size -> size - 1)
                .mapToObj(size -> Pdf.onOnePage(text(page, size)).orElse(null)).filter(Objects::nonNull).findFirst()
                .orElseGet(() -> Pdf.of(text(page, SMALLEST_LETTERS)));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename("routekaart.pdf").build().toString())
                .contentType(MediaType.APPLICATION_PDF).body(pdf.bytes());
    }

    @GetMapping("/zorglandschap/routes.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String soort) {
        var lines = new ArrayList<List<String>>();
        lines.add(Arrays.asList(texts.of("landscape.route.csv").split(";")));
        for (var card : routes.all()) {
            if (soort.isEmpty() || card.kind().name().equals(soort)) {
                card.steps().forEach(step -> lines.add(List.of(card.title(), step.who(), step.toWhom(), step.what(),
                        step.leadTime() == null ? "" : step.leadTime().iso(), step.legalBasis(), step.feedbackTo(),
                        step.feedbackWithin() == null ? "" : step.feedbackWithin().iso())));
            }
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("routes.csv").build().toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(Csv.of(lines).getBytes(StandardCharsets.UTF_8));
    }

    private String text(RoutePage page, int size) {
        return templates.text("landscape/route/sheet", Map.of("page", page, "size", size));
    }

    private RoutePage page(String id) {
        var card = routes.find(id).orElseThrow(() -> Refusal.notFound("route"));
        return new RoutePage(card, Measured.of(routes.times(id, "RECEIVED")), Measured.of(routes.times(id, "FEEDBACK")),
                LocalDate.now(clock));
    }

    private static RouteCard.@Nullable Kind kind(String name) {
        return Arrays.stream(RouteCard.Kind.values()).filter(k -> k.name().equals(name)).findFirst().orElse(null);
    }
}
