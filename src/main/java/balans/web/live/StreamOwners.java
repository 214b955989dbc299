package balans.web.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// Whose stream it is, so that it ends with their session. Looked at every 2 seconds on every node, because somebody may be
/// sent away on another one.
public interface StreamOwners {

    /// A word for the session with which a stream is asked for, if there is one.
    Optional<String> ownerOf(HttpServletRequest request);

    /// Which of these sessions are over.
    Set<String> over(Collection<String> owners);
}
