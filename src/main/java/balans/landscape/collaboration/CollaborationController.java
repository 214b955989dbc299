package balans.landscape.collaboration;

import balans.landscape.together.Together;
import balans.web.Text;
import balans.web.export.Csv;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CollaborationController {

    private final CollaborationStore store;
    private final Together together;
    private final Text texts;
    private final Clock clock;

    CollaborationController(CollaborationStore store, Together together, Text texts, Clock clock) {
        this.store = store;
        this.together = together;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/zorglandschap/verbanden")
    ModelAndView index(@RequestParam(defaultValue = "") String soort) {
        var kind = kind(soort);
        var all = store.agreements();
        var page = new CollaborationsPage(kind, collaborations(kind),
                all.stream().filter(a -> a.kind() == ChainAgreement.Kind.AGREEMENT).toList(),
                all.stream().filter(a -> a.kind() == ChainAgreement.Kind.GUIDELINE).toList(), together.guidelines(),
                LocalDate.now(clock), store.collaborations().isEmpty());
        return new ModelAndView("landscape/collaboration/index", Map.of("page", page));
    }

    @GetMapping("/zorglandschap/verbanden.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String soort) {
        var lines = new ArrayList<List<String>>();
        lines.add(Arrays.asList(texts.of("landscape.collaboration.csv").split(";")));
        for (var c : collaborations(kind(soort))) {
            lines.add(List.of(texts.of("landscape.collaboration.kind." + c.kind()), c.name(), c.region(),
                    c.members().stream().map(Member::name).collect(Collectors.joining(", ")), c.url(), c.checkedOn().toString()));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("samenwerkingsverbanden.csv").build().toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(Csv.of(lines).getBytes(StandardCharsets.UTF_8));
    }

    private List<Collaboration> collaborations(Collaboration.@Nullable Kind kind) {
        return store.collaborations().stream().filter(c -> kind == null || c.kind() == kind).toList();
    }

    private static Collaboration.@Nullable Kind kind(String name) {
        return Arrays.stream(Collaboration.Kind.values()).filter(k -> k.name().equals(name)).findFirst().orElse(null);
    }
}
