package balans.canvas;

import balans.web.live.LiveSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component("canvasTopics")
class Topics implements LiveSource {

    static final String PREFIX = "canvas:";

    private final NoteStore notes;

    Topics(NoteStore notes) {
        this.notes = notes;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Map<String, Long> versions(Collection<String> topics) {
        var versions = new HashMap<String, Long>();
        notes.versions(topics.stream().map(topic -> topic.substring(PREFIX.length())).toList())
                .forEach((board, version) -> versions.put(PREFIX + board, version));
        return versions;
    }
}
