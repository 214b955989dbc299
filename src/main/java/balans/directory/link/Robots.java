package balans.directory.link;

import balans.directory.link.Fetch.Answer;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a site's robots.txt lets us ask, looked up once a day a site.
final class Robots {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int SITES_MAX = 1_000;
    private static final int FILE_MAX_BYTES = 500_000;
    private static final long DELAY_MAX_MILLIS = 30_000;

    private record Known(BaseRobotRules rules, Instant at) {}

    private final Fetch fetch;
    private final Clock clock;
    private final Map<String, Known> sites = new LinkedHashMap<>();

    Robots(Fetch fetch, Clock clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    boolean allow(URI page) {
        return rules(page).isAllowed(page.toString());
    }

    /// How long this site wants us to wait between two requests.
    Duration delay(URI page) {
        var wanted = rules(page).getCrawlDelay();
        return Duration.ofMillis(Math.clamp(wanted, 0, DELAY_MAX_MILLIS));
    }

    private BaseRobotRules rules(URI page) {
        var site = page.getScheme() + "://" + page.getRawAuthority();
        var known = sites.get(site);
        if (known != null && known.at().plus(KEPT).isAfter(clock.instant())) {
            return known.rules();
        }
        var rules = read(site);
        sites.put(site, new Known(rules, clock.instant()));
        if (sites.size() > SITES_MAX) {
            sites.remove(sites.keySet().iterator().next());
        }
        return rules;
    }

    /// A site without the file allows everything, one that fails to give it nothing today.
    private BaseRobotRules read(String site) {
        var address = site + "/robots.txt";
        return switch (fetch.get(URI.create(address), FILE_MAX_BYTES)) {
            case Answer.Answered(int status, var location, var body) when status == 200 -> new SimpleRobotRulesParser()
                    .parseContent(address, body, "text/plain", List.of(SafeFetch.NAME.split("/")[0].toLowerCase(Locale.ROOT)));
            case Answer.Answered(int status, var location, var body) when status >= 500 -> rules(RobotRulesMode.ALLOW_NONE);
            case Answer.Answered answered -> rules(RobotRulesMode.ALLOW_ALL);
            case Answer.Refused() -> rules(RobotRulesMode.ALLOW_ALL);
            case Answer.Unreachable unreachable -> rules(RobotRulesMode.ALLOW_ALL);
        };
    }

    private static BaseRobotRules rules(RobotRulesMode mode) {
        return new SimpleRobotRules(mode);
    }
}
