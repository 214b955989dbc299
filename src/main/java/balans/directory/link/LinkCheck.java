package balans.directory.link;

import balans.directory.link.Fetch.Answer;
import balans.directory.LinkState;
import balans.directory.resource.WebAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Optional;

/// Looks at one address, hop by hop, each of which is looked at as if somebody had typed it.
final class LinkCheck {

    /// `finding` is the last part of a message key. `failed`: it may be an accident, so that it counts before it is said.
    record Verdict(LinkState state, String finding, int status, Optional<String> movedTo, boolean failed) {}

    /// Before each request: whoever calls waits there as long as the host wants.
    interface Courtesy {
        void before(URI page);
    }

    private static final int HOPS_MAX = 8;

    private final Fetch fetch;
    private final Robots robots;
    private final Courtesy courtesy;

    LinkCheck(Fetch fetch, Robots robots, Courtesy courtesy) {
        this.fetch = fetch;
        this.robots = robots;
        this.courtesy = courtesy;
    }

    Verdict look(String url) {
        var seen = new HashSet<URI>();
        var forGood = true;
        var at = uri(url);
        for (int hops = 0; at.isPresent() && hops <= HOPS_MAX && seen.add(at.get()); hops++) {
            var page = at.get();
            courtesy.before(page);
            if (!robots.allow(page)) {
                return unknown("robots", 0);
            }
            switch (fetch.get(page, 0)) {
                case Answer.Refused() -> {
                    return hops == 0 ? unknown("inside", 0) : unknown("leads-inside", 0);
                }
                case Answer.Unreachable(var why) -> {
                    return new Verdict(LinkState.DEAD, why, 0, Optional.empty(), true);
                }
                case Answer.Answered(int status, var location, var body) -> {
                    if (status / 100 != 3 || location.isEmpty()) {
                        return arrived(url, page, status, forGood && hops > 0);
                    }
                    forGood &= status == 301 || status == 308;
                    at = resolved(page, location);
                }
            }
        }
        return new Verdict(LinkState.DEAD, "endless", 0, Optional.empty(), true);
    }

    private static Verdict arrived(String url, URI page, int status, boolean forGood) {
        if (status / 100 == 2) {
            var end = WebAddress.of(page.toString()).clean();
            var moved = forGood && end.isPresent()
                    && !end.map(WebAddress::key).equals(WebAddress.of(url).clean().map(WebAddress::key));
            return moved
                    ? new Verdict(LinkState.MOVED, "moved", status, end.map(WebAddress::toString), false)
                    : new Verdict(LinkState.LIVE, "live", status, Optional.empty(), false);
        }
        if (status == 404 || status == 410) {
            return new Verdict(LinkState.DEAD, "not-there", status, Optional.empty(), status == 404);
        }
        return status >= 500
                ? new Verdict(LinkState.DEAD, "site-broken", status, Optional.empty(), true)
                : unknown("not-for-programs", status);
    }

    private static Verdict unknown(String finding, int status) {
        return new Verdict(LinkState.UNKNOWN, finding, status, Optional.empty(), false);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text.replaceFirst("#.*$", "")));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<URI> resolved(URI page, String location) {
        return uri(location.replace(" ", "%20")).map(page::resolve);
    }
}
