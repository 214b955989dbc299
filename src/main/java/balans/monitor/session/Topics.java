package balans.monitor.session;

import balans.web.live.LiveSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Two topics a session: what everybody sees, and how far people are. Phones follow the first only: thirty of them
/// need not look again for each sticker of each other.
@Component
class Topics implements LiveSource {

    static final String PREFIX = "monitor:";
    static final String PROGRESS = ":progress";

    private final SessionStore sessions;

    Topics(SessionStore sessions) {
        this.sessions = sessions;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Map<String, Long> versions(Collection<String> topics) {
        var ids = topics.stream().map(t -> t.substring(PREFIX.length()).replace(PROGRESS, "")).distinct().toList();
        var versions = new HashMap<String, Long>();
        for (var session : sessions.versions(ids)) {
            versions.put(PREFIX + session.id(), session.version());
            versions.put(PREFIX + session.id() + PROGRESS, session.progress());
        }
        versions.keySet().retainAll(topics);
        return versions;
    }
}
