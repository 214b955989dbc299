package balans.directory.resource;

import balans.directory.LinkState;
import balans.directory.entry.Fields;
import balans.directory.entry.KnownLinks;
import balans.directory.entry.Shown;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the link checker last found, for pages. A finding about an address that the resource no longer has is none.
@Repository
class LinkStates implements KnownLinks {

    private final JdbcClient db;

    LinkStates(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<String, LinkState> of(Collection<String> resources) {
        var found = new HashMap<String, LinkState>();
        resources.forEach(id -> found.put(id, LinkState.UNKNOWN));
        if (!resources.isEmpty()) {
            db.sql("""
                    SELECT l.resource, l.url, l.state, e.fields FROM directory_link l
                    JOIN directory_entry e ON e.kind = 'RESOURCE' AND e.id = l.resource WHERE l.resource IN (:ids)
                    """)
                    .param("ids", resources)
                    .query(row -> {
                        if (Fields.ofJson(row.getString("fields")).text("url").equals(row.getString("url"))) {
                            found.put(row.getString("resource"), LinkState.valueOf(row.getString("state")));
                        }
                    });
        }
        return found;
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
