package balans.identity;

import balans.kernel.OrganisationId;
import balans.web.live.Live;
import balans.web.live.LiveSource;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Tells open pages of colleagues that somebody came, went or waits.
@Component
class KeyChanges implements LiveSource {

    static final String PREFIX = "keys/";

    private final ColleagueStore colleagues;
    private final ObjectProvider<Live> live;
    private final Clock clock;

    KeyChanges(ColleagueStore colleagues, ObjectProvider<Live> live, Clock clock) {
        this.colleagues = colleagues;
        this.live = live;
        this.clock = clock;
    }

    /// After the commit.
    void tell(OrganisationId organisation) {
        live.getObject().changed(PREFIX + organisation.value(), clock.millis());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Map<String, Long> versions(Collection<String> topics) {
        return LiveSource.ofThings(PREFIX, topics, colleagues::changes);
    }
}
