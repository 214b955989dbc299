package balans.agenda.edition;

import balans.agenda.WordsWithdrawn;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes words out of every frozen edition when their permission is withdrawn (R001-20). What remains of them is a hash
/// over the words and a salt, and the salt goes too: nobody can find out afterwards what was said.
@Component
class RemoveWords {

    private final FrozenStore frozen;
    private final Clock clock;

    RemoveWords(FrozenStore frozen, Clock clock) {
        this.frozen = frozen;
        this.clock = clock;
    }

    @EventListener
    void remove(WordsWithdrawn withdrawn) {
        frozen.removeWords(withdrawn.piece(), LocalDate.now(clock));
    }
}
