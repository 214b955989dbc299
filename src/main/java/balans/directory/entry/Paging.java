package balans.directory.entry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The address of a list with its filters, which other sites may link to: never rename a parameter.
public record Paging(String path, Map<String, String> filters, int page, int size, int total) {

    public static final int SIZE = 50;

    public Paging {
        var set = new LinkedHashMap<String, String>();
        filters.forEach((name, value) -> {
            if (!value.isBlank()) {
                set.put(name, value);
            }
        });
        filters = set;
    }

    /// The filters among the parameters of a request; what the page does not know is not repeated in its links.
    public static Map<String, String> only(List<String> names, Map<String, String> asked) {
        var filters = new LinkedHashMap<String, String>();
        names.forEach(name -> filters.put(name, asked.getOrDefault(name, "")));
        return filters;
    }

    /// A page that is there, whatever was asked for.
    public static int number(@Nullable String asked, int total) {
        var wanted = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
        return Math.clamp(wanted, 1, Math.max(1, (total + SIZE - 1) / SIZE));
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean narrows() {
        return !filters.isEmpty();
    }

    public String at(int number) {
        return number <= 1 ? address("") : address("") + (filters.isEmpty() ? "?" : "&") + "p=" + number;
    }

    /// The same list as a file.
    public String address(String ending) {
        var query = filters.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return path + ending + (query.isEmpty() ? "" : "?" + query);
    }

    public String value(String filter) {
        return filters.getOrDefault(filter, "");
    }
}
