package balans.agenda;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// One thing of the agenda in the words that a reader sees. `id` is unique among all pieces and stays what it is for
/// ever, so that editions can be compared; `kind` is a word such as `theme`, `ambition` or `action`. `theme` and `pillar`
/// are ids, and empty where the piece belongs to none. A field that has nothing to say is not there.
public record Piece(
        String id, String kind, String title, String theme, String pillar, SortedMap<String, String> fields) {

    public Piece {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }
}
