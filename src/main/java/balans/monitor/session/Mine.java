package balans.monitor.session;

import balans.monitor.thermometer.Ballot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What one participant gave so far, for that participant only.
///
/// @param dots which statement each sticker is on
/// @param ballots by round
/// @param changing the round of which the answer is being changed, or empty
public record Mine(
        boolean leads, int stickers, Map<Integer, String> dots, Map<String, Ballot> ballots, String changing,
        Set<String> flags) {

    public List<Integer> freeSlots() {
        return IntStream.rangeClosed(1, stickers).filter(slot -> !dots.containsKey(slot)).boxed().toList();
    }

    public List<Integer> slotsOn(String statement) {
        return dots.entrySet().stream().filter(e -> e.getValue().equals(statement)).map(Map.Entry::getKey).sorted()
                .toList();
    }
}
