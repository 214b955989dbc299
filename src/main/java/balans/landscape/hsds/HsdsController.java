package balans.landscape.hsds;

import balans.landscape.hsds.Asked.NotUnderstood;
import balans.web.Site;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Open Referral HSDS 3.1, for anybody and from any site: what it gives is public, and it takes nothing.
@RestController
@CrossOrigin(origins = "*")
class HsdsController {

    private static final Map<String, String> KINDS = Map.of("services", "service", "organizations", "organization",
            "service_at_locations", "service_at_location", "taxonomies", "taxonomy", "taxonomy_terms", "taxonomy_term");

    private final Answers answers;
    private final Site site;
    private final JsonMapper json;

    HsdsController(Answers answers, Site site, JsonMapper json) {
        this.answers = answers;
        this.site = site;
        this.json = json;
    }

    @GetMapping({"/hsds", "/hsds/"})
    Map<String, String> index() {
        return Map.of("version", "3.1", "profile", site.address() + "/hsds/profile",
                "openapi_url", "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json");
    }

    @GetMapping("/hsds/{kind}")
    void list(@PathVariable String kind, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        var asked = new Asked(parameters);
        var entity = entity(kind);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (asked.isStream()) {
            stream(entity, asked, response);
        } else {
            var page = page(entity, asked, asked.page(), asked.perPage());
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(page));
        }
    }

    @GetMapping("/hsds/{kind}/{id}")
    Map<String, Object> show(@PathVariable String kind, @PathVariable String id) {
        return answers.one(entity(kind), id)
                .orElseThrow(() -> new NotUnderstood(HttpStatus.NOT_FOUND, "id", "There is no such object in " + kind + "."));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> notUnderstood(NotUnderstood asked) {
        return ResponseEntity.status(asked.status()).contentType(MediaType.APPLICATION_JSON).body(asked.body());
    }

    /// A line for each object, page after page, without holding more than one page.
    private void stream(String entity, Asked asked, HttpServletResponse response) throws IOException {
        response.setContentType("application/x-ndjson");
        for (int page = 1; ; page++) {
            var next = page(entity, asked, page, Asked.PER_PAGE_MOST);
            for (var object : next.contents()) {
                response.getOutputStream().write(json.writeValueAsBytes(object));
                response.getOutputStream().write('\n');
            }
            if (next.lastPage()) {
                return;
            }
        }
    }

    private Wrapped page(String entity, Asked asked, int page, int perPage) {
        return switch (entity) {
            case "service" -> answers.services(asked, page, perPage);
            case "service_at_location" -> answers.places(asked, page, perPage);
            case "organization" -> answers.organizations(asked, page, perPage);
            default -> answers.others(entity, asked, page, perPage); // not sealed: the other kinds, all alike
        };
    }

    private static String entity(String kind) {
        var entity = KINDS.get(kind);
        if (entity == null) {
            throw new NotUnderstood(HttpStatus.NOT_FOUND, "", "HSDS has no " + kind + "; there are " + String.join(", ", KINDS.keySet().stream().sorted().toList()) + ".");
        }
        return entity;
    }
}
