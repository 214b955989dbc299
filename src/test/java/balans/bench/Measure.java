package balans.bench;

import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/// One line of the report. `limit` is what we promised, `raw` what the machine does without us, `ratio` ours to raw.
final class Measure {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final LinkedHashMap<String, Object> line = new LinkedHashMap<>();

    private Measure(String name, double value, String unit) {
        line.put("measure", name);
        line.put("value", round(value));
        line.put("unit", unit);
    }

    static Measure of(String name, double value, String unit) {
        return new Measure(name, value, unit);
    }

    Measure atMost(double limit) {
        line.put("limit", round(limit));
        line.put("ok", (double) line.get("value") <= limit);
        return this;
    }

    Measure raw(double raw, String what) {
        line.put("raw", round(raw));
        line.put("rawIs", what);
        line.put("ratio", round((double) line.get("value") / raw));
        return this;
    }

    Measure ratioAtLeast(double limit) {
        line.put("limit", limit);
        line.put("ok", (double) line.get("ratio") >= limit);
        return this;
    }

    Measure with(String name, Object value) {
        line.put(name, value);
        return this;
    }

    void print() {
        IO.println(JSON.writeValueAsString(line));
    }

    private static double round(double value) {
        return Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 1000) / 1000.0;
    }
}
