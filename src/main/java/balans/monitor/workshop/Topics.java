package balans.monitor.workshop;

import balans.web.live.LiveSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Two topics a workshop, as in a session; the boards of the groups have topics of their own.
@Component("workshopTopics")
class Topics implements LiveSource {

    static final String PREFIX = "workshop:";
    static final String PROGRESS = ":progress";

    private final WorkshopStore workshops;

    Topics(WorkshopStore workshops) {
        this.workshops = workshops;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Map<String, Long> versions(Collection<String> topics) {
        var ids = topics.stream().map(t -> t.substring(PREFIX.length()).replace(PROGRESS, "")).distinct().toList();
        var versions = new HashMap<String, Long>();
        for (var workshop : workshops.all(ids)) {
            versions.put(workshop.topic(), workshop.version());
            versions.put(workshop.progressTopic(), workshop.progress());
        }
        versions.keySet().retainAll(topics);
        return versions;
    }
}
