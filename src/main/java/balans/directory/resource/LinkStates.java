package balans.directory.resource;

import balans.directory.entry.Shown;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the link checker last found, for pages. A finding about an address that the resource no longer has is none.
@Repository
class LinkStates {

    private final JdbcClient db;

    LinkStates(JdbcClient db) {
        this.db = db;
    }

    /// Every resource gets an answer.
    Map<String, LinkFound> of(List<Shown> rows) {
        var urls = new HashMap<String, String>();
        rows.forEach(row -> urls.put(row.entry().id().id(), row.text("url")));
        var resources = List.copyOf(urls.keySet());
        var found = new HashMap<String, LinkFound>();
        resources.forEach(id -> found.put(id, new LinkFound(LinkState.UNKNOWN, Optional.empty(), Optional.empty())));
        if (!resources.isEmpty()) {
            db.sql("SELECT resource, url, state, moved_to, checked_at FROM directory_link WHERE resource IN (:ids)")
                    .param("ids", resources)
                    .query(row -> {
                        if (!row.getString("url").equals(urls.get(row.getString("resource")))) {
                            return;
                        }
                        found.put(row.getString("resource"), new LinkFound(
                                LinkState.valueOf(row.getString("state")),
                                Optional.ofNullable(row.getString("moved_to")),
                                Optional.of(Instant.ofEpochMilli(row.getLong("checked_at")))));
                    });
        }
        return found;
    }
}
