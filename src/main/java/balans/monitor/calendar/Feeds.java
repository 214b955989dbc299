package balans.monitor.calendar;

import balans.kernel.RandomId;
import balans.monitor.TeamId;
import balans.web.Site;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The secret address of a team's calendar: for calendar programs, which have no cookie. It opens what was agreed and
/// when, nothing else.
@Component
public class Feeds {

    private final FeedStore store;
    private final Site site;

    Feeds(FeedStore store, Site site) {
        this.store = store;
        this.site = site;
    }

    public String address(TeamId team) {
        if (store.token(team).isEmpty()) {
            store.addIfNone(team, RandomId.next());
        }
        return "%s/monitor/agenda/%s/team.ics".formatted(site.address(), store.token(team).orElseThrow());
    }

    /// The old address leads nowhere any more.
    void renew(TeamId team) {
        store.replace(team, RandomId.next());
    }

    Optional<TeamId> team(String token) {
        return store.team(token);
    }
}
