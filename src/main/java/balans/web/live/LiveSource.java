package balans.web.live;

import java.util.Collection;
import java.util.Map;

/// Where the versions of topics are kept. A module whose pages are live offers one.
public interface LiveSource {

    /// What its topics begin with.
    String prefix();

    /// The versions in the database now; topics that are gone are left out.
    Map<String, Long> versions(Collection<String> topics);
}
