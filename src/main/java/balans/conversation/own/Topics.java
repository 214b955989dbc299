package balans.conversation.own;

import balans.web.live.LiveSource;
import java.util.Collection;
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
        return LiveSource.ofThings(PREFIX, topics, sheets::versions);
    }
}
