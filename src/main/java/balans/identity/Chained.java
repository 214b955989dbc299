package balans.identity;

import java.util.List;
import java.util.Map;

/// A chain of records that `bin/balans verify` walks beside those of consent.
public interface Chained {

    /// The first word of the lines that say where its chains end.
    String word();

    /// Of each organisation how many records, and the hash of the last: `12 kX…`.
    Map<String, String> ends();

    /// What is wrong, in words; nothing when all is whole.
    ///
    /// @param kept ends as they were once printed
    List<String> findings(Map<String, String> kept);

    String whole();
}
