package balans.monitor.trend;

import balans.monitor.statement.Voice;
import java.util.stream.Stream;

/// Whose voice and which group of statements; empty for all.
public record TrendFilter(String voice, String group) {

    static TrendFilter of(String voice, String group) {
        var known = Stream.of(Voice.values()).anyMatch(v -> v.name().equals(voice));
        return new TrendFilter(known ? voice : "", group);
    }

    boolean lets(Measurement m) {
        return (voice.isEmpty() || m.voice().name().equals(voice)) && (group.isEmpty() || m.group().equals(group));
    }

    boolean lets(Series series) {
        return lets(series.latest());
    }

    /// For the addresses of what is exported with it; both are words of ours or nothing.
    public String query() {
        var groupPart = group.matches("[a-z-]{1,40}") ? group : "";
        return "?stem=" + voice + "&groep=" + groupPart;
    }
}
