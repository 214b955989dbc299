package balans.web.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Where the versions of topics are kept. A module whose pages are live offers one.
public interface LiveSource {

    /// What its topics begin with.
    String prefix();

    /// The versions in the database now; topics that are gone are left out.
    Map<String, Long> versions(Collection<String> topics);

    /// For whoever has one topic for each thing, named by the prefix and the thing's id.
    static Map<String, Long> ofThings(
            String prefix, Collection<String> topics, Function<List<String>, Map<String, Long>> versionsById) {
        var ids = topics.stream().map(topic -> topic.substring(prefix.length())).toList();
        var versions = new HashMap<String, Long>();
        versionsById.apply(ids).forEach((id, version) -> versions.put(prefix + id, version));
        return versions;
    }
}
