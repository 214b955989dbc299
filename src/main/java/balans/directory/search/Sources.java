package balans.directory.search;

import balans.directory.RegistersFilled;
import balans.directory.SearchSource;
import balans.directory.SearchSource.PublicRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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

    /// A source of which the index knows nothing may have come with a new version of Balans, with records older than
    /// that: it is taken in whole. From then on it tells of each change.
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RegistersFilled filled) {
        sources.stream().filter(source -> !index.knows(source.kind())).forEach(this::takeIn);
    }

    private void takeIn(SearchSource source) {
        var some = new ArrayList<PublicRecord>();
        source.read(record -> {
            some.add(record);
            if (some.size() == AT_A_TIME) {
                index.put(some);
                some.clear();
            }
        });
        index.put(some);
    }
}
