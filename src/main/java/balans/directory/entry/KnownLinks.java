package balans.directory.entry;

import balans.directory.LinkState;
import java.util.Collection;
import java.util.Map;

/// What is known of the addresses of resources; offered by the register of resources.
public interface KnownLinks {

    /// Every resource gets an answer.
    Map<String, LinkState> of(Collection<String> resources);
}
