package balans.landscape.local;

import java.util.Optional;

/// Which entry of the register of organisations an organisation of the landscape is. Implemented by the feature that ties
/// the two together.
public interface Tied {

    /// The id of the entry.
    Optional<String> entryOf(String organisation);
}
