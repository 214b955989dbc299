package balans.screening.answer;

import balans.screening.programme.Centre;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Hands out a centre's public key and takes sealed answers in. No cookie, no session: whoever holds the link's secret
/// may send, whoever does not has nothing to ride on. Only POST changes anything: mail scanners open links.
@RestController
class AnswerController {

    record Complaint(String reason) {}

    private final OpenCentres centres;
    private final AnswerInbox inbox;
    private final Clock clock;

    AnswerController(OpenCentres centres, AnswerInbox inbox, Clock clock) {
        this.centres = centres;
        this.inbox = inbox;
        this.clock = clock;
    }

    @GetMapping("/v/{slug}/key/{kid}")
    ResponseEntity<?> key(@PathVariable String slug, @PathVariable String kid) {
        var key = centres.find(slug).flatMap(centre -> centres.publicKey(centre, kid));
        if (key.isEmpty()) {
            return refused(HttpStatus.NOT_FOUND, "unknown-key");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(key.get());
    }

    @PostMapping("/v/{slug}/answers")
    ResponseEntity<?> create(@PathVariable String slug, HttpServletRequest request) throws InterruptedException {
        if (!isOctets(request.getContentType())) {
            return refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unreadable");
        }
        if (request.getContentLengthLong() > Arrival.LARGEST_BODY) {
            return refused(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(Arrival.LARGEST_BODY + 1);
        } catch (IOException hungUp) {
            return refused(HttpStatus.BAD_REQUEST, "unreadable");
        }
        if (body.length > Arrival.LARGEST_BODY) {
            return refused(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
        var centre = centres.find(slug);
        return centre.isEmpty() ? refused(HttpStatus.NOT_FOUND, "unknown-link") : receive(centre.get(), body);
    }

    private ResponseEntity<?> receive(Centre centre, byte[] body) throws InterruptedException {
        var arrival = Arrival.read(centre.id(), body);
        if (arrival.isEmpty()) {
            return refused(HttpStatus.BAD_REQUEST, "unreadable");
        }
        if (!centre.isOpenOn(LocalDate.now(clock))) {
            return refused(HttpStatus.GONE, "closed");
        }
        if (centres.publicKey(centre, arrival.get().kid()).isEmpty()) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-key");
        }
        return switch (inbox.receive(arrival.get())) {
            case STORED -> ResponseEntity.status(HttpStatus.CREATED).build();
            case ALREADY_STORED -> ResponseEntity.ok().build();
            case CONTRADICTS_EARLIER -> refused(HttpStatus.CONFLICT, "contradicts-earlier");
            case UNKNOWN_LINK -> refused(HttpStatus.NOT_FOUND, "unknown-link");
            case CLOSED -> refused(HttpStatus.GONE, "closed");
            case TOO_MANY -> refused(HttpStatus.CONFLICT, "too-many");
            case NO_ROOM -> refused(HttpStatus.INSUFFICIENT_STORAGE, "no-room");
            case BUSY -> busy();
        };
    }

    private static boolean isOctets(String type) {
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    }

    private static ResponseEntity<Complaint> busy() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header("Retry-After", "2")
                .contentType(MediaType.APPLICATION_JSON).body(new Complaint("busy"));
    }

    private static ResponseEntity<Complaint> refused(HttpStatus status, String reason) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(new Complaint(reason));
    }
}
