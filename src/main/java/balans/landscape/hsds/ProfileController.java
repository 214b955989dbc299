package balans.landscape.hsds;

import balans.kernel.Refusal;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The published profile for the Netherlands and Flanders: what HSDS leaves open, laid down. Each file is a merge patch
/// (RFC 7396) on the schema of that name.
@Controller
class ProfileController {

    @GetMapping("/hsds/profile")
    ModelAndView index() {
        return new ModelAndView("landscape/hsds/profile");
    }

    @GetMapping("/hsds/profile/{schema}.json")
    @CrossOrigin(origins = "*")
    ResponseEntity<byte[]> show(@PathVariable String schema) throws IOException {
        var file = new ClassPathResource("hsds/profile/" + schema + ".json");
        if (!schema.matches("[a-z_]{1,40}") || !file.exists()) {
            throw Refusal.notFound("schema");
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(file.getContentAsByteArray());
    }
}
