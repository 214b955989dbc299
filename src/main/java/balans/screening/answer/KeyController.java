package balans.screening.answer;

import balans.kernel.Refusal;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Hands a centre's public key to whoever has a link that names it. For ever the same bytes: the name is their hash.
@RestController
class KeyController {

    private final OpenCentres centres;

    KeyController(OpenCentres centres) {
        this.centres = centres;
    }

    @GetMapping("/v/{slug}/key/{kid}")
    ResponseEntity<byte[]> show(@PathVariable String slug, @PathVariable String kid) {
        var key = centres.find(slug).flatMap(centre -> centres.publicKey(centre, kid))
                .orElseThrow(() -> Refusal.notFound("key"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(key);
    }
}
