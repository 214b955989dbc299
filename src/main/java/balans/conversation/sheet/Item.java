package balans.conversation.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A line of a sheet under one heading. The source lost which block stood under which heading, so the place of its lines
/// is the editor's (R000-6). Lists hold ids; `publisher` is the organisation whose own line it is, empty for a national
/// one.
public record Item(
        String id,
        String heading,
        String text,
        Assigned assigned,
        List<String> goals,
        List<String> themes,
        List<String> subthemes,
        @Nullable Age age,
        Party party,
        List<String> organisations,
        List<String> sources,
        List<String> seeAlso,
        boolean waitingRoom,
        String publisher) {

    /// Who put it under its heading: who wrote it, or an editor, who may have doubted.
    public enum Assigned { WRITER, EDITOR, DOUBT }

    /// Whether a partner is public or private (R000-13); NONE for an item that is about no partner.
    public enum Party {
        NONE, PUBLIC, PRIVATE, BOTH;

        static Party of(String word) {
            return switch (word) {
                case "" -> NONE;
                case "publiek" -> PUBLIC;
                case "privaat" -> PRIVATE;
                case "beide" -> BOTH;
                default -> throw new IllegalArgumentException(word); // not sealed: a word of a file
            };
        }
    }

    public boolean sure() {
        return assigned != Assigned.DOUBT;
    }

    public boolean isNational() {
        return publisher.isEmpty();
    }

    /// Themes and subthemes together: to a reader both are what it is about.
    public List<String> topics() {
        return Stream.concat(themes.stream(), subthemes.stream()).toList();
    }
}
