package balans.identity.access;

import balans.identity.Chained;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Walks every chain of the access log. A log that went with its organisation, at the end, is no finding.
@Component
class AccessCheck implements Chained {

    private final AccessStore store;

    AccessCheck(AccessStore store) {
        this.store = store;
    }

    @Override
    public String word() {
        return "access";
    }

    @Override
    public String whole() {
        return "All access logs are whole: no line was changed, removed or moved.";
    }

    @Override
    public Map<String, String> ends() {
        var ends = new LinkedHashMap<String, String>();
        store.heads().forEach(head -> ends.put(head.organisation(), head.number() + " " + head.hash()));
        return ends;
    }

    @Override
    public List<String> findings(Map<String, String> kept) {
        var findings = new ArrayList<String>();
        var lasts = new HashMap<String, Line>();
        var seen = new HashMap<String, Boolean>();
        try (var lines = store.all()) {
            lines.forEach(line -> {
                var organisation = line.access().organisation().value();
                check(organisation, line, lasts.put(organisation, line), findings);
                var end = kept.get(organisation);
                if (end != null && end.startsWith(line.number() + " ")) {
                    seen.put(organisation, end.equals(line.number() + " " + line.hash()));
                }
            });
        }
        checkEnds(lasts, findings);
        kept.forEach((organisation, end) -> {
            if (!end.startsWith("0 ") && !seen.getOrDefault(organisation, false) && store.exists(organisation)) {
                findings.add(said(organisation, end.split(" ")[0], "differs from the end that was kept: written anew"));
            }
        });
        return findings;
    }

    private static void check(String organisation, Line line, @Nullable Line last, List<String> findings) {
        var expected = last == null ? 1 : last.number() + 1;
        if (line.number() != expected) {
            findings.add(said(organisation, "" + expected, "one or more lines from here on are gone"));
        }
        if (!line.isAsWritten()) {
            findings.add(said(organisation, "" + line.number(), "what is written is not what was written"));
        }
        var previous = last == null ? Line.start(organisation) : last.hash();
        if (line.number() == expected && !line.previous().equals(previous)) {
            findings.add(said(organisation, "" + line.number(), "does not follow the line before it"));
        }
    }

    private void checkEnds(Map<String, Line> lasts, List<String> findings) {
        var ends = ends();
        lasts.forEach((organisation, last) -> {
            if (!(last.number() + " " + last.hash()).equals(ends.remove(organisation))) {
                findings.add(said(organisation, "" + last.number(), "the log does not end where it ended"));
            }
        });
        ends.forEach((organisation, end) -> {
            if (!end.startsWith("0 ")) {
                findings.add(said(organisation, end.split(" ")[0], "the log does not end where it ended"));
            }
        });
    }

    private static String said(String organisation, String number, String what) {
        return "access log of %s, line %s: %s".formatted(organisation, number, what);
    }
}
