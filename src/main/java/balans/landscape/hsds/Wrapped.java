package balans.landscape.hsds;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// The page that HSDS puts around every list.
record Wrapped(
        @JsonProperty("total_items") int totalItems, @JsonProperty("total_pages") int totalPages,
        @JsonProperty("page_number") int pageNumber, @JsonProperty("size") int size,
        @JsonProperty("first_page") boolean firstPage, @JsonProperty("last_page") boolean lastPage,
        @JsonProperty("empty") boolean empty, @JsonProperty("contents") List<?> contents) {

    static Wrapped of(int total, int page, int perPage, List<?> contents) {
        var pages = Math.max(1, (total + perPage - 1) / perPage);
        return new Wrapped(total, pages, page, contents.size(), page == 1, page >= pages, contents.isEmpty(), contents);
    }
}
