package balans.monitor.workshop;

import balans.canvas.Board;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A participant's phone or laptop.
///
/// @param dots which proposal each of this person's stickers is on
/// @param complaint about a sticker, or empty; what concerns a note stands beside the note
/// @param now the server's clock, against which the page counts down
public record WorkshopPage(
        WorkshopView view, int group, Board board, Map<Integer, String> dots, String complaint, long now) {

    public String path() {
        return view.path();
    }

    public List<Integer> freeSlots() {
        return IntStream.rangeClosed(1, view.stickers()).filter(slot -> !dots.containsKey(slot)).boxed().toList();
    }

    public List<Integer> slotsOn(String proposal) {
        return dots.entrySet().stream().filter(e -> e.getValue().equals(proposal)).map(Map.Entry::getKey).sorted()
                .toList();
    }
}
