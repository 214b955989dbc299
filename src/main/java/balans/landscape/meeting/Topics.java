package balans.landscape.meeting;

import balans.web.live.LiveSource;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class Topics implements LiveSource {

    private final MeetingStore meetings;

    Topics(MeetingStore meetings) {
        this.meetings = meetings;
    }

    @Override
    public String prefix() {
        return Meeting.TOPIC;
    }

    @Override
    public Map<String, Long> versions(Collection<String> topics) {
        return LiveSource.ofThings(Meeting.TOPIC, topics, meetings::versions);
    }
}
