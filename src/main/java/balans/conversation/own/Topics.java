package balans.conversation.own;

import balans.web.live.LiveSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Everything of a sheet but its board, which has a topic of its own.
@Component("conversationTopics")
class Topics implements LiveSource {

    static final String PREFIX = "samen:";

    private final OwnStore sheets;

    Topics(OwnStore sheets) {
        this.sheets = sheets;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Map<String, Long> versions(Collection<String> topics) {
        var versions = new HashMap<String, Long>();
        sheets.versions(topics.stream().map(topic -> topic.substring(PREFIX.length())).toList())
                .forEach((sheet, version) -> versions.put(PREFIX + sheet, version));
        return versions;
    }
}
