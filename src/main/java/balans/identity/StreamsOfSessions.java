package balans.identity;

import balans.web.live.StreamOwners;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A session that was removed, wherever that happened, ends the streams that were opened with it: `docs/decisions/0038`.
@Component
class StreamsOfSessions implements StreamOwners {

    private final Sessions sessions;
    private final JdbcClient db;

    StreamsOfSessions(Sessions sessions, JdbcClient db) {
        this.sessions = sessions;
        this.db = db;
    }

    @Override
    public Optional<String> ownerOf(HttpServletRequest request) {
        return sessions.current(request).flatMap(who -> sessions.hashOf(request));
    }

    @Override
    public Set<String> over(Collection<String> owners) {
        var over = new HashSet<>(owners);
        db.sql("SELECT token_hash FROM identity_session WHERE token_hash IN (:hashes)").param("hashes", owners)
                .query(String.class).list().forEach(over::remove);
        return over;
    }
}
