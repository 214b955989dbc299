package balans.canvas;

import balans.web.live.LiveSource;
import java.util.Collection;
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
        return LiveSource.ofThings(PREFIX, topics, notes::versions);
    }
}
