package balans.directory;

import balans.directory.SearchSource.PublicRecord;
import java.util.Collection;

/// Takes public records into the search, or out of it. Call it within the transaction that changes them.
public interface SearchIndex {

    void put(Collection<PublicRecord> records);

    void remove(String kind, String id);
}
