package balans.directory.entry;

import java.util.List;

/// Ids of records of a kind whose title has words like these; offered by the search.
public interface SimilarTitles {

    List<String> like(String kind, String title);
}
