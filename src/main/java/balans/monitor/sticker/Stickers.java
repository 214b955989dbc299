package balans.monitor.sticker;

import balans.monitor.SessionId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The sticker method: a few stickers each, several on one statement allowed, counts hidden until the reveal. Like
/// ballots, stickers belong to a hand that only a device can make.
@Component
public class Stickers {

    private final StickerStore store;

    Stickers(StickerStore store) {
        this.store = store;
    }

    public void layOut(SessionId session, int stickers, List<Candidate> candidates) {
        store.addSlots(session, stickers);
        for (int i = 0; i < candidates.size(); i++) {
            store.addCandidate(session, i, candidates.get(i));
        }
    }

    public List<Candidate> candidates(SessionId session) {
        return store.candidates(session);
    }

    /// In the transaction of whoever made sure that stickers are taken.
    public void put(SessionId session, String hand, int slot, String statement) {
        store.put(session, hand, slot, statement);
    }

    public void take(SessionId session, String hand, int slot, String statement) {
        store.take(session, hand, slot, statement);
    }

    public Map<Integer, String> dots(SessionId session, String hand) {
        return store.dots(session, hand);
    }

    /// How many people have placed at least one.
    public int hands(SessionId session) {
        return store.hands(session);
    }

    public void reveal(SessionId session) {
        store.count(session);
    }

    public List<Result> results(SessionId session) {
        return store.results(session);
    }
}
