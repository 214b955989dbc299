package balans.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What other modules may ask of the registers.
public interface Directory {

    /// The titles of those of these entries that exist.
    Map<EntryId, String> titles(Collection<EntryId> entries);

    /// The concepts of a vocabulary, such as `sector`, in its order.
    List<EntryId> concepts(String scheme);

    /// The resources with all these tags, by title.
    List<EntryId> resourcesWith(Collection<EntryId> concepts);
}
