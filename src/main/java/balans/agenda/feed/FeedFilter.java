package balans.agenda.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The part of the agenda that a feed is about, with the same words as in the address of a page. Other programs keep
/// these addresses: never rename a parameter.
record FeedFilter(String theme, String pillar, String change) {

    static FeedFilter of(Map<String, String> asked) {
        return new FeedFilter(word(asked, "thema"), word(asked, "pijler"), word(asked, "soort"));
    }

    private static String word(Map<String, String> asked, String name) {
        var word = asked.getOrDefault(name, "");
        return word.matches("[a-z0-9-]{0,80}") ? word : "-";
    }

    String address(String path) {
        var parts = new ArrayList<String>();
        add(parts, "thema", theme);
        add(parts, "pijler", pillar);
        add(parts, "soort", change);
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
