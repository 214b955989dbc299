package balans.conversation.own;

import balans.conversation.own.Snapshot.Line;
import balans.conversation.own.Snapshot.Part;
import balans.web.WordDiff;
import balans.web.WordDiff.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What is different between two versions of a sheet. A note is the same note by its id, whatever its words or box.
public record Difference(Snapshot from, Snapshot to, List<Changed> parts, List<String> newGoals, List<String> goneGoals) {

    /// @param moved notes that came from another box, with its title
    public record Changed(
            String title, List<String> added, List<List<Run>> changed, Map<String, String> moved, List<String> gone) {

        boolean isEmpty() {
            return added.isEmpty() && changed.isEmpty() && moved.isEmpty() && gone.isEmpty();
        }
    }

    private record Place(String key, String title, String text) {}

    static Difference between(Snapshot from, Snapshot to) {
        var before = places(from);
        var after = places(to);
        var parts = to.parts().stream().map(part -> changed(part, before, after, from)).filter(c -> !c.isEmpty()).toList();
        return new Difference(from, to, parts, without(to, from), without(from, to));
    }

    public boolean isEmpty() {
        return parts.isEmpty() && newGoals.isEmpty() && goneGoals.isEmpty() && from.opening().equals(to.opening());
    }

    private static Changed changed(Part part, Map<String, Place> before, Map<String, Place> after, Snapshot from) {
        var added = new ArrayList<String>();
        var changed = new ArrayList<List<Run>>();
        var moved = new LinkedHashMap<String, String>();
        for (var line : part.lines()) {
            var was = before.get(line.id());
            if (was == null) {
                added.add(line.text());
            } else if (!was.text().equals(line.text())) {
                changed.add(WordDiff.of(was.text(), line.text()));
            }
            if (was != null && !was.key().equals(part.key())) {
                moved.put(line.text(), was.title());
            }
        }
        var gone = from.parts().stream().filter(p -> p.key().equals(part.key())).flatMap(p -> p.lines().stream())
                .filter(line -> !after.containsKey(line.id())).map(Line::text).toList();
        return new Changed(part.title(), added, changed, moved, gone);
    }

    private static Map<String, Place> places(Snapshot snapshot) {
        var places = new HashMap<String, Place>();
        snapshot.parts().forEach(part -> part.lines()
                .forEach(line -> places.put(line.id(), new Place(part.key(), part.title(), line.text()))));
        return places;
    }

    private static List<String> without(Snapshot these, Snapshot those) {
        Set<String> known = those.goals().stream().map(Snapshot.Goal::text).collect(Collectors.toSet());
        return these.goals().stream().map(Snapshot.Goal::text).filter(text -> !known.contains(text)).toList();
    }
}
