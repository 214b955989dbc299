package balans.identity.access;

import balans.identity.KeyHolder;
import balans.identity.Organisations.Named;
import balans.identity.PrivacyOfficer;
import balans.web.Text;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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

/// The log of an organisation: all of it for its privacy officer, what concerns one child for whoever works there, to show to
/// a parent who asks.
@Controller
@RequestMapping("/logboek/{centre}")
class AccessController {

    private static final int LINES_A_PAGE = 500;
    /// More than a year of a busy centre; a period in the filter gives the rest.
    private static final int LINES_A_FILE = 100_000;

    private final AccessStore store;
    private final AccessSheet sheet;
    private final Text texts;
    private final Clock clock;

    AccessController(AccessStore store, AccessSheet sheet, Text texts, Clock clock) {
        this.store = store;
        this.sheet = sheet;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            PrivacyOfficer by,
            @RequestParam(defaultValue = "") String vanaf, @RequestParam(defaultValue = "") String tot,
            @RequestParam(defaultValue = "") String wie, @RequestParam(defaultValue = "") String wat,
            @RequestParam(defaultValue = "") String handeling, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String voor, @RequestParam(defaultValue = "") String weergave) {
        var filter = AccessFilter.of(vanaf, tot, wie, wat, handeling, kind, voor, clock.getZone());
        var organisation = new Named(by.organisation(), by.organisationName());
        return page("identity/access/show", organisation, filter, store.people(by.organisation()), weergave.equals("afdruk"));
    }

    @GetMapping("/logboek.csv")
    ResponseEntity<byte[]> csv(
            PrivacyOfficer by,
            @RequestParam(defaultValue = "") String vanaf, @RequestParam(defaultValue = "") String tot,
            @RequestParam(defaultValue = "") String wie, @RequestParam(defaultValue = "") String wat,
            @RequestParam(defaultValue = "") String handeling, @RequestParam(defaultValue = "") String kind) {
        var filter = AccessFilter.of(vanaf, tot, wie, wat, handeling, kind, "", clock.getZone());
        var lines = store.of(by.organisation(), filter, LINES_A_FILE).reversed();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(texts.of("identity.access.file")).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(sheet.of(by.organisationName(), lines).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/kind/{child}")
    ModelAndView ofChild(KeyHolder by, @PathVariable String child) {
        var organisation = new Named(by.organisation(), by.organisationName());
        return page("identity/access/child", organisation, AccessFilter.about(child, clock.getZone()), List.of(), false);
    }

    private ModelAndView page(
            String template, Named organisation, AccessFilter filter, List<AccessPage.Person> people, boolean print) {
        var lines = store.of(organisation.id(), filter, LINES_A_PAGE);
        var older = lines.size() == LINES_A_PAGE ? lines.getLast().number() : 0;
        return new ModelAndView(template, Map.of("page", new AccessPage(organisation.id().value(), organisation.name(),
                filter, people, Rows.of(lines, clock.getZone()), older, print)));
    }
}
