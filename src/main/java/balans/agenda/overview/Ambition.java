package balans.agenda.overview;

import balans.directory.entry.Entry;
import java.util.List;

/// A wish of a coalition. Who does what for it are actions.
public record Ambition(
        Entry entry, String theme, String pillar, List<String> groups, List<String> organisations,
        List<String> themesTouched, List<String> connects, List<String> duplicates, List<String> supersedes) {

    static Ambition of(Entry entry) {
        var fields = entry.fields();
        return new Ambition(entry, Names.bare(fields.text("theme")), fields.text("pillar"),
                fields.lines("targetGroups").stream().map(Names::bare).toList(), fields.lines("organisations"),
                fields.lines("themesTouched").stream().map(Names::bare).toList(), fields.lines("connects"),
                fields.lines("duplicates"), fields.lines("supersedes"));
    }

    public String id() {
        return entry.id().id();
    }

    public String text() {
        return entry.fields().text("text");
    }

    /// Empty: nobody has said how far it is.
    public String state() {
        return entry.fields().text("state");
    }

    public String address() {
        return entry.address();
    }
}
