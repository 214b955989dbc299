package balans.landscape.local;

import balans.landscape.picture.Moment;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Who is here. `where`: what somebody typed; `unknown`: that nothing is known of a place of that name. Everything else
/// that was chosen stands in `chosen`, under the names of the address, which other sites may link to.
public record LocalPage(
        String where, boolean unknown, Map<String, String> chosen, Map<String, Map<String, String>> choices, List<String> places,
        int total, int number, List<Line> lines) {

    public static final int SIZE = 40;
    private static final int SHORT_CHARS = 180;
    public static final List<String> FILTERS = List.of("q", "waar", "wie", "moment", "taal", "toegang", "dag", "aanbieder");

    public record Line(String id, String name, String organisation, String about, String where, List<String> days,
            boolean closed, String confirmed) {

        /// For a card: whole words, as far as they fit.
        public String shortly() {
            return about.length() <= SHORT_CHARS ? about : about.substring(0, SHORT_CHARS).replaceFirst("\\s\\S*$", "") + " …";
        }
    }

    public Moment[] moments() {
        return Moment.values();
    }

    public String value(String filter) {
        return chosen.getOrDefault(filter, "");
    }

    public boolean narrows() {
        return chosen.values().stream().anyMatch(value -> !value.isBlank());
    }

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public String address(String ending, int page) {
        var all = new LinkedHashMap<>(chosen);
        all.put("p", page > 1 ? Integer.toString(page) : "");
        var query = all.entrySet().stream().filter(one -> !one.getValue().isBlank())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return "/zorglandschap/hier" + ending + (query.isEmpty() ? "" : "?" + query);
    }
}
