package balans.directory.search;

import balans.directory.SearchSource;
import balans.directory.SearchSource.PublicRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// All that offers something to the search.
@Component
public class Sources {

    private static final int AT_A_TIME = 500;

    private final List<SearchSource> sources;
    private final StoredIndex index;

    Sources(List<SearchSource> sources, StoredIndex index) {
        this.sources = sources;
        this.index = index;
    }

    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        sources.forEach(source -> labels.put(source.kind(), source.label()));
        return labels;
    }

    /// Takes everything in again. What is no longer public was taken out when it ended.
    public void readAgain() {
        sources.forEach(source -> {
            var some = new ArrayList<PublicRecord>();
            source.read(record -> {
                some.add(record);
                if (some.size() == AT_A_TIME) {
                    index.put(some);
                    some.clear();
                }
            });
            index.put(some);
        });
    }
}
