package balans.landscape.event;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What is to come, day by day. `service`: the name of the service whose events these are, or empty.
public record EventsPage(Map<String, String> chosen, String service, List<Line> lines, boolean more, List<String> places) {

    static final List<String> FILTERS = List.of("soort", "waar", "q", "dienst");

    public record Line(Event event, LocalDate on) {}

    public EventsPage {
        lines = List.copyOf(lines);
    }

    public String value(String filter) {
        return chosen.getOrDefault(filter, "");
    }

    public boolean narrows() {
        return chosen.values().stream().anyMatch(value -> !value.isEmpty());
    }

    public String address(String ending) {
        var query = chosen.entrySet().stream().filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).sorted().collect(Collectors.joining("&"));
        return "/zorglandschap/activiteiten" + ending + (query.isEmpty() ? "" : "?" + query);
    }
}
