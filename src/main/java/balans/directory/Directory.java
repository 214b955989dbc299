package balans.directory;

import balans.directory.EntryId.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What other modules may ask of the registers.
public interface Directory {

    /// The titles of those of these entries that exist.
    Map<EntryId, String> titles(Collection<EntryId> entries);

    /// What an id means now: itself, or the organisation that this one went into.
    EntryId followed(EntryId entry);

    /// The concepts of a vocabulary, such as `sector`, in its order.
    List<EntryId> concepts(String scheme);

    /// The records of a register, in its order.
    List<PublicEntry> all(Kind kind);

    /// Grows with every change to any register: what was read at this number is still so.
    long changes();

    /// What the link checker last found, for each of these resources.
    Map<String, LinkState> links(Collection<String> resources);

    /// The resources with all these tags, by title.
    List<EntryId> resourcesWith(Collection<EntryId> concepts);
}
