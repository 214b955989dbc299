package balans.web.about;

import balans.web.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Files that other programs look for at a fixed address.
@RestController
class WellKnownController {

    /// RFC 9116 advises less than a year; half a year keeps a forgotten installation from promising an answer.
    static final Duration VALID_FOR = Duration.ofDays(180);

    private final Operator operator;
    private final Site site;
    private final Clock clock;

    WellKnownController(Operator operator, Site site, Clock clock) {
        this.operator = operator;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(value = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
    String security() {
        var base = site.address();
        var contact = operator.contact();
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: nl, en
                Canonical: %s/.well-known/security.txt
                """.formatted(
                contact.isKnown() ? contact.address() : base + "/privacy#contact",
                clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID_FOR),
                base);
    }

    /// What stands behind a parent's or a professional's link is nobody else's to find.
    @GetMapping(value = "/robots.txt", produces = "text/plain;charset=UTF-8")
    String robots() {
        return """
                User-agent: *
                Disallow: /v/
                Disallow: /balansmeter/
                Disallow: /aanmelden
                Disallow: /welkom
                Disallow: /herstellen
                Disallow: /mijn
                """;
    }
}
